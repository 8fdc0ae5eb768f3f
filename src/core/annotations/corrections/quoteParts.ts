import type { NormalisedText } from '../../anchoring/normalisedText';
import { occurrences } from '../../anchoring/occurrences';
import { isPresent } from '../../present';
import { mapSpanThrough, type TextEdit } from '../../text/edits';
import type { Span } from '../../text/span';

/** A part of a quote as its sidecar keeps it: its words, and how far from the quote's passage they stand. */
export interface QuotePart {
  /** With `\n` line ends. */
  readonly exact: string;
  /** Code points from the start of the passage to that of the part; negative before it. */
  readonly offset: number;
}

/** Which parts a quote has: where they stand in a text, or as they are kept. */
export interface QuoteParts<Part> {
  readonly source?: Part;
  readonly cue?: Part;
  readonly omitted: readonly Part[];
}

/** In UTF-16 offsets of the document. */
export type PlacedParts = QuoteParts<Span>;

/** A part that has moved is looked for so many units before the passage and behind it. */
const REACH = 400;

/** Says where the parts of the quote at `passage` stand. */
export function describeParts(normalised: NormalisedText, passage: Span, parts: PlacedParts): QuoteParts<QuotePart> {
  const from = normalised.codePointsBefore(normalised.unitAt(passage.start));
  return mapParts(parts, ({ start, end }) => {
    const unit = normalised.unitAt(start);
    return { exact: normalised.text.slice(unit, normalised.unitAt(end)), offset: normalised.codePointsBefore(unit) - from };
  });
}

/**
 * Where the parts of the quote at `passage` stand now: at their old distance from it, else where their words stand only once nearby.
 * What is not found so is left out; nothing is guessed.
 */
export function findParts(normalised: NormalisedText, passage: Span, parts: QuoteParts<QuotePart>): PlacedParts {
  const [from, to] = [normalised.unitAt(passage.start), normalised.unitAt(passage.end)];
  const before = normalised.codePointsBefore(from);
  return mapParts(parts, ({ exact, offset }) => {
    const expected = before + offset < 0 ? -1 : normalised.unitAfter(before + offset);
    const unit = stands(normalised.text, exact, expected) ? expected : onlyNearby(normalised.text, exact, from, to);
    return unit === undefined ? undefined : { start: normalised.offsetAt(unit), end: normalised.offsetAt(unit + exact.length) };
  });
}

/** The parts after edits made one after the other; without those that an edit swallowed. */
export function followParts(parts: PlacedParts, edits: readonly TextEdit[]): PlacedParts {
  return mapParts(parts, (span) => mapSpanThrough(span, edits));
}

function mapParts<From, To>({ source, cue, omitted }: QuoteParts<From>, map: (part: From) => To | undefined): QuoteParts<To> {
  const [toSource, toCue] = [source && map(source), cue && map(cue)];
  return {
    ...(toSource === undefined ? {} : { source: toSource }),
    ...(toCue === undefined ? {} : { cue: toCue }),
    omitted: omitted.map(map).filter(isPresent),
  };
}

function stands(text: string, exact: string, unit: number): boolean {
  return unit >= 0 && exact !== '' && text.startsWith(exact, unit);
}

function onlyNearby(text: string, exact: string, from: number, to: number): number | undefined {
  const first = Math.max(0, from - REACH);
  const window = text.slice(first, to + REACH);
  const [one, another] = occurrences(window, exact, 3).filter((at) => isWhole(window, at, at + exact.length));
  return one === undefined || another !== undefined ? undefined : first + one;
}

/** True where no word goes on at either end: “he” does not stand in “the”. */
function isWhole(text: string, start: number, end: number): boolean {
  const joins = (at: number): boolean => LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
  return !joins(start) && !joins(end);
}

const LETTER = /[\p{L}\p{N}]/u;

import type { Span } from '../text/span';
import type { NormalisedText } from './normalisedText';
import { occurrences } from './occurrences';

/** A part of a passage, or of what stands round it, as a sidecar keeps it: its words, and how far from the passage they stand. */
export interface PassagePart {
  /** With `\n` line ends. */
  readonly exact: string;
  /** Code points from the start of the passage to that of the part; negative before it. */
  readonly offset: number;
}

/** A part that has moved is looked for so many units before the passage and behind it. */
const REACH = 400;

/** A part is looked at in fewer places than these, whole words or not; “a” stands in more, and is found where it was or not at all. */
const MOST_PLACES = 2000;

/** Says where a part of the passage stands. */
export function describePart(normalised: NormalisedText, passage: Span, { start, end }: Span): PassagePart {
  const unit = normalised.unitAt(start);
  const from = normalised.codePointsBefore(normalised.unitAt(passage.start));
  return { exact: normalised.text.slice(unit, normalised.unitAt(end)), offset: normalised.codePointsBefore(unit) - from };
}

/**
 * Where a part of the passage stands now: at its old distance from it, else where its words stand only once in it and nearby. `undefined`
 * where it is not found so; nothing is guessed.
 */
export function findPart(normalised: NormalisedText, passage: Span, { exact, offset }: PassagePart): Span | undefined {
  const [from, to] = [normalised.unitAt(passage.start), normalised.unitAt(passage.end)];
  const before = normalised.codePointsBefore(from);
  const expected = before + offset < 0 ? -1 : normalised.unitAfter(before + offset);
  const unit = stands(normalised.text, exact, expected) ? expected : onlyNearby(normalised.text, exact, from, to);
  return unit === undefined ? undefined : { start: normalised.offsetAt(unit), end: normalised.offsetAt(unit + exact.length) };
}

/** True when both lists have the same parts; an absent one and none are the same. */
export function sameParts(some: readonly PassagePart[] = [], others: readonly PassagePart[] = []): boolean {
  return some.length === others.length && some.every(({ exact, offset }, at) => others[at]?.exact === exact && others[at].offset === offset);
}

function stands(text: string, exact: string, unit: number): boolean {
  return unit >= 0 && exact !== '' && text.startsWith(exact, unit);
}

function onlyNearby(text: string, exact: string, from: number, to: number): number | undefined {
  const first = Math.max(0, from - REACH);
  const window = text.slice(first, to + REACH);
  const places = occurrences(window, exact, MOST_PLACES);
  if (places.length === MOST_PLACES) return undefined;
  const [one, another] = places.filter((at) => isWhole(window, at, at + exact.length));
  return one === undefined || another !== undefined ? undefined : first + one;
}

/** True where no word goes on at either end: “he” does not stand in “the”. */
function isWhole(text: string, start: number, end: number): boolean {
  const joins = (at: number): boolean => LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
  return !joins(start) && !joins(end);
}

const LETTER = /[\p{L}\p{N}]/u;

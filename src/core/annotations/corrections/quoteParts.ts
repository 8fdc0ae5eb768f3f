import type { NormalisedText } from '../../anchoring/normalisedText';
import { describePart, findPart, type PassagePart } from '../../anchoring/passagePart';
import { isPresent } from '../../present';
import { mapSpanThrough, type TextEdit } from '../../text/edits';
import type { Span } from '../../text/span';

/** Which parts a quote has: where they stand in a text, or as they are kept. */
export interface QuoteParts<Part> {
  readonly source?: Part;
  readonly cue?: Part;
  readonly omitted: readonly Part[];
}

/** In UTF-16 offsets of the document. */
export type PlacedParts = QuoteParts<Span>;

/** Says where the parts of the quote at `passage` stand. */
export function describeParts(normalised: NormalisedText, passage: Span, parts: PlacedParts): QuoteParts<PassagePart> {
  return mapParts(parts, (span) => describePart(normalised, passage, span));
}

/** Where the parts of the quote at `passage` stand now, as `findPart` finds them; what is not found is left out. */
export function findParts(normalised: NormalisedText, passage: Span, parts: QuoteParts<PassagePart>): PlacedParts {
  return mapParts(parts, (part) => findPart(normalised, passage, part));
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

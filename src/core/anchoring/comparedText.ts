import { firstAtLeast } from './firstAtLeast';
import { repaired } from './folding/mojibake';
import { termsOf, type Terms } from './folding/terms';
import type { Vocabulary } from './folding/vocabulary';

/** A text cut into terms, with the way back: terms stand in `text`, which is the document with wrongly read UTF-8 repaired. */
export interface ComparedText {
  readonly document: string;
  readonly text: string;
  readonly terms: Terms;
  /** The offset in `text` of an offset of the document. */
  offsetIn(documentOffset: number): number;
  /** The offset in the document of an offset of `text`. */
  documentOffset(offset: number): number;
}

/** Makes a document ready to be compared with others of the same vocabulary. Linear. */
export function comparedText(document: string, vocabulary: Vocabulary): ComparedText {
  const { text, offsets } = repaired(document);
  const terms = termsOf(text, vocabulary);
  return {
    document,
    text,
    terms,
    offsetIn: (offset) => (offsets ? firstAtLeast(offsets, offset) : offset),
    documentOffset: (offset) => offsets?.[offset] ?? offset,
  };
}

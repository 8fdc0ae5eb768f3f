import type { Span } from '../../text/span';
import { comparedText, type ComparedText } from '../comparedText';
import type { Vocabulary } from '../folding/vocabulary';
import { termsIn, type Row } from '../place';
import type { QuoteSelector } from '../selectors';
import { fingerprints, readFingerprints } from './fingerprint';
import { SURROUNDINGS } from './surroundings';

/** What is looked for: a passage among what stood around it, as fingerprints of terms. */
export interface Query {
  readonly terms: Int32Array;
  /** The passage itself, in `terms`. */
  readonly row: Row;
  /** Prefix, quote and suffix as one text. */
  readonly quoted: ComparedText;
  /** The quote in `quoted.document`. */
  readonly span: Span;
  /** The same row in the terms of `quoted`. */
  readonly quotedRow: Row;
}

/** So much of prefix and suffix is read, in UTF-16 units: files may hold anything. */
const CONTEXT = 1024;

/** Makes a quote and what surrounded it (`Selectors.surroundings`) ready to be looked for; `undefined` where the quote has no term. */
export function queryOf(quote: QuoteSelector, surroundings: string, vocabulary: Vocabulary): Query | undefined {
  const prefix = quote.prefix.slice(-CONTEXT);
  const quoted = comparedText(prefix + quote.exact + quote.suffix.slice(0, CONTEXT), vocabulary);
  const span = { start: prefix.length, end: prefix.length + quote.exact.length };
  const quotedRow = termsIn(quoted.terms, { start: quoted.offsetIn(span.start), end: quoted.offsetIn(span.end) });
  if (quotedRow.first >= quotedRow.end) return undefined;
  const all = fingerprints(quoted.terms.numbers, vocabulary);
  const [far, further] = surroundings.split('.', 2).map(readFingerprints);
  // Without surroundings the prefix stands for them, but for its first term and the suffix' last, which may be cut in two.
  const before = longer(far?.subarray(-SURROUNDINGS), all.subarray(Math.min(1, quotedRow.first), quotedRow.first));
  const after = longer(further?.subarray(0, SURROUNDINGS), all.subarray(quotedRow.end, Math.max(quotedRow.end, all.length - 1)));
  const passage = all.subarray(quotedRow.first, quotedRow.end);
  const terms = new Int32Array(before.length + passage.length + after.length);
  terms.set(before);
  terms.set(passage, before.length);
  terms.set(after, before.length + passage.length);
  return { terms, row: { first: before.length, end: before.length + passage.length }, quoted, span, quotedRow };
}

/** The query for a passage of a text that is there itself: a row of its terms, with `reach` terms on each side. */
export function queryIn(quoted: ComparedText, vocabulary: Vocabulary, span: Span, row: Row, reach: number): Query {
  const from = Math.max(0, row.first - reach);
  const terms = fingerprints(quoted.terms.numbers.slice(from, row.end + reach), vocabulary);
  return { terms, row: { first: row.first - from, end: row.end - from }, quoted, span, quotedRow: row };
}

function longer(one: Int32Array | undefined, other: Int32Array): Int32Array {
  return one && one.length >= other.length ? one : other;
}

import type { Span } from '../../text/span';
import type { ComparedText } from '../comparedText';
import type { Vocabulary } from '../folding/vocabulary';
import { termsIn } from '../place';
import { fingerprints, writeFingerprints } from './fingerprint';

/** Terms on each side that are told by their fingerprints, at most. */
export const SURROUNDINGS = 48;

/**
 * The fingerprints of up to `reach` terms before a passage and behind it, with a full stop between the two: with them a passage is
 * found again whose quote or next neighbours have changed, and is not found where only its words stand.
 */
export function surroundingsOf({ terms, offsetIn }: ComparedText, vocabulary: Vocabulary, span: Span, reach = SURROUNDINGS): string {
  const { first, end } = termsIn(terms, { start: offsetIn(span.start), end: offsetIn(span.end) });
  const before = fingerprints(terms.numbers.slice(Math.max(0, first - reach), first), vocabulary);
  const after = fingerprints(terms.numbers.slice(end, end + reach), vocabulary);
  return `${writeFingerprints(before)}.${writeFingerprints(after)}`;
}

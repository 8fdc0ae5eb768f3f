import type { Vocabulary } from '../folding/vocabulary';

/** Bits of a term's fingerprint: two characters of Base64. One term in 4,096 is taken for another; rows of them are not. */
const BITS = 12;
const MASK = (1 << BITS) - 1;
/** How many fingerprints there are. */
export const FINGERPRINTS = 1 << BITS;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The fingerprints of terms, given their numbers. The same in every program that folds terms alike. */
export function fingerprints(numbers: Int32Array, vocabulary: Vocabulary): Int32Array {
  return numbers.map((number) => fingerprint(vocabulary.hashOf(number)));
}

function fingerprint(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & MASK;
}

/** Two characters a term. */
export function writeFingerprints(terms: Iterable<number>): string {
  let written = '';
  for (const term of terms) written += ALPHABET.charAt(term >> 6) + ALPHABET.charAt(term & 63);
  return written;
}

/** What `writeFingerprints` wrote; nothing where a character is not one of its own. */
export function readFingerprints(written: string): Int32Array {
  const terms = new Int32Array(written.length >> 1);
  for (let at = 0; at < terms.length; at += 1) {
    const [high, low] = [ALPHABET.indexOf(written.charAt(2 * at)), ALPHABET.indexOf(written.charAt(2 * at + 1))];
    if (high < 0 || low < 0) return new Int32Array(0);
    terms[at] = high << 6 | low;
  }
  return terms;
}

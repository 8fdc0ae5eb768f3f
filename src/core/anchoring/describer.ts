import type { Span } from '../text/span';
import { comparedText } from './comparedText';
import { describeWithin } from './describe';
import { createVocabulary } from './folding/vocabulary';
import { normalisedText, type NormalisedText } from './normalisedText';
import type { Selectors } from './selectors';
import { SURROUNDINGS, surroundingsOf } from './selectors/surroundings';

/** Code points of context on each side; the second where the first does not tell the passage from its copies. */
const REACHES = [32, 64];
/**
 * What quote, context and surroundings take in a file together, in bytes: with a code, its author and the hash an annotation then stays
 * below a kilobyte, unless its quote is long.
 */
const BYTES = 350;
/** A term's surroundings on both sides, in bytes. */
const BYTES_BOTH = 4;
/** Terms on each side that are told in any case, however long the quote. */
const LEAST = 12;

/**
 * Makes a text ready to have passages described in it so that `findAgain` finds them in another version of it: like `describe`, with what
 * surrounds the passage. `hash` is kept as it is given; `ready` is made of `document`, where somebody has it already.
 */
export function describer(document: string, hash?: string, ready?: NormalisedText): (span: Span) => Selectors {
  const normalised = ready ?? normalisedText(document);
  const vocabulary = createVocabulary();
  const source = comparedText(document, vocabulary);
  return (span) => {
    const selectors = describeWithin(normalised, span, REACHES, hash);
    const { exact, prefix, suffix } = selectors.quote;
    const left = BYTES - bytesInJson(exact + prefix + suffix);
    const reach = Math.max(LEAST, Math.min(SURROUNDINGS, Math.floor(left / BYTES_BOTH)));
    return { ...selectors, surroundings: surroundingsOf(source, vocabulary, span, reach) };
  };
}

/** What a text takes in JSON in UTF-8, without its quotation marks. */
function bytesInJson(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isEscaped = unit < 0x20 || unit === 0x22 || unit === 0x5c;
    // Each half of a pair takes two of the pair's four bytes.
    bytes += unit < 0x80 ? (isEscaped ? 2 : 1) : unit < 0x800 || (unit & 0xf800) === 0xd800 ? 2 : 3;
  }
  return bytes;
}

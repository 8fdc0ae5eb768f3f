import type { Quote } from '../quotes/quote';
import { CharacterClass, classAt } from '../text/characters';
import { isQuotationMark } from '../text/quotationMarks';
import type { Span } from '../text/span';

/** Two parts with no more than these units of white space and quotation marks between them are one. */
const WIDEST_GAP = 16;

/**
 * What an annotation on a quote is about: the words said, without what stands between them (“he said”), in order. The paragraphs of a
 * quote that goes on over several are one part. Offsets are UTF-16 units of `text`.
 */
export function passageOfQuote(text: string, { content }: Quote): readonly Span[] {
  const passage: Span[] = [];
  for (const { start, end } of content) {
    const last = passage.at(-1);
    if (last && isGap(text, last.end, start)) passage[passage.length - 1] = { start: last.start, end };
    else passage.push({ start, end });
  }
  return passage;
}

function isGap(text: string, from: number, to: number): boolean {
  if (to - from > WIDEST_GAP) return false;
  for (let at = from; at < to; at += 1) if (classAt(text, at) !== CharacterClass.space && !isQuotationMark(text.charCodeAt(at))) return false;
  return true;
}

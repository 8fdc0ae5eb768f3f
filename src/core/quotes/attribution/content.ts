import type { Span } from '../../text/span';
import { Trait } from '../lexicon/trait';
import type { QuoteKind } from '../quote';
import { isVerbLike, looksLikePast, type Reading } from '../reading/reading';

/** Content from a range of tokens: the passages' own segments when there is nothing else, else the stretch as it stands. */
export function contentOf(reading: Reading, from: number,
  to: number): { spans: Span[]; kind: QuoteKind; passages: number[] } {
  const passages: number[] = [];
  let plain = false;
  for (let i = from; i < to; i += 1) {
    const passage = reading.passageOf[i] ?? -1;
    if (passage >= 0) {
      if (passages[passages.length - 1] !== passage) passages.push(passage);
    } else if (!reading.isAnyMark(i)) plain = true;
  }
  if (passages.length > 0 && !plain) {
    return { spans: passages.flatMap((p) => reading.passages[p]?.segments ?? []), kind: 'direct', passages };
  }
  let end = to;
  while (end > from && !reading.isQuoted(end - 1) && reading.isAnyMark(end - 1)) end -= 1;
  let start = from;
  while (start < end && !reading.isQuoted(start) && reading.isAnyMark(start) && !opensBracket(reading, start)) start += 1;
  const span = reading.spanOf({ from: start, to: end });
  return { spans: span ? [span] : [], kind: passages.length > 0 ? 'mixed' : 'indirect', passages };
}

/** Brackets and signs begin what is said, commas and dashes do not. */
function opensBracket(reading: Reading, token: number): boolean {
  return '([{$€£#@'.includes(reading.text.charAt(reading.start(token)));
}

/** One past the last token in quotation marks; -1 when there is none. */
export function passagesEnd(reading: Reading, from: number, to: number): number {
  for (let i = to - 1; i >= from; i -= 1) if (reading.isQuoted(i)) return i + 1;
  return -1;
}

/** True when a verb that is surely one stands in the range, outside of quotation marks. */
export function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (!reading.isQuoted(i) && (isVerbLike(reading, i)
      || (reading.isPossessiveMark(i) && reading.has(i - 1, Trait.pronoun)))) return true;
  }
  return false;
}

/** `hasVerb`, or a word that looks like one: enough where the comma before “she said” has to close a clause. */
export function mayHaveVerb(reading: Reading, from: number, to: number): boolean {
  if (reading.lexicon.language === 'de') return true;
  for (let i = from + 1; i < to; i += 1) if (!reading.isQuoted(i) && looksLikePast(reading, i)) return true;
  return hasVerb(reading, from, to);
}

/** `hasVerb` behind the first comma: whether more than an adjunct stands there. */
export function hasVerbAfterComma(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (reading.isMark(i, ',')) return hasVerb(reading, i, to);
  return false;
}

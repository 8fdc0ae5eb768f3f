import { trimSpan } from '../text/paragraphs';
import type { Span } from '../text/span';

/** As long as an aside of a transcript gets; it opens and closes in one line. */
const ASIDE = /[[(]([^[\]()\r\n]{1,60})[\])]/g;

/** What transcribers note of a room and a voice, English and German; the first word of the aside or its last. */
const NOISES = new RegExp(
  '(?:^|\\s)(?:laugh(?:s|ing|ter)?|chuckl(?:es?|ing)|giggl(?:es?|ing)|applause|applauds?|cheer(?:s|ing)?|boo(?:s|ing)|silence|silent|pause[sd]?|' +
    'sigh(?:s|ing)?|cough(?:s|ing)?|inaudible|indistinct|unintelligible|indiscernible|crosstalk|cross-talk|murmur(?:s|ing)?|' +
    'music|crying|cries|sob(?:s|bing)|whisper(?:s|ing)?|smil(?:es|ing)|nod(?:s|ding)?|shrugs?|gavel|interrupt(?:s|ing)|interruption|' +
    'overlapping|lachen|lacht|gelächter|beifall|applaus|heiterkeit|zwischenrufe?|unverständlich|schweigen|schweigt|lächelt|seufzt|hustet)(?=$|[\\s,;.])',
  'i',
);

/** Behind the end of a sentence, or before anything is said. */
const ENDS_BEFORE = /(?:^|[.!?…—–-]['"”’»]?)\s*$/;
const STARTS_BEHIND = /^\s*(?:$|['"“„«]?\p{Lu})/u;
/** Words as a stage direction has them: no capital, no full stop. */
const WORDLESS = /^\p{Ll}[^.!?]*$/u;

/**
 * What is said in a part of a turn: the part without the stage directions in it ("(laughter)", "[a door slams]"), in order.
 * An aside is one by its words, or by standing between two sentences with a small letter. Other brackets were said.
 */
export function withoutStageDirections(text: string, part: Span): readonly Span[] {
  const content = text.slice(part.start, part.end);
  const said: Span[] = [];
  let from = part.start;
  const add = (end: number): void => {
    const trimmed = trimSpan(text, { start: from, end });
    if (trimmed) said.push(trimmed);
  };
  for (const aside of content.matchAll(ASIDE)) {
    const end = aside.index + aside[0].length;
    if (!isDirection(content, aside.index, end, aside[1] ?? '')) continue;
    add(part.start + aside.index);
    from = part.start + end;
  }
  add(part.end);
  return said;
}

function isDirection(content: string, start: number, end: number, words: string): boolean {
  if (NOISES.test(words)) return true;
  return WORDLESS.test(words) && ENDS_BEFORE.test(content.slice(Math.max(0, start - 8), start))
    && STARTS_BEHIND.test(content.slice(end, end + 8));
}

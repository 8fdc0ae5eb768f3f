import type { Span } from '../../text/span';
import { glyphAt } from '../marks/glyphs';
import type { Passage } from '../marks/passage';
import type { Reading } from './reading';

/** What the words of a passage look like by themselves. */
export interface PassageWords {
  /** Number of words and numbers. */
  readonly count: number;
  readonly startsUpper: boolean;
  /** Ends with `.`, `?`, `!` or an ellipsis inside its marks. */
  readonly endsSentence: boolean;
  /** Ends with a comma or dash inside its marks, or has one right behind. */
  readonly endsClause: boolean;
  /** Capitalised throughout, but for short function words, and more than one word. */
  readonly isTitleCase: boolean;
  readonly firstToken: number;
  /** One past its last token. */
  readonly tokenEnd: number;
}

/** Looks at the words of a passage. */
export function wordsOf(reading: Reading, passage: Passage): PassageWords {
  const firstToken = reading.tokenAt(passage.start);
  const tokenEnd = reading.tokenAt(passage.end);
  let count = 0;
  let capitalised = 0;
  let long = 0;
  for (let i = firstToken; i < tokenEnd; i += 1) {
    if (reading.isAnyMark(i) || reading.isPossessiveMark(i)) continue;
    count += 1;
    if (reading.isCapitalised(i) || reading.isNumber(i)) capitalised += 1;
    else if (reading.end(i) - reading.start(i) > 3) long += 1;
  }
  const last = passage.segments[passage.segments.length - 1];
  const ending = last ? endingOf(reading.text, last) : '';
  const first = passage.segments[0];
  return {
    count,
    startsUpper: first !== undefined && /^[^\p{L}]*\p{Lu}/u.test(reading.text.slice(first.start, first.start + 8)),
    endsSentence: ending !== '' && '.?!…'.includes(ending),
    endsClause: (ending !== '' && ',—–-'.includes(ending)) || reading.isMark(tokenEnd, ','),
    isTitleCase: count > 1 && long === 0 && (reading.lexicon.language === 'de' ? capitalised === count : capitalised * 2 >= count),
    firstToken,
    tokenEnd,
  };
}

/** The last character that is no quotation mark of a nested passage and no gap before one. */
export function endingOf(text: string, { start, end }: Span): string {
  let at = end;
  while (at > start && end - at < 6 && (glyphAt(text, at - 1) !== undefined || text.charAt(at - 1).trim() === '')) at -= 1;
  return at > start ? text.charAt(at - 1) : '';
}

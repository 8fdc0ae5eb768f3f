import type { Span } from '../../text/span';
import type { Frame } from '../reading/frames';
import type { PassageWords } from '../reading/passageWords';
import { isDash, type Reading, type TokenRange } from '../reading/reading';
import { afterMarks } from './complement';
import { contentOf } from './content';
import type { Content } from './draft';

/** How many words a verb and its pronouns and auxiliaries are: « a-t-il déclaré », «ha dicho». */
const longestVerb = 3;

/** What the marks and the order of words tell of a quote in a language of which the rules know no verbs. */
export interface ForeignQuote {
  readonly source: TokenRange;
  readonly cue: Span | undefined;
  readonly content: Content;
}

/** “…”, *verb* *name* behind a passage, or inside it between dashes: «…, — сказала Анна Керн. — …». */
export function attributedForeign(reading: Reading, frame: Frame, { firstToken, tokenEnd, endsClause, endsSentence }: PassageWords): ForeignQuote | undefined {
  const inside = inset(reading, firstToken, tokenEnd);
  if (inside) return inside;
  const from = afterMarks(reading, tokenEnd, frame.to);
  if (from === tokenEnd && !endsClause && !endsSentence) return undefined;
  const said = attributionAt(reading, from, frame.to);
  return said && { ...said, content: contentOf(reading, firstToken, tokenEnd) };
}

/** “— …, — *verb* *name*. — …”: a paragraph that begins with a dash, as novels and many papers print what is said. */
export function dialogueLine(reading: Reading, frame: Frame): ForeignQuote | undefined {
  return frame.startsParagraph && isDash(reading, frame.from) ? inset(reading, frame.from + 1, frame.to) : undefined;
}

/** “— …, — said Kern. — And …”: a sentence behind the dash that ends an attribution, in a line that begins with one. */
export function goesOnBehindDash(reading: Reading, before: Frame, frame: Frame): boolean {
  return !/^(?:en|de)\b/i.test(reading.prose.language) && before.startsParagraph && isDash(reading, before.from) && before.passages.length === 0
    && (isDash(reading, frame.from) || isDash(reading, before.to - 2));
}

/** What is said in such a sentence. */
export function dialogueContent(reading: Reading, { from, to }: Frame): Span[] {
  const words = wordsIn(reading, from, to);
  return words ? [words] : [];
}

/** The attribution that dashes or commas cut out of what is said in a range. */
function inset(reading: Reading, from: number, to: number): ForeignQuote | undefined {
  for (let i = from + 1; i < to; i += 1) {
    if (!isMarkOf(reading, i, ',—–―-')) continue;
    const verb = isMarkOf(reading, i, ',') && isMarkOf(reading, i + 1, '—–―-') ? i + 2 : i + 1;
    const said = attributionAt(reading, verb, to);
    if (!said) continue;
    const behind = said.source.to;
    if (behind < to && !reading.isAnyMark(behind)) continue;
    let next = behind;
    while (next < to && reading.isAnyMark(next)) next += 1;
    const spans = [wordsIn(reading, from, i), wordsIn(reading, next, to)].filter((span) => span !== undefined);
    const passage = reading.passageOf[from] ?? -1;
    return { ...said, content: { spans, kind: 'direct', passages: passage < 0 ? [] : [passage] } };
  }
  return undefined;
}

/** One verb of small letters or more, and the person who is named right behind. */
function attributionAt(reading: Reading, from: number, to: number): { readonly source: TokenRange; readonly cue: Span | undefined } | undefined {
  let at = from;
  while (at < to && at - from < longestVerb && !reading.isAnyMark(at) && !reading.isCapitalised(at)) at += 1;
  const mention = reading.resolution.mentions[reading.mentionOf[at] ?? -1];
  if (at === from || mention?.type !== 'PERSON' || mention.start !== reading.start(at)) return undefined;
  let end = at;
  while (end < to && reading.mentionOf[end] === reading.mentionOf[at]) end += 1;
  return { source: { from: at, to: end }, cue: reading.spanOf({ from, to: at }) };
}

function isMarkOf(reading: Reading, token: number, marks: string): boolean {
  return reading.isAnyMark(token) && marks.includes(reading.text.charAt(reading.start(token)));
}

/** The span of the words in a range, without the marks at its edges. */
function wordsIn(reading: Reading, from: number, to: number): Span | undefined {
  let first = from;
  let last = to;
  while (first < last && isMarkOf(reading, first, ' ,—–―-«»“”„"')) first += 1;
  while (last > first && isMarkOf(reading, last - 1, ',—–―-«»“”„"')) last -= 1;
  return reading.spanOf({ from: first, to: last });
}

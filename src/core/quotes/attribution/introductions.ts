import type { Span } from '../../text/span';
import { cuesIn, isPlain } from '../cues/cues';
import { Trait } from '../lexicon/trait';
import type { Frame } from '../reading/frames';
import { mainSubject } from '../reading/mainSubject';
import { wordsOf } from '../reading/passageWords';
import { isDash, type Reading, type TokenRange } from '../reading/reading';
import { hasVerb } from './content';

/** A signature behind a quote is at most this many tokens long. */
const longestSignature = 15;

/** Who a quote without a cue of its own is given to, and the words that do so, if any. */
export interface Introduction {
  readonly source: TokenRange;
  readonly cue?: Span;
}

/** What introduces the quoted sentences behind a frame that ends with a colon; `undefined` for other frames. */
export function introductionBy(reading: Reading, frame: Frame): Introduction | undefined {
  const colon = frame.to - 1;
  if (!reading.isMark(colon, ':')) return undefined;
  const cue = cuesIn(reading, frame).at(-1);
  const source = cue?.source && isPlain(reading, cue) ? cue.source : mainSubject(reading, frame.from, frame.to);
  const span = reading.spanOf(cue?.range ?? { from: colon, to: frame.to });
  return source && { source, ...(span && { cue: span }) };
}

/** “The mayor: ‘…’”: whom the words before the colon name, when one stands right before the frame's first passage. */
export function namedBeforeColon(reading: Reading, frame: Frame): TokenRange | undefined {
  const passage = reading.passages[frame.passages[0] ?? -1];
  if (!passage) return undefined;
  const { firstToken, count } = wordsOf(reading, passage);
  const colon = firstToken - 1;
  if (!reading.isMark(colon, ':') || count < 3) return undefined;
  const named = capitalisedBefore(reading, frame.from, colon) ?? mainSubject(reading, frame.from, firstToken);
  // A German headline begins with any noun: only somebody who can speak introduces words there.
  return named && (reading.lexicon.language !== 'de' || canSpeak(reading, named)) ? named : undefined;
}

/** “Pumps fail again – Marta Lindqvist: ‘…’”: the capitalised words between a dash or comma and the colon. */
function capitalisedBefore(reading: Reading, from: number, colon: number): TokenRange | undefined {
  let at = colon;
  while (at > from && reading.isCapitalised(at - 1)) at -= 1;
  if (at === colon || at === from) return undefined;
  return isDash(reading, at - 1) || reading.isMark(at - 1, ',') ? { from: at, to: colon } : undefined;
}

/** “…” — Ines Duarte: the name behind the dash, when the frame is nothing else. */
export function signatureOf(reading: Reading, frame: Frame): TokenRange | undefined {
  const passage = reading.passages[frame.passages[0] ?? -1];
  const words = passage && wordsOf(reading, passage);
  if (!words || words.firstToken !== frame.from || !isDash(reading, words.tokenEnd)) return undefined;
  const from = words.tokenEnd + 1;
  return reading.isCapitalised(from) && frame.to - from < longestSignature ? { from, to: frame.to } : undefined;
}

/** A name, and no sentence: “Ines Duarte, harbour master” below a quote that stands by itself. */
export function signatureBelow(reading: Reading, quote: Frame, below: Frame | undefined): TokenRange | undefined {
  if (!below || !quote.startsParagraph || !quote.endsParagraph || !below.startsParagraph || !below.endsParagraph) return undefined;
  const from = isDash(reading, below.from) ? below.from + 1 : below.from;
  if (below.passages.length > 0 || below.to - from > longestSignature || reading.isMark(below.to - 1, '.')
    || reading.isMark(below.to - 1, ':') || hasVerb(reading, from, below.to)) return undefined;
  const name = reading.has(from, Trait.title) ? from + 1 : from;
  const mention = reading.resolution.mentions[reading.mentionOf[name] ?? -1];
  if (mention?.type !== 'PERSON' || mention.start !== reading.start(name)) return undefined;
  let behind = name;
  while (behind < below.to && reading.start(behind) < mention.end) behind += 1;
  const closes = behind >= below.to || reading.isMark(behind, ',') || reading.isMark(behind, '(') || isDash(reading, behind);
  return closes ? { from, to: below.to } : undefined;
}

/** The subject of a sentence without quoted words, when it is somebody who can speak. */
export function speakingSubject(reading: Reading, frame: Frame | undefined): TokenRange | undefined {
  if (!frame || frame.passages.length > 0) return undefined;
  const subject = mainSubject(reading, frame.from, frame.to);
  return subject && canSpeak(reading, subject) ? subject : undefined;
}

function canSpeak(reading: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i += 1) {
    if (reading.has(i, Trait.role | Trait.title | Trait.pronoun)) return true;
    const type = reading.resolution.mentions[reading.mentionOf[i] ?? -1]?.type;
    if (type === 'PERSON' || type === 'ORG') return true;
  }
  return false;
}

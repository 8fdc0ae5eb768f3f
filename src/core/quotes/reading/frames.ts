import { firstEndingAt } from '../../text/span';
import { Trait } from '../lexicon/trait';
import { nounPhraseEnd } from './nounPhrase';
import { endingOf } from './passageWords';
import { isDash, type Reading, type TokenRange } from './reading';

/** A sentence of the reporting text: the passages in it count as one unit each, however many sentences they hold. */
export interface Frame extends TokenRange {
  /** Indices of the passages in it, in order. */
  readonly passages: readonly number[];
  /** True for the first and the last frame of a paragraph (or of the several a passage joins). */
  readonly startsParagraph: boolean;
  readonly endsParagraph: boolean;
}

/** A frame ends after this many tokens outside of quotation marks, whatever the text says: what is longer is no sentence. */
const longestFrame = 400;

/** Cuts the tokens into frames; of `ranges`, which are in order, each for itself as if nothing stood round it. */
export function framesOf(reading: Reading, ranges: readonly TokenRange[] = [{ from: 0, to: reading.count }]): Frame[] {
  const frames: Frame[] = [];
  const { sentences, paragraphs } = reading.prose;
  // Short ranges are asked for one by one, deep in a document: its sentences before them are not gone through.
  const first = reading.end(ranges[0]?.from ?? 0);
  let sentence = firstEndingAt(sentences, first);
  let paragraph = firstEndingAt(paragraphs, first);
  for (const range of ranges) {
    let { from } = range;
    let startsParagraph = true;
    let plain = 0;
    for (let i = from; i < range.to; i += 1) {
      const next = i + 1;
      const end = reading.end(i);
      while ((sentences[sentence]?.end ?? Infinity) < end) sentence += 1;
      while ((paragraphs[paragraph]?.end ?? Infinity) < end) paragraph += 1;
      const passage = reading.passageOf[i] ?? -1;
      if (passage >= 0 && next < range.to && reading.passageOf[next] === passage) continue;
      plain += 1;
      const nextStart = reading.start(next);
      const paragraphEnds = next >= range.to || nextStart >= (paragraphs[paragraph]?.end ?? Infinity);
      if (!paragraphEnds && plain < longestFrame
        && !endsFrame(reading, i, nextStart >= (sentences[sentence]?.end ?? Infinity))) continue;
      frames.push(frameAt(reading, from, next, startsParagraph, paragraphEnds));
      from = next;
      plain = 0;
      startsParagraph = paragraphEnds;
    }
  }
  return frames;
}

/** The tokens as one frame. */
export function frameAt(reading: Reading, from: number, to: number, startsParagraph = true, endsParagraph = true): Frame {
  return { from, to, passages: passagesIn(reading, from, to), startsParagraph, endsParagraph };
}

function endsFrame(reading: Reading, token: number, sentenceEnds: boolean): boolean {
  const passage = reading.passageAt(token);
  if (!passage) return sentenceEnds || endsSignature(reading, token);
  const last = passage.segments[passage.segments.length - 1];
  const ending = last && endingOf(reading.text, last);
  if (!ending || !'.?!…'.includes(ending)) return false;
  const next = token + 1;
  if (reading.isQuoted(next)) return true;
  if (!reading.isCapitalised(next) && !reading.isNumber(next)) return false;
  return !startsAttribution(reading, next);
}

/** The longest signature behind a quote, in tokens. */
const longestSignature = 6;

/** “…” — Ines Duarte “…”: the name behind a dash, where another passage follows it in the same line. */
function endsSignature(reading: Reading, token: number): boolean {
  if (!reading.isQuoted(token + 1)) return false;
  let at = token;
  while (token - at < longestSignature && (reading.isCapitalised(at) || reading.isMark(at, '.'))) at -= 1;
  return at < token && at > 0 && isDash(reading, at) && reading.isQuoted(at - 1);
}

/** How far a subject may be from its verb in what follows a quote that ended with a full stop. */
const longestSubject = 12;

/** True when “Mr. Okafor said.”, “She asked Ruiz,” or “said Okafor” starts here rather than a sentence of its own. */
function startsAttribution(reading: Reading, from: number): boolean {
  const { lexicon } = reading;
  for (let i = from; i < from + longestSubject && i < reading.count; i += 1) {
    if (reading.isQuoted(i) || reading.isMark(i, '.') || reading.isMark(i, ',') || reading.isMark(i, ';')) return false;
    if (reading.has(i, Trait.finite) && reading.has(i, Trait.plain) && !reading.has(i, Trait.noun)) {
      const next = i + 1;
      return next >= reading.count || reading.isAnyMark(next) || reading.has(next, Trait.preposition | Trait.time)
        || lexicon.language === 'de' || endsOnAddressee(reading, i);
    }
    if (reading.has(i, Trait.auxiliary | Trait.otherVerb) && !reading.isCapitalised(i)) return false;
  }
  return false;
}

/** “asked the clerk.”, “told Okafor, …”: nothing but whom it is said to stands between the verb and the next comma or full stop. */
function endsOnAddressee(reading: Reading, verb: number): boolean {
  const from = verb + 1;
  if (!reading.has(verb, Trait.addressee) || reading.isQuoted(from)) return false;
  const to = /^(?:me|you|him|her|it|us|them)$/.test(reading.word(from)) ? from + 1 : nounPhraseEnd(reading, from, Math.min(reading.count, from + longestSubject));
  return to > from && (to >= reading.count || reading.isMark(to, '.') || reading.isMark(to, ','));
}

function passagesIn(reading: Reading, from: number, to: number): number[] {
  const found: number[] = [];
  let last = -1;
  for (let i = from; i < to; i += 1) {
    const passage = reading.passageOf[i] ?? -1;
    if (passage >= 0 && passage !== last) found.push(passage);
    last = passage;
  }
  return found;
}

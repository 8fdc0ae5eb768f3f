import { Trait } from '../lexicon/trait';
import { adjunctEnd, isSentenceAdverb } from './adjuncts';
import { nounPhraseEnd, startsNounPhrase } from './nounPhrase';
import { isDash, type Reading, type TokenRange } from './reading';

/** The subject of a sentence: its first noun phrase that is no adjunct. */
export function mainSubject(reading: Reading, from: number, to: number): TokenRange | undefined {
  let at = from;
  while (at < to && !reading.isQuoted(at)) {
    const beyond = pastAdjunct(reading, from, at, to);
    if (beyond > at) {
      at = beyond;
      continue;
    }
    const end = nounPhraseEnd(reading, at, to);
    if (end === at) at += 1;
    else if (isDateline(reading, at, end) || reading.has(end, Trait.time)) at = end + 1;
    else return { from: at, to: end };
  }
  return undefined;
}

/** Past what may stand before a subject at `at`; `at` when nothing does. */
function pastAdjunct(reading: Reading, from: number, at: number, to: number): number {
  if (reading.isAnyMark(at) || reading.has(at, Trait.coordinator) || isDate(reading, at)
    || isSentenceAdverb(reading, at)) return at + 1;
  if (reading.has(at, Trait.determiner)) return reading.has(at + 1, Trait.time) ? at + 1 : at;
  if (at === from && isInitialParticiple(reading, at)) return afterComma(reading, at, to);
  if (reading.has(at, Trait.preposition)) return adjunctEnd(reading, at, to);
  if (reading.has(at, Trait.subordinator)) return afterComma(reading, at, to);
  if (startsNounPhrase(reading, at)) return at;
  if (reading.has(at, Trait.adverb | Trait.time)) return at + 1;
  return reading.has(at, Trait.participle) ? afterComma(reading, at, to) : at;
}

/** “ODENSE —”, “Odense (DPA) –”: where the report was written. */
function isDateline(reading: Reading, from: number, end: number): boolean {
  if (end <= from || end - from > 8 || !isDash(reading, end)) return false;
  return reading.isMark(end - 1, ')') || /^[^a-z]+$/.test(reading.text.slice(reading.start(from), reading.end(end - 1)));
}

function isDate(reading: Reading, token: number): boolean {
  const type = reading.resolution.mentions[reading.mentionOf[token] ?? -1]?.type;
  return type === 'DATE' || type === 'TIME' || (reading.isNumber(token) && reading.isMark(token + 1, ','));
}

/** “Asked about the delay, …”, “Speaking in Odense, …”. */
function isInitialParticiple(reading: Reading, token: number): boolean {
  return (reading.mentionOf[token] ?? -1) < 0 && reading.lexicon.language === 'en'
    && /^\p{Lu}[a-z]+(?:ing|ed)$/u.test(reading.text.slice(reading.start(token), reading.end(token)))
    && !reading.isCapitalised(token + 1);
}

function afterComma(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const passage = reading.passageAt(i);
    if (passage && reading.start(i + 1) >= passage.end
      && /,['"’”»“]*$/.test(reading.text.slice(passage.end - 3, passage.end))) return i + 1;
    if (!passage && reading.isMark(i, ',')) return i + 1;
  }
  return Math.min(to, from + 1);
}

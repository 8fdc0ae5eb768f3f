import { Trait } from '../lexicon/trait';
import { nounPhraseEnd } from './nounPhrase';
import type { Reading, TokenRange } from './reading';

/** Takes “In Moscow”, “On Tuesday”, “Later” off the front of what may be a subject. */
export function trimAdjuncts(reading: Reading, range: TokenRange): TokenRange | undefined {
  let { from } = range;
  const { to } = range;
  while (from < to) {
    if (reading.has(from, Trait.preposition) && !startsRolePhrase(reading, from)) {
      const end = adjunctEnd(reading, from, to);
      if (end >= to) return undefined;
      from = end;
    } else if (isPlainTime(reading, from)
      || (reading.has(from, Trait.adverb | Trait.coordinator) && !reading.has(from, Trait.determiner))) {
      from += 1;
    } else if (reading.isCapitalised(from) && reading.has(from, Trait.subordinator)) {
      from += 1;
    } else break;
  }
  if (from >= to || !hasNoun(reading, from, to)) return undefined;
  return { from, to };
}

function startsRolePhrase(reading: Reading, token: number): boolean {
  return reading.has(token, Trait.role | Trait.title) && !reading.has(token, Trait.preposition);
}

function isPlainTime(reading: Reading, token: number): boolean {
  return reading.has(token, Trait.time) && !reading.has(token, Trait.role | Trait.title);
}

/** The end of “in a rare interview” at `from`: the preposition and one noun phrase, or a date. */
export function adjunctEnd(reading: Reading, from: number, to: number): number {
  let at = from + 1;
  while (at < to && (reading.has(at, Trait.time) || reading.isNumber(at))) at += 1;
  if (at > from + 1) return at;
  const mention = reading.mentionOf[at] ?? -1;
  if (mention >= 0) {
    while (at < to && reading.mentionOf[at] === mention) at += 1;
    return at;
  }
  return Math.max(nounPhraseEnd(reading, at, to, false), from + 1);
}

function hasNoun(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (!reading.isAnyMark(i) && !reading.has(i, Trait.preposition | Trait.coordinator | Trait.adverb)) return true;
  }
  return false;
}

/** True for a stretch between commas that is no subject: “in Moscow”, “speaking to reporters”, “later”, “who …”. */
export function isAdjunct(reading: Reading, { from, to }: TokenRange): boolean {
  if (from >= to) return true;
  const joins = reading.has(from, Trait.preposition | Trait.subordinator | Trait.relative);
  if (joins && !reading.has(from, Trait.determiner)) return true;
  if (reading.has(from, Trait.participle) || /^[a-zäöü]+(?:ing|ed)$/i.test(reading.word(from))) {
    return !reading.isCapitalised(from) || (from + 1 < to && !reading.isCapitalised(from + 1));
  }
  if (to - from === 1 && isSentenceAdverb(reading, from)) return true;
  return reading.has(from, Trait.adverb) || isPlainTime(reading, from);
}

/** “Conversely,”, “Additionally,”. */
export function isSentenceAdverb(reading: Reading, token: number): boolean {
  return reading.lexicon.language === 'en' && reading.text.startsWith('ly', reading.end(token) - 2)
    && reading.isMark(token + 1, ',')
    && (reading.mentionOf[token] ?? -1) < 0;
}

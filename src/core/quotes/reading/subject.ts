import { Trait } from '../lexicon/trait';
import { phraseAcrossCommas, reach } from './acrossCommas';
import { trimAdjuncts } from './adjuncts';
import { isGarbled, isNicknameMark, isPronoun, startsNounPhrase, withoutLead } from './nounPhrase';
import { isDash, isVerbLike, type Reading, type TokenRange } from './reading';

/** A subject left of its verb, and where the clause it begins starts. */
export interface Subject {
  readonly range: TokenRange;
  readonly clauseStart: number;
}

/** The noun phrase that is the subject of the verb at `verb`; `undefined` when none stands directly before it. */
export function subjectBefore(reading: Reading, from: number, verb: number): Subject | undefined {
  if (verb <= from || reading.isQuoted(verb - 1)) return undefined;
  if (reading.isMark(verb - 1, ',') || isDash(reading, verb - 1)) {
    const phrase = phraseAcrossCommas(reading, from, verb);
    return phrase && { range: phrase.range, clauseStart: clauseStartAt(reading, from, phrase.first) };
  }
  const last = verb - 1;
  if (reading.has(last, Trait.relative) || (judgesOnly(reading, verb) && isRelativeThat(reading, from, last))) return relativeSubject(reading, last);
  if (isPronoun(reading, last)) return { range: { from: last, to: verb }, clauseStart: clauseStartAt(reading, from, last) };
  const start = boundaryBefore(reading, from, verb);
  const range = trimAdjuncts(reading, withoutLead(reading, { from: start, to: verb }));
  if (!range) return undefined;
  return { range, clauseStart: clauseStartAt(reading, from, start) };
}

/** Includes coordinators and the like before the subject in the clause. */
function clauseStartAt(reading: Reading, from: number, start: number): number {
  let at = start;
  while (at > from && reading.has(at - 1, Trait.coordinator | Trait.subordinator)
    && !reading.has(at - 1, Trait.that)) at -= 1;
  return at;
}

/** Prepositions that begin the verb's own clause when they stand before its subject: “hours after a chemist told”. */
const timeJoiners = new Set(['after', 'before', 'since', 'until']);

/** Where the stretch without a clause boundary that ends at `to` begins. */
function boundaryBefore(reading: Reading, from: number, to: number): number {
  let at = to;
  while (at > from && to - at < reach) {
    const i = at - 1;
    if (reading.isQuoted(i)) break;
    if (reading.isMark(i, ')')) {
      at = bracketStart(reading, from, i);
      continue;
    }
    if (reading.isAnyMark(i) && !reading.isMark(i, '&') && !reading.isMark(i, '/') && !isNicknameMark(reading, i) && !isGarbled(reading, i)) break;
    if (reading.isPossessiveMark(i) || reading.isCapitalised(i) || isNicknameMark(reading, i)) {
      if (reading.isCapitalised(i) && reading.has(i, Trait.subordinator) && i === from) break;
      at = i;
      continue;
    }
    if (reading.has(i, Trait.that | Trait.relative)) break;
    if (reading.has(i, Trait.subordinator)
      && (!reading.has(i, Trait.preposition) || timeJoiners.has(reading.word(i)))) break;
    if (isVerbLike(reading, i) || isPronoun(reading, i)) break;
    if (reading.has(i, Trait.coordinator) && !coordinatesNames(reading, from, i)) break;
    at = i;
  }
  return at;
}

function coordinatesNames(reading: Reading, from: number, at: number): boolean {
  if (at <= from || reading.word(at) === 'but') return false;
  const before = at - 1;
  return (reading.isCapitalised(before) || reading.has(before, Trait.role) || reading.isPossessiveMark(before))
    && startsNounPhrase(reading, at + 1);
}

function bracketStart(reading: Reading, from: number, close: number): number {
  for (let i = close - 1; i >= from && close - i <= 10; i -= 1) {
    if (reading.isMark(i, '(')) return i;
  }
  return close;
}

function judgesOnly(reading: Reading, verb: number): boolean {
  return reading.has(verb, Trait.judging) && !reading.has(verb, Trait.clause);
}

/** “a letter that thanked her”: behind a noun, “that” is what the noun is. */
function isRelativeThat(reading: Reading, from: number, token: number): boolean {
  const before = token - 1;
  return reading.lexicon.language === 'en' && reading.has(token, Trait.that) && before > from && !reading.isAnyMark(before)
    && !reading.isQuoted(before) && !isVerbLike(reading, before) && !reading.has(before, Trait.time | Trait.speechNoun
      | Trait.preposition | Trait.adverb | Trait.pronoun | Trait.clause | Trait.coordinator | Trait.auxiliary)
    && startsNounPhrase(reading, nounStart(reading, from, before));
}

/** The article or adjective before a noun, as far as the next word back tells. */
function nounStart(reading: Reading, from: number, noun: number): number {
  let at = noun;
  while (at > from && noun - at < 3 && !reading.has(at, Trait.determiner | Trait.possessive)) at -= 1;
  return at;
}

/** “Ruiz, who said”: the pronoun is the source as it stands. */
function relativeSubject(reading: Reading, relative: number): Subject {
  return { range: { from: relative, to: relative + 1 }, clauseStart: reading.isMark(relative - 1, ',')
    ? relative - 1 : relative };
}

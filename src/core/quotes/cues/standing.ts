import { Trait } from '../lexicon/trait';
import { isPronoun } from '../reading/nounPhrase';
import { isDash, isVerbLike, type Reading } from '../reading/reading';
import { isAspectual, isPassive } from './verbGroup';

/** Whether a finite or bare form is a verb here, by what stands before it. */
export function stands(reading: Reading, from: number, groupStart: number, token: number): boolean {
  if (isPassive(reading, groupStart, token) || isAspectual(reading, token)) return false;
  if (reading.has(token, Trait.noun) && isVerbLike(reading, token + 1)) return false;
  const supported = anyHas(reading, groupStart, token, Trait.auxiliary) || reading.word(token - 1) === 'to';
  if (groupStart === from) return reading.lexicon.language === 'de' || !supported;
  return standsBehind(reading, groupStart - 1, token, supported);
}

/** `stands` by the word right before the verb and its auxiliaries; `supported` when there are any. */
function standsBehind(reading: Reading, before: number, token: number, supported: boolean): boolean {
  const finite = reading.has(token, Trait.finite);
  const noun = reading.has(token, Trait.noun);
  const clitic = reading.isPossessiveMark(before);
  if (!finite && !supported && !clitic && !reading.has(token, Trait.bare)) return false;
  if (reading.isQuoted(before)) return true;
  if (reading.has(before, Trait.that) && finite && !noun) return true;
  if (isArticle(reading, before)) return false;
  if (clitic && !supported) return isPronoun(reading, before - 1) || (!noun && reading.has(token, Trait.perfect));
  if (reading.has(before, Trait.preposition) && !reading.has(before, Trait.adverb)
    && !reading.isCapitalised(before)) return false;
  if (supported) return true;
  if (finite) return !noun || canBeSubject(reading, before, false);
  return canBeSubject(reading, before, true) && (!noun || isPluralSubject(reading, before));
}

function isPluralSubject(reading: Reading, token: number): boolean {
  return reading.has(token, Trait.pronoun | Trait.plural) || reading.word(token - 1) === 'and'
    || (reading.isQuoted(token + 2) && /[^s]s$/.test(reading.word(token)));
}

const articles = new Set(['the', 'a', 'an', 'any', 'no', 'every', 'such']);

function isArticle(reading: Reading, token: number): boolean {
  const word = reading.word(token);
  return reading.lexicon.language === 'en' ? articles.has(word) || reading.has(token, Trait.possessive) : false;
}

/** Whether the word right before a form that is a noun as well can be the end of its subject. */
function canBeSubject(reading: Reading, token: number, plural: boolean): boolean {
  if (reading.isMark(token, ',') || reading.isMark(token, ')') || isDash(reading, token)) return true;
  if (reading.has(token, Trait.relative | Trait.coordinator)) return true;
  if (plural) {
    if (reading.has(token, Trait.pronoun)) return !['he', 'she', 'it', 'one'].includes(reading.word(token));
    if (reading.isCapitalised(token) && reading.word(token - 1) === 'and') return true;
    return reading.has(token, Trait.plural) || /[^s]s$/.test(reading.word(token)) || reading.word(token) === 'people';
  }
  return reading.isCapitalised(token) || reading.has(token, Trait.pronoun | Trait.role)
    || (reading.mentionOf[token] ?? -1) >= 0
    || reading.isPossessiveMark(token);
}

export function participleStands(reading: Reading, from: number, groupStart: number): boolean {
  if (groupStart === from) return true;
  const before = groupStart - 1;
  if (reading.isQuoted(before) || reading.isMark(before, ',') || reading.isMark(before, ';')
    || isDash(reading, before)) return true;
  if (reading.has(before, Trait.coordinator | Trait.pronoun)) return true;
  if (reading.has(before, Trait.speechNoun | Trait.role)) return true;
  const word = reading.word(before);
  return word === 'by' || word === 'while' || word === 'when' || word === 'before' || word === 'after'
    || (!reading.has(before, Trait.determiner | Trait.possessive | Trait.preposition | Trait.be)
      && !reading.isPossessiveMark(before));
}

/** “took the stage to accuse”: a bare form behind a “to” that no verb group takes along. */
export function isInfinitive(reading: Reading, from: number, groupStart: number, token: number): boolean {
  return groupStart === token && token - 1 > from && reading.has(token, Trait.bare) && reading.word(token - 1) === 'to'
    && !isPronoun(reading, token - 2) && (!reading.has(token, Trait.noun) || takesObject(reading, token + 1));
}

function takesObject(reading: Reading, token: number): boolean {
  return reading.isQuoted(token) || reading.has(token, Trait.that | Trait.determiner | Trait.possessive | Trait.pronoun)
    || reading.isCapitalised(token);
}

function anyHas(reading: Reading, from: number, to: number, trait: number): boolean {
  for (let i = from; i < to; i += 1) if (reading.has(i, trait)) return true;
  return false;
}

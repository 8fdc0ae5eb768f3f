import { Trait } from '../lexicon/trait';
import type { Reading } from './reading';

const relatives = new Set(['der', 'die', 'das', 'dem', 'den', 'dessen', 'deren', 'denen', 'welcher', 'welche', 'welches']);

/** Whether a German “der”, “die”, “das” behind a comma begins a relative clause rather than a noun phrase: no noun follows it. */
export function isGermanRelative(reading: Reading, token: number): boolean {
  if (reading.lexicon.language !== 'de' || !relatives.has(reading.word(token))) return false;
  const next = token + 1;
  if (reading.isAnyMark(next) || reading.isQuoted(next)) return true;
  if (reading.isCapitalised(next) || reading.isNumber(next)) return false;
  if (reading.has(next, Trait.preposition | Trait.determiner | Trait.pronoun | Trait.possessive | Trait.adverb
    | Trait.auxiliary | Trait.negation)) return true;
  return !reading.isCapitalised(next + 1) && !reading.isCapitalised(next + 2);
}

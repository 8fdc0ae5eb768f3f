import { Trait } from '../lexicon/trait';
import { expectedPhraseEnd } from '../reading/nounPhrase';
import type { Reading } from '../reading/reading';

/** The end of the noun phrase that a verb like “told” asks for: behind an article it goes on whatever its next word may be elsewhere (“a closed meeting”). */
export function addresseeEnd(reading: Reading, at: number, limit: number): number {
  let to = expectedPhraseEnd(reading, at, limit, false);
  for (let words = 1; words <= 2 && to === at + words && reading.has(at, Trait.determiner | Trait.possessive) && isNoun(reading, to, limit); words += 1) {
    to = expectedPhraseEnd(reading, to, limit, false);
  }
  return Math.min(to, limit);
}

/** Whether a noun or what describes it can stand at a token. */
export function isNoun(reading: Reading, token: number, limit: number): boolean {
  return token < limit && !reading.isAnyMark(token) && !reading.isQuoted(token) && !startsLine(reading, token)
    && !reading.has(token, Trait.preposition | Trait.that | Trait.subordinator | Trait.adverb | Trait.auxiliary | Trait.time | Trait.pronoun
      | Trait.possessive | Trait.coordinator);
}

export function startsLine(reading: Reading, token: number): boolean {
  return token > 0 && reading.text.slice(reading.end(token - 1), reading.start(token)).includes('\n');
}

import { Trait } from '../lexicon/trait';
import { expectedPhraseEnd } from '../reading/nounPhrase';
import { isVerbLike, looksLikePast, type Reading } from '../reading/reading';

/** How far behind a subject's first phrase its verb is looked for. */
const farthestVerb = 16;

const handling = /^(?:add(?:s|ed|ing)?|s(?:ees?|aw|een|eeing)|hear(?:s|d|ing)?|hold(?:s|ing)?|held|know(?:s|n|ing)?|knew|believ(?:es?|ed|ing)|notic(?:es?|ed|ing))$/;

/** Verbs that people do to things as well: “saw the bay”, “adds the months to the days”. What they report has to be a clause. */
export function takesThings(reading: Reading, verb: number): boolean {
  return reading.lexicon.language === 'en' && handling.test(reading.word(verb));
}

const objects = new Set(['me', 'him', 'us', 'them']);

/** Whether a subject and its verb begin at `from`, or a word that a clause begins with (“whether”, “how”). */
export function startsClause(reading: Reading, from: number, limit: number): boolean {
  if (objects.has(reading.word(from))) return false;
  if (reading.has(from, Trait.subordinator | Trait.that) || reading.isQuoted(from)) return true;
  if (isVerbLike(reading, from)) return true;
  const phrase = expectedPhraseEnd(reading, from, limit, false);
  for (let i = from + 1; i < Math.min(limit, phrase + farthestVerb); i += 1) {
    if (reading.word(i - 1) === 'to' || reading.isCapitalised(i)) continue;
    if (isVerbLike(reading, i) || (i >= phrase && looksLikePast(reading, i))) return true;
    if (reading.isPossessiveMark(i) && reading.has(i - 1, Trait.pronoun)) return true;
    if (reading.has(i, Trait.relative | Trait.that) || (i >= phrase && reading.has(i, Trait.subordinator))) return false;
  }
  return false;
}

import { WordClass } from '../lexicon/wordClass';
import type { Words } from '../words';

/** Words before a name, in small letters. */
export const personTitles = /^(?:mr|mrs|ms|miss|dr|sir|lady|madam|theresa|president|minister|mp|frau|herr)\.?$/;

/** The months' names, in small letters, that somebody in the text has behind a given name or a title: "Theresa May". */
export function monthsOfPeople(words: Words, months: readonly number[]): ReadonlySet<string> {
  const people = new Set<string>();
  for (const i of months) {
    const name = words.spellings[i];
    const before = words.spellings[i - 1];
    if (
      !name || !before || !/^(?:April|May|June|August|March)$/.test(name.text) ||
      words.sentenceOf[i] !== words.sentenceOf[i - 1]
    )
      continue;
    const isTitled = personTitles.test(before.lower);
    const isGiven = (before.classes & WordClass.givenName) !== 0 && (before.lowerClasses & WordClass.common) === 0
      && !/^\d/.test(words.spellings[i + 1]?.text ?? '');
    if (isTitled || isGiven) people.add(name.lower);
  }
  return people;
}

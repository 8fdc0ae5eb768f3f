import type { Found } from '../../found';
import { germanFeminine, germanGivenNames, germanRoles, germanSaying, germanTitles } from '../../lexicon/germanWords';
import { WordClass } from '../../lexicon/wordClass';
import { isWord, Shape, spellingAt, type Words } from '../../words';
import { longestEntry } from '../gazetteerMatch';
import type { GermanText } from './germanText';

/** People in a German text: behind titles and roles, by given names, beside verbs of saying; then their surnames alone. */
export function germanPeople(text: GermanText): Found[] {
  const { words } = text;
  const found: Found[] = [];
  const surnames = new Set<string>();
  for (let i = 0; i < words.count; i += 1) {
    const to = personEnd(text, i);
    if (to === i) continue;
    found.push({ from: i, to, type: 'PERSON' });
    surnames.add(spellingAt(words, to - 1, i).folded);
    i = to - 1;
  }
  return [...found, ...bareSurnames(text, surnames, found)];
}

function personEnd(text: GermanText, i: number): number {
  const { words } = text;
  if (!text.isName(i) || isPlaceName(words, i)) return i;
  const several = text.namesEnd(i, 3);
  if (isTitled(words, i)) return several;
  if (isGivenName(words, i) && several - i > 1) return several;
  const beside = germanSaying.test(spellingAt(words, i - 1, i).lower) || (several - i > 1 && isSubjectOfSaying(words, several));
  if (beside && text.isRareName(i)) return several;
  return several - i > 1 && hasRoleBehind(words, several) ? several : i;
}

/** “Ministerin Frost”, “des Vorsitzenden Frost”, “Herr Dr. Frost”. */
function isTitled(words: Words, i: number): boolean {
  const before = spellingAt(words, i - 1, i);
  if (before.text === '.') return germanTitles.test(`${spellingAt(words, i - 2, i).folded}.`);
  return (before.shape & Shape.capital) !== 0 && isWord(words, i - 1)
    && (germanRoles.test(before.folded) || germanTitles.test(before.folded) || germanFeminine.test(before.folded));
}

function isGivenName(words: Words, i: number): boolean {
  const { classes, folded, lowerClasses } = spellingAt(words, i, i);
  return germanGivenNames.has(folded) || ((classes & WordClass.givenName) !== 0 && !(lowerClasses & WordClass.common));
}

/** “Ivo Kern sagte”, “Ivo Kern, die Leiterin …, sagte” has the role for it. */
function isSubjectOfSaying(words: Words, to: number): boolean {
  return germanSaying.test(spellingAt(words, to, to - 1).lower);
}

/** “Ines Duarte, die Leiterin”, “Ines Duarte, Sprecherin”, “Ines Duarte (42)”. */
function hasRoleBehind(words: Words, to: number): boolean {
  const mark = spellingAt(words, to, to - 1).text;
  if (mark === '(') return /^\d{2}$/.test(spellingAt(words, to + 1, to - 1).text);
  if (mark !== ',') return false;
  for (let i = to + 1; i < to + 5; i += 1) {
    const { folded, shape, text } = spellingAt(words, i, to - 1);
    if (text === '' || text === ',' || text === '.') return false;
    if (shape & Shape.capital) return germanRoles.test(folded) || germanFeminine.test(folded);
  }
  return false;
}

function isPlaceName(words: Words, i: number): boolean {
  const entry = longestEntry(words, i, i + 4);
  return entry !== undefined && entry.type !== 'PERSON' && !isGivenName(words, i);
}

/** “Kern” wherever it stands alone, once the text has named Ivo Kern. */
function bareSurnames(text: GermanText, surnames: ReadonlySet<string>, full: readonly Found[]): Found[] {
  const { words } = text;
  const taken = new Set(full.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n)));
  const found: Found[] = [];
  for (let i = 0; i < words.count; i += 1)
    if (!taken.has(i) && surnames.has(words.spellings[i]?.folded ?? '') && text.isName(i)) found.push({ from: i, to: i + 1, type: 'PERSON' });
  return found;
}

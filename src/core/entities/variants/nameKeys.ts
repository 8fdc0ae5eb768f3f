import { isCommon } from '../lexicon/words';
import { arabicGroups, fullForms, otherGroups, rulersGroups, slavicGroups } from './givenNames';
import type { NameWord } from './nameWords';
import type { OrganisationName } from './organisationName';
import { wordReadings, type PersonName } from './personName';
import type { ReadName } from './readName';
import { isNationality, nationalOf, transliterated } from './sameOrganisation';
import { inPinyin } from './samePerson';

/** The keys under which a name is found in an index. Strings that mean nothing beyond being equal. */
export interface NameKeys {
  /**
   * Names that `compareNames` calls the same share one of these, but for initials and acronyms, which meet under `part`
   * and `whole`. Few names share one by chance.
   */
  readonly same: readonly string[];
  /**
   * A partial name (surname, acronym, initials) shares one of its `part` keys with the `whole` keys of what it may stand
   * for.
   */
  readonly part: readonly string[];
  readonly whole: readonly string[];
}

/** The keys of a name. Their number is bounded; for an English name it is about five. */
export function nameKeys(read: ReadName): NameKeys {
  if (read.kind === 'person') return personKeys(read.name);
  if (read.kind === 'organisation') return organisationKeys(read.name);
  if (read.kind === 'place') {
    const { forms, known, readings } = read.name;
    return { same: unique([...forms, ...known, ...readings].map((form) => `place ${form}`)), part: [], whole: [] };
  }
  return { same: read.forms.map((form) => `${read.group} ${form}`), part: [], whole: [] };
}

function personKeys(name: PersonName): NameKeys {
  const joined = inPinyin(name).map((reading) => `person= ${reading}`);
  const surnames = wordReadings(name.surname, name);
  const bare = surnames.map((surname) => `person ${surname}`);
  if (name.ruler) {
    const groups = rulersGroups(name.surname.spellings[0] ?? '').map((group) => `ruler ${group} ${name.suffix ?? ''}`);
    return {
      same: unique([...joined, ...bare.map((key) => `${key} ${name.suffix ?? ''}`), ...groups]),
      part: [],
      whole: [],
    };
  }
  const [first] = name.given;
  if (!first) return { same: unique([...joined, ...bare]), part: bare, whole: [] };
  const initials = first.spellings.flatMap((spelling) => bare.map((key) => `${key} .${spelling.charAt(0)}`));
  if (first.initial) return { same: unique([...joined, ...initials]), part: initials, whole: bare };
  const given = givenKeys(first, name);
  const full = bare.flatMap((key) => given.map((each) => `${key} ${each}`));
  const swapped = name.given.length === 1 ? [`person~ ${[first, name.surname].map(plainOf).sort().join(' ')}`] : [];
  return {
    same: unique([...joined, ...full, ...swapped]),
    part: name.words.length > 1 ? [`person… ${name.words.map(plainOf).join(' ')}`] : [],
    whole: unique([...bare, ...initials, ...(name.words.length > 2 ? cutsOf(name) : [])]),
  };
}

function plainOf(word: NameWord): string {
  return word.spellings[0] ?? '';
}

/** What the given name is looked up by: itself, what it is short for, the groups it belongs to, its sound. */
function givenKeys(word: NameWord, name: PersonName): string[] {
  const plain = word.spellings[0] ?? '';
  return unique([
    ...wordReadings(word, name),
    ...fullForms(plain),
    ...otherGroups(plain).map((group) => `o:${group}`),
    ...slavicGroups(plain).map((group) => `S:${group}`),
    ...arabicGroups(plain).map((group) => `A:${group}`),
  ]);
}

/** The ends of two words and more, and beginnings of three and more, that a long name may be cut down to. */
function cutsOf({ words }: PersonName): string[] {
  const plain = words.slice(0, 6).map(plainOf);
  const cuts = plain.flatMap((_, i) => [plain.slice(i).length > 1 ? plain.slice(i) : [], i > 2 ? plain.slice(0, i) : []]);
  return cuts.filter((cut) => cut.length > 0 && cut.length < plain.length).map((cut) => `person… ${cut.join(' ')}`);
}

function organisationKeys(name: OrganisationName): NameKeys {
  const own = name.forms.map((form) => `org ${form}`);
  const read = transliterated(name).map((reading) => `org ${reading}`);
  const national = nationalOf(name);
  const short = national === undefined ? [] : [`org ${national}`];
  return {
    same: unique([...own, `org= ${name.words.join('')}`, ...read, ...(national?.includes(' ') === false ? short : [])]),
    part: name.acronym === undefined ? shortWords(name, 1, 1) : [`acronym ${name.acronym}`],
    whole: [...name.initials.map((letters) => `acronym ${letters}`), ...shortWords(name, 2, Infinity)],
  };
}

/**
 * The first and the last word of a name of so many words, where they can stand for it: no common words, no
 * nationalities.
 */
function shortWords({ words, acronym }: OrganisationName, least: number, most: number): string[] {
  if (acronym !== undefined || words.length < least || words.length > most) return [];
  const ends = unique([words[0] ?? '', words.at(-1) ?? '']).filter(
    (word) => word.length > 3 && !isCommon(word) && !isNationality(word),
  );
  return ends.map((word) => `org… ${word}`);
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}

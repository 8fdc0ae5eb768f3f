import { looksWadeGiles, pinyinReadings } from './chinese';
import { arabicGroups, fullForms, otherGroups, rulersGroups, slavicGroups } from './givenNames';
import { lookUp } from '../lexicon/words';
import { WordClass } from '../lexicon/wordClass';
import { sameSpelling, type NameWord } from './nameWords';
import { wordReadings, type PersonName } from './personName';
import { different, same, weaker, type NameRelation, type NameVerdict } from './verdict';

/** Whether two people's names are one person's. */
export function samePerson(a: PersonName, b: PersonName): NameVerdict {
  if (a.suffix !== b.suffix && ((a.suffix !== undefined && b.suffix !== undefined) || a.ruler || b.ruler))
    return different;
  if (a.ruler && b.ruler) return sameRuler(a, b);
  if (joined(a) === joined(b) || inPinyin(a).some((reading) => inPinyin(b).includes(reading))) {
    return same(joined(a) === joined(b) ? 'spelling' : 'transliteration');
  }
  if (a.given.length === 0 || b.given.length === 0)
    return a.given.length === b.given.length ? surnames(a, b) : part(a, b);
  if (isSwapped(a, b)) return same('order');
  const surname = wordRelation(a.surname, b.surname, a, b);
  if (!surname) return containedIn(a, b);
  const given = givenRelation(a, b);
  return given ? same(weaker(surname, given)) : containedIn(a, b);
}

function sameRuler(a: PersonName, b: PersonName): NameVerdict {
  const relation = wordRelation(a.surname, b.surname, a, b);
  if (relation) return same(relation);
  const groups = rulersGroups(plain(a.surname));
  return rulersGroups(plain(b.surname)).some((group) => groups.includes(group)) ? same('equivalent') : different;
}

/** Two names of one word each. */
function surnames(a: PersonName, b: PersonName): NameVerdict {
  const relation = wordRelation(a.surname, b.surname, a, b);
  return relation ? same(relation) : different;
}

/** A name of one word and a longer one. */
function part(a: PersonName, b: PersonName): NameVerdict {
  const [short, long] = a.given.length === 0 ? [a, b] : [b, a];
  if (short.suffix !== undefined && short.suffix !== long.suffix) return different;
  if (wordRelation(short.surname, long.surname, short, long)) return { kind: 'partial', by: 'surname' };
  const [first] = long.given;
  return first && !first.initial && sameSpelling(first, short.surname) ? { kind: 'partial', by: 'givenName' } : different;
}

/**
 * How the given and middle names agree; `undefined` where they do not. The shorter list has to be the beginning of the
 * longer.
 */
function givenRelation(a: PersonName, b: PersonName): NameRelation | undefined {
  let relation: NameRelation = a.given.length === b.given.length ? 'spelling' : 'middleName';
  for (let i = 0; i < Math.min(a.given.length, b.given.length); i += 1) {
    const [x, y] = [a.given[i], b.given[i]];
    const here = x && y && (i === 0 ? firstNameRelation(x, y, a, b) : middleRelation(x, y, a, b));
    if (!here) return undefined;
    relation = weaker(relation, here);
  }
  return relation;
}

function firstNameRelation(x: NameWord, y: NameWord, a: PersonName, b: PersonName): NameRelation | undefined {
  const relation = middleRelation(x, y, a, b);
  if (relation) return relation;
  const [p, q] = [plain(x), plain(y)];
  if (meet(otherGroups(p), otherGroups(q))) return 'equivalent';
  if (fullForms(p).includes(q) || fullForms(q).includes(p) || (meet(fullForms(p), fullForms(q)) && isShort(p, q)))
    return 'nickname';
  return meet(slavicGroups(p), slavicGroups(q)) || meet(arabicGroups(p), arabicGroups(q)) ? 'equivalent' : undefined;
}

/** Two names with short forms in common are one name only when one of them is the short form. */
function isShort(p: string, q: string): boolean {
  return fullForms(p).includes(q) || fullForms(q).includes(p);
}

function middleRelation(x: NameWord, y: NameWord, a: PersonName, b: PersonName): NameRelation | undefined {
  if (x.initial !== y.initial) return plain(x).charAt(0) === plain(y).charAt(0) ? 'initials' : undefined;
  return wordRelation(x, y, a, b);
}

function wordRelation(x: NameWord, y: NameWord, a: PersonName, b: PersonName): NameRelation | undefined {
  if (sameSpelling(x, y)) return 'spelling';
  if (x.initial || y.initial) return undefined;
  const readings = wordReadings(x, a);
  return wordReadings(y, b).some((reading) => readings.includes(reading)) ? 'transliteration' : undefined;
}

/** `Orbán Viktor`: the same two words the other way round, unless both may be given names. */
function isSwapped(a: PersonName, b: PersonName): boolean {
  if (a.given.length !== 1 || b.given.length !== 1) return false;
  const [x, y] = [a.given[0], b.given[0]];
  if (!x || !y || !sameSpelling(x, b.surname) || !sameSpelling(y, a.surname)) return false;
  return ![x, y].every((word) => (lookUp(capitalised(plain(word))) & WordClass.givenName) !== 0);
}

/**
 * `Lula da Silva` in `Luiz Inácio Lula da Silva`: two words or more at the end of the longer name, or three at its
 * beginning.
 */
function containedIn(a: PersonName, b: PersonName): NameVerdict {
  const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.length < 2 || short.length === long.length) return different;
  const at = (from: number): boolean => short.every((word, i) => sameSpelling(word, long[from + i] ?? word));
  return at(long.length - short.length) || (short.length > 2 && at(0)) ? { kind: 'partial', by: 'shortened' } : different;
}

function joined({ words }: PersonName): string {
  return words.map(plain).join('');
}

/** The pinyin that a name of Chinese syllables stands for: itself, or what it is in Wade–Giles. */
export function inPinyin({ words }: PersonName): readonly string[] {
  const syllables = words.map(plain);
  return syllables.length > 1 && syllables.length < 4 && looksWadeGiles(syllables)
    ? pinyinReadings(syllables)
    : [syllables.join('')];
}

function plain(word: NameWord): string {
  return word.spellings[0] ?? '';
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function meet(some: readonly string[], others: readonly string[]): boolean {
  return some.some((each) => others.includes(each));
}

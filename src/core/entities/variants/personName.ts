import { arabicArticle, arabicKin, arabicReadings, arabicServant, looksArabic } from './arabic';
import { arabicGroups, slavicGroups } from './givenNames';
import { nameWordsOf, type NameWord } from './nameWords';
import { looksSlavic, slavicReadings } from './slavic';

/** A person's name taken apart. Particles (`von der`, `al`) belong to neither list. */
export interface PersonName {
  /** Given name and middle names in order; empty when the name is one word (or a ruler's without number). */
  readonly given: readonly NameWord[];
  /** The last word of the name. */
  readonly surname: NameWord;
  /** All words in order, particles included, `jr` and the like not. */
  readonly words: readonly NameWord[];
  /** `jr`, `sr`, or a number in small Roman figures. */
  readonly suffix: string | undefined;
  /** True for `Elizabeth II`: one name and a number. */
  readonly ruler: boolean;
  /** Scripts that the name may come from, by the look of it. */
  readonly slavic: boolean;
  readonly arabic: boolean;
}

const PARTICLES = new Set(
  'von van der den de da di do dos das del della du le la les zu zur ter ten af av y e'.split(' '),
);
const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['younger', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['elder', 'sr'],
]);
/** Words of so many letters are the same when they differ by `y` and `i` or by a letter written twice alone. */
const LONG = 7;
const NUMBER = /^(?=[ivx])(?:x{0,2})(?:ix|iv|v?i{0,3})$/;

/** Takes a name apart; `undefined` for one without letters. `Kissinger, Henry` is turned round first. */
export function personNameOf(name: string): PersonName | undefined {
  const comma = /^([^,]+),\s*(?!jr\b|sr\b|[ivx]+\b)([^,]+)$/iu.exec(name);
  const all = nameWordsOf(comma ? `${comma[2] ?? ''} ${comma[1] ?? ''}` : name);
  const { words, suffix } = withoutSuffix(all);
  const core = merged(words).filter((word, index, list) => index === 0 || index === list.length - 1 || !isParticle(word));
  const surname = core.at(-1);
  if (!surname) return undefined;
  const flat = core.map((word) => word.spellings[0] ?? '');
  return {
    given: core.slice(0, -1),
    surname,
    words,
    suffix,
    ruler: core.length === 1 && suffix !== undefined && NUMBER.test(suffix),
    slavic: flat.some((word) => looksSlavic(word) || slavicGroups(word).length > 0),
    arabic:
      words.some(
        (word, i) => (i > 0 && /^(?:al|el)$/.test(word.spellings[0] ?? '')) || arabicKin.test(word.spellings[0] ?? ''),
      ) || flat.some((word) => looksArabic(word) || arabicGroups(word).length > 0),
  };
}

function withoutSuffix(all: readonly NameWord[]): { words: readonly NameWord[]; suffix: string | undefined } {
  const last = all.at(-1)?.spellings[0] ?? '';
  if (all.length < 2) return { words: all, suffix: undefined };
  const suffix =
    SUFFIXES.get(last) ??
    ((NUMBER.test(last) && !all.at(-1)?.initial) || (/^[ivx]$/.test(last) && all.length === 2) ? last : undefined);
  if (suffix === undefined) return { words: all, suffix };
  const words = all.slice(0, -1);
  return { words: words.at(-1)?.spellings[0] === 'the' ? words.slice(0, -1) : words, suffix };
}

/** `Abdel Fattah`, `Abd al-Fattah` and `Abdul-Fattah` begin alike: `abd` and the article are one word. */
function merged(words: readonly NameWord[]): readonly NameWord[] {
  return words.map((word) => (arabicServant.test(word.spellings[0] ?? '') ? { ...word, spellings: ['abd'] } : word));
}

function isParticle(word: NameWord): boolean {
  const text = word.spellings[0] ?? '';
  return PARTICLES.has(text) || arabicArticle.test(text) || (arabicKin.test(text) && text !== 'ben' && text !== 'abu');
}

/** A word's spellings and, where the name's origin allows, its readings; two words that share one are the same. */
export function wordReadings(
  word: NameWord,
  { slavic, arabic }: Pick<PersonName, 'slavic' | 'arabic'>,
): readonly string[] {
  const readings = [...word.spellings];
  for (const spelling of word.spellings) {
    if (spelling.length >= LONG) readings.push(`n:${spelling.replace(/y/g, 'i').replace(/(.)\1/g, '$1')}`);
    if (slavic) readings.push(...slavicReadings(spelling).map((reading) => `s:${reading}`));
    if (arabic) readings.push(...arabicReadings(spelling).map((reading) => `a:${reading}`));
  }
  return readings;
}

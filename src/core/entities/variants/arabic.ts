import { remembered } from './memo';

/**
 * Names from Arabic script (Persian and Urdu too) in their many Latin spellings. Consonants: `q`, `k`, `g` and `gh` are
 * one, `kh` and German `ch` one, `dj`, `dsch` and `j` one, `z`, `s` one, a doubled one is one. Vowels: o is u, `ee` and
 * `y` are i; `e` may be i or a, so that a word with it has two readings. (The spellings of names in the Buckwalter,
 * ALA-LC and press romanisations.)
 */
type Rules = readonly (readonly [RegExp, string])[];

const rules: Rules = [
  [/dsch|dj|dzh/g, 'J'],
  [/j/g, 'J'],
  [/sch|sh/g, 'H'],
  [/kh|ch/g, 'X'],
  [/gh|[qgk]/g, 'k'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/[sz]/g, 's'],
  [/w/g, 'v'],
  [/ou|oo|o/g, 'u'],
  [/ee|ii/g, 'i'],
  [/[ae](?:[iye])(?=[^aeiou]|$)/g, 'Y'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/iia/g, 'ia'],
  [/ie?h$/, 'i'],
  [/h$/, ''],
];

/** One or two readings of a plain word; two words that share one may be one name from Arabic script. */
export const arabicReadings = remembered((word: string): readonly string[] => {
  let text = word;
  for (const [letters, sound] of rules) text = text.replace(letters, sound);
  if (!text.includes('e')) return [text];
  return [text.replace(/e/g, 'i'), text.replace(/e/g, 'a')].map((each) => each.replace(/([ai])\1+/g, '$1'));
});

/** The article, as it stands before a noun of any letter; `abd al-` and the like are one word with it. */
export const arabicArticle = /^(?:al|el|ul|ad|ar|as|ash|at|az|an)$/;
export const arabicServant = /^abd(?:[aeou]l|ou?l)?$/;
export const arabicKin = /^(?:bin|ibn|ben|bint|abu|abou|umm)$/;

/** True when the word's form speaks for Arabic script. */
export function looksArabic(word: string): boolean {
  return /(?:u|o|a)l?l+ah?$|uddin$|eddin$|^hi[sz]b/.test(word) || arabicServant.test(word);
}

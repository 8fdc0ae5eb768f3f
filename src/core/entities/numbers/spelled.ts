import { wordsOf } from '../lexicon/list';

const units = wordsOf(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`);
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinals = ['', ...wordsOf(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth`)];

/** Numbers below a hundred by their English words, hyphenated ones included. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...units.map((word, n): [string, number] => [word, n]),
  ...tens.flatMap((word, ten): [string, number][] => (word === '' ? [] : hyphenated(word, ten * 10, units))),
]);

/** Numbers by their German words, as far as texts spell them out; `acht` and `elf` are other words in English. */
export const germanNumbers: ReadonlyMap<string, number> = new Map([
  ...wordsOf('null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf').map((word, n) => [word, n] as const),
  ...wordsOf('zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig').map((word, n) => [word, 10 * n + 20] as const),
  ['anderthalb', 1.5], ['eineinhalb', 1.5], ['zweieinhalb', 2.5], ['dreieinhalb', 3.5],
]);

/**
 * Words that multiply what stands before them. Abbreviations (three letters or fewer, or with a full stop) follow digits
 * only.
 */
export const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12], ['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12],
  ['mil', 1e6], ['bil', 1e9], ['mn', 1e6], ['mln', 1e6], ['bn', 1e9], ['bln', 1e9], ['tn', 1e12], ['trn', 1e12],
  ['lakh', 1e5], ['lakhs', 1e5], ['crore', 1e7], ['crores', 1e7], ['millions', 1e6], ['billions', 1e9],
  ['tausend', 1e3], ['millionen', 1e6], ['milliarde', 1e9], ['milliarden', 1e9], ['billionen', 1e12],
  ['mio', 1e6], ['mio.', 1e6], ['mrd', 1e9], ['mrd.', 1e9],
]);

/** Scales that stand right behind digits: `750mil`. In small letters; a capital `K`, `M` or `B` counts alike. */
export const gluedScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3], ['m', 1e6], ['mn', 1e6], ['mln', 1e6], ['mil', 1e6], ['b', 1e9], ['bn', 1e9], ['bln', 1e9], ['bil', 1e9],
  ['tn', 1e12], ['trn', 1e12],
  ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['lakh', 1e5], ['crore', 1e7],
]);

/** How many there are is not said. */
export const vagueNumbers: ReadonlySet<string> = new Set(wordsOf(`
  dozens scores tens hundreds thousands millions billions trillions lakhs crores dutzende hunderte tausende`));

/** Ordinals from first to ninety-ninth. */
export const ordinalNumbers: ReadonlyMap<string, number> = new Map([
  ...ordinals.flatMap((word, n): [string, number][] => (word === '' ? [] : [[word, n]])),
  ...tens.flatMap((word, ten): [string, number][] => (word === '' ? [] : [
    [word.replace(/y$/, 'ieth'), ten * 10],
    ...hyphenated(word, ten * 10, ordinals).slice(1),
  ])),
]);

function hyphenated(ten: string, value: number, ones: readonly string[]): [string, number][] {
  return [[ten, value], ...ones.slice(1, 10).map((one, n): [string, number] => [`${ten}-${one}`, value + n + 1])];
}

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

/** Words that multiply what stands before them. Abbreviations follow digits only. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12],
  ['bn', 1e9], ['mn', 1e6], ['mln', 1e6], ['bln', 1e9], ['tn', 1e12], ['lakh', 1e5], ['crore', 1e7],
  ['millionen', 1e6], ['milliarden', 1e9], ['millions', 1e6], ['billions', 1e9],
]);

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

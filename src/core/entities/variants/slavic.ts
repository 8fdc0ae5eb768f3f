import { remembered } from './memo';

/**
 * Names from Cyrillic, written as English, German, French and Polish newspapers do, brought to one spelling. One capital
 * stands for one sound that the languages write with several letters: C for ts, X for kh, S for s and z, H for sh and
 * zh, Q for ch. Which letters mean which sound differs by language, so that a word has as many readings.
 */
type Rules = readonly (readonly [RegExp, string])[];

const english: Rules = [
  [/shch/g, 'HQ'],
  [/zh|sh/g, 'H'],
  [/kh/g, 'X'],
  [/tch|ch|cz/g, 'Q'],
  [/ts|tz/g, 'C'],
  [/ck/g, 'k'],
  [/c/g, 'k'],
  [/x/g, 'kS'],
];
const german: Rules = [
  [/schtsch/g, 'HQ'],
  [/tsch/g, 'Q'],
  [/sch/g, 'H'],
  [/ch/g, 'X'],
  [/ts|tz|z/g, 'C'],
  [/ck/g, 'k'],
  [/c/g, 'k'],
  [/x/g, 'kS'],
];
const french: Rules = [
  [/chtch/g, 'HQ'],
  [/tch/g, 'Q'],
  [/ch|j/g, 'H'],
  [/kh/g, 'X'],
  [/ts/g, 'C'],
  [/ou/g, 'u'],
  [/c/g, 'k'],
  [/x/g, 'kS'],
  [/ine$/, 'in'],
];
const polish: Rules = [
  [/szcz/g, 'HQ'],
  [/sz|rz/g, 'H'],
  [/cz/g, 'Q'],
  [/ch/g, 'X'],
  [/c/g, 'C'],
  [/x/g, 'kS'],
];

/**
 * What is alike whatever the language: `w` is v, `y` and `j` are i, `h` is g (Russian) or h (Ukrainian), a vowel may
 * begin softly.
 */
const common: Rules = [
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/[sz]/g, 'S'],
  [/h/g, 'g'],
  [/ff/g, 'f'],
  [/[yj]/g, 'i'],
  [/([a-zA-Z])\1+/g, '$1'],
  [/i+e/g, 'e'],
  [/i+o/g, 'o'],
  [/([HQ])o/g, '$1e'],
  [/(^|[aeou])v?ouSk/g, '$1ovSk'],
  [/[eoi]+[vf]$/, 'ev'],
  [/enka$/, 'enko'],
  [/i+/g, 'i'],
];

function read(word: string, rules: Rules): string {
  let text = word;
  for (const [letters, sound] of rules) text = text.replace(letters, sound);
  for (const [letters, sound] of common) text = text.replace(letters, sound);
  return text;
}

/** The readings of a plain word, each once; two words that share one may be one name from Cyrillic. */
export const slavicReadings = remembered((word: string): readonly string[] => [
  ...new Set([english, german, french, polish].map((rules) => read(word, rules))),
]);

const ENDING = new RegExp(
  '(?:[aeio][vw]|[aeio]ff|ova|eva|owa|ewa|sk[iy]+|skij|skyj|skogo|zki|tsky|sk|enko|enka|ch?uk|czuk|vych|vich|witsch|wytsch|' +
    'vic|wicz|aya|aja|shvili|schwili|chvili|dze|dse|yan|jan|iy|yy|yi|yj|ii|ij|ej|aj|hrad|grad|pol|ivka|iwka)$',
);
const CLUSTER = /shch|schtsch|tsch|zh|kh|dzh|vsk|wsk|^vl|^wl|^wol|^yev|^jew|^yek|^jek/;

/** True when the way the word is written speaks for a name from Cyrillic (or Georgian). */
export function looksSlavic(word: string): boolean {
  return word.length > 3 && (ENDING.test(word) || CLUSTER.test(word));
}

/**
 * Wade–Giles to pinyin: initials by their aspiration, which newspapers leave unmarked, so that one syllable has several
 * readings; then the finals (the tables of ISO 7098 and of Wade and Giles).
 */
const initials: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^hs/, ['x']],
  [/^tz|^ts/, ['z', 'c']],
  [/^ch(?=i(?!h)|u[^n]?$|ue|uan)/, ['j', 'q', 'zh', 'ch']],
  [/^ch/, ['zh', 'ch', 'j', 'q']],
  [/^p/, ['b', 'p']],
  [/^t/, ['d', 't']],
  [/^k/, ['g', 'k']],
  [/^j/, ['r']],
  [/^ss?z/, ['s']],
];
const finals: readonly (readonly [RegExp, string])[] = [
  [/ung$/, 'ong'],
  [/ieh$/, 'ie'],
  [/ueh$/, 'ue'],
  [/ien$/, 'ian'],
  [/ih$/, 'i'],
  [/(^y|[xjq])uen$/, '$1uan'],
  [/erh$/, 'er'],
  [/^yu$/, 'you'],
  [/([gk])o$/, '$1e'],
  [/^([zcs])u$/, '$1i'],
  [/^([zcs])e$/, '$1e'],
  [/([^aeiou])ui$/, '$1ui'],
];
const MARKED = /^hs|^chi.|^tz|^ts|^ss?z|ung$|ih$|ieh$|ien$|ueh$/;

/** True when a syllable can only be Wade–Giles. */
export function looksWadeGiles(syllables: readonly string[]): boolean {
  return syllables.some((syllable) => MARKED.test(syllable)) && syllables.every((syllable) => syllable.length <= 6);
}

/**
 * The pinyin that a name of two or three Wade–Giles syllables can stand for, syllables together, as they are and
 * converted.
 */
export function pinyinReadings(syllables: readonly string[]): readonly string[] {
  let readings = [''];
  for (const syllable of syllables.slice(0, 3)) {
    const ends = syllableReadings(syllable);
    readings = readings.flatMap((reading) => ends.map((end) => reading + end));
  }
  return readings;
}

function syllableReadings(syllable: string): string[] {
  const ended = (each: string): string => finals.reduce((text, [final, pinyin]) => text.replace(final, pinyin), each);
  const found = initials.find(([initial]) => initial.test(syllable));
  const started = found ? found[1].map((initial) => syllable.replace(found[0], initial)) : [syllable];
  return [...new Set([syllable, ...started.map(ended)])];
}

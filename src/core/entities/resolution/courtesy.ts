import type { Gender } from '../names/givenNameGender';

const titles = new Map<string, Gender>([
  ...['mr', 'herr', 'herrn', 'sir', 'lord', 'señor', 'monsieur'].map((title) => [title, 'm'] as const),
  ...['mrs', 'ms', 'miss', 'frau', 'lady', 'dame', 'señora', 'madame', 'mme'].map((title) => [title, 'f'] as const),
]);

/** The longest title with its dot, in UTF-16 units. */
const longest = 9;

/**
 * The gender that a courtesy title right before a name tells: “Mrs” of “Mrs Kern”. `undefined` without one, and in “Mr and Mrs Kern”, who
 * are two.
 */
export function courtesyBefore(text: string, start: number): Gender | undefined {
  const end = start - 1;
  if (text.charAt(end).trim() !== '') return undefined;
  let from = end;
  while (from > 0 && end - from <= longest && !isSpace(text.charCodeAt(from - 1))) from -= 1;
  if (from === end || end - from > longest) return undefined;
  const gender = titles.get(text.slice(from, end).toLowerCase().replace('.', ''));
  return gender && !/\s(?:and|und|&)\s$/i.test(text.slice(Math.max(0, from - 5), from)) ? gender : undefined;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || (unit >= 0x09 && unit <= 0x0d);
}

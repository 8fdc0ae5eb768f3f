import type { Gender } from '../names/givenNameGender';

const titles = new Map<string, Gender>([
  ...['mr', 'herr', 'herrn', 'sir', 'lord', 'señor', 'monsieur'].map((title) => [title, 'm'] as const),
  ...['mrs', 'ms', 'miss', 'frau', 'lady', 'dame', 'señora', 'madame', 'mme'].map((title) => [title, 'f'] as const),
]);

/** The longest title with its dot and the space behind it, and “and ” before it, in UTF-16 units. */
const reach = 14;

/**
 * The gender that a courtesy title right before a name tells: “Mrs” of “Mrs Kern”. `undefined` without one, and in “Mr and Mrs Kern”, who
 * are two.
 */
export function courtesyBefore(text: string, start: number): Gender | undefined {
  if (text.charAt(start - 1).trim() !== '') return undefined;
  const [title, before] = text.slice(Math.max(0, start - reach), start - 1).toLowerCase().split(/\s+/).reverse();
  const gender = titles.get(title?.replace(/\.$/, '') ?? '');
  return gender && !/^(?:and|und|&)$/.test(before ?? '') ? gender : undefined;
}

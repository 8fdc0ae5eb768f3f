import fs from 'node:fs';
import path from 'node:path';

/** Names in their own right, whoever else is called so for short. */
const OWN_NAMES = new Set([
  'ann',
  'lisa',
  'lena',
  'nora',
  'eliza',
  'jean',
  'clara',
  'ian',
  'elsie',
  'erin',
  'gail',
  'lee',
  'inez',
  'mae',
]);
/** What families of one surname have beside one another. */
const NOT_TOGETHER = new Set([
  'robert bill',
  'robert billy',
  'willis bill',
  'alice alex',
  'samantha sam',
  'patrick peter',
]);

/**
 * Each given name with its short forms. Left out: what is a full name itself (Anna and Anne are two people), unless it is
 * short or ends as short names do.
 */
export function nicknames(python) {
  const rows = fs
    .readFileSync(path.join(python, 'nicknames/names.csv'), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((row) => row.split(','));
  const shortOf = new Map();
  for (const [name, , short] of rows) shortOf.set(name, [...(shortOf.get(name) ?? []), short]);
  const isShort = (name, short) => {
    const turnedRound = name.length < short.length && shortOf.get(short)?.includes(name);
    if (OWN_NAMES.has(short) || NOT_TOGETHER.has(`${name} ${short}`) || turnedRound) return false;
    const own = shortOf.get(short)?.length ?? 0;
    return own < 2 || short.length <= 3 || /(?:y|ie)$/.test(short) || shortOf.get(short).includes(name);
  };
  return [...shortOf]
    .map(([name, all]) => [name, ...new Set(all.filter((short) => isShort(name, short)))])
    .filter((group) => group.length > 1);
}

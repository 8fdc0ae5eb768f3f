/**
 * Every item as it was before a change, as far as that has touched it, and as it is now otherwise; in the order of the keys. Items are
 * compared by what they say, whatever JSON they were read from.
 */
export function withoutChange<Item>(
  now: readonly Item[], before: readonly Item[], after: readonly Item[], keyOf: (item: Item) => string,
): readonly Item[] {
  const result = new Map(now.map((item) => [keyOf(item), item]));
  const earlier = new Map(before.map((item) => [keyOf(item), item]));
  const later = new Map(after.map((item) => [keyOf(item), item]));
  for (const key of new Set([...earlier.keys(), ...later.keys()])) {
    const item = earlier.get(key);
    if (said(item) === said(later.get(key))) continue;
    if (item) result.set(key, item);
    else result.delete(key);
  }
  return [...result].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, item]) => item);
}

/** What an item says, without the JSON it was read from. */
function said(item: unknown): string | undefined {
  return item === undefined ? undefined : JSON.stringify(item, (key, value: unknown) => (key === 'json' ? undefined : value));
}

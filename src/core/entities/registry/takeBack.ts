import type { EntityRecord, EntityRegistry, Rejection } from './registry';

/**
 * The registry of now with one change to it taken back, the one that led from `before` to `after`; what else has been decided
 * since stays. With `before` and `after` exchanged the change is made again.
 */
export function takeBack(now: EntityRegistry, before: EntityRegistry, after: EntityRegistry): EntityRegistry {
  const records = withoutChange<EntityRecord>(now.records, before.records, after.records, ({ id }) => id);
  const rejected = withoutChange<Rejection>(now.rejected, before.rejected, after.rejected, ({ text }) => text);
  return { ...now, records, rejected };
}

/** Every item as it was before, as far as the change has touched it; in the order of the keys. */
function withoutChange<Item>(now: readonly Item[], before: readonly Item[], after: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
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

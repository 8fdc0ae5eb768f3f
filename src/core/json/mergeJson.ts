import { isObject, withKey, type JsonObject } from './json';
import { sameJson } from './sameJson';

/** `changed`: both have changed one value, differently. `removed`: one has changed what the other has taken away. */
export type JsonConflict = 'changed' | 'removed';

/** A value made of two; `undefined` is one that is not there. With a conflict something of the loser is not in it, or was taken away. */
export interface MergedJson {
  readonly value: unknown;
  readonly conflict?: JsonConflict;
}

/**
 * Two values that come from one, `base`, brought together: what only one has changed counts, in objects key by key. Where both have
 * changed the same, what `winner` says stands; a change goes before a removal. Lists are values like any other: what their order
 * means is not known here. `order` says where keys go that the winner does not have.
 */
export function mergeJson(base: unknown, winner: unknown, loser: unknown, order: readonly string[] = []): MergedJson {
  if (sameJson(winner, loser) || sameJson(base, loser)) return { value: winner };
  if (sameJson(base, winner)) return { value: loser };
  if (winner === undefined || loser === undefined) return { value: winner ?? loser, conflict: 'removed' };
  if (!isObject(winner) || !isObject(loser)) return { value: winner, conflict: 'changed' };
  const before = isObject(base) ? base : {};
  return mergeKeys(winner, loser, order, (key) => mergeJson(own(before, key), own(winner, key), own(loser, key)));
}

/** Two objects brought together, each key by its own rule; the keys stand as they do in `winner`. */
export function mergeKeys(
  winner: JsonObject, loser: JsonObject, order: readonly string[], mergeKey: (key: string) => MergedJson,
): { readonly value: JsonObject; readonly conflict?: JsonConflict } {
  const found: (JsonConflict | undefined)[] = [];
  const merged = (key: string): unknown => {
    const { value, conflict } = mergeKey(key);
    found.push(conflict);
    return value;
  };
  const kept = Object.keys(winner).map((key): [string, unknown] => [key, merged(key)]).filter(([, value]) => value !== undefined);
  const value = Object.keys(loser).filter((key) => !Object.hasOwn(winner, key))
    .reduce<JsonObject>((json, key) => withKey(json, key, merged(key), order), Object.fromEntries(kept));
  const conflict = worst(found);
  return conflict ? { value, conflict } : { value };
}

/** The gravest of conflicts; `undefined` when there is none. */
export function worst(conflicts: readonly (JsonConflict | undefined)[]): JsonConflict | undefined {
  return conflicts.includes('changed') ? 'changed' : conflicts.find((conflict) => conflict !== undefined);
}

/** What an object from a file has under a key; never what every object inherits. */
export function own(json: JsonObject, key: string): unknown {
  return Object.hasOwn(json, key) ? json[key] : undefined;
}

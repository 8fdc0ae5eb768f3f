import { asString, isObject, withKey, type JsonObject } from '../json/json';
import { mergeJson, mergeKeys, own, type MergedJson } from '../json/mergeJson';
import { canonicalJson, sameJson } from '../json/sameJson';

/** Marks a record that merging has left to people: `removed`, or the values of the other version. */
export const CONFLICT = 'conflict';

/**
 * One record of a file, brought together field by field: what only one version has changed counts. Where both have changed a field, the
 * winner's value stands and the loser's is listed under `conflict`; a record that one has removed and the other changed is kept, marked
 * `removed`. `order` says where keys go; `mergeField` brings fields together that go by a rule of their own, and returns `undefined` for the others.
 */
export function mergeRecord(
  base: unknown, winner: unknown, loser: unknown, order: readonly string[],
  mergeField: (key: string, base: unknown, winner: unknown, loser: unknown) => MergedJson | undefined = () => undefined,
): MergedJson {
  if (winner === undefined || loser === undefined || sameJson(base, winner) || sameJson(base, loser) || !isObject(winner) || !isObject(loser)) {
    const { value, conflict } = mergeJson(base, winner, loser);
    return conflict && isObject(value) ? { value: withKey(value, CONFLICT, value[CONFLICT] ?? 'removed', order), conflict } : { value };
  }
  const before = isObject(base) ? base : {};
  const lost: JsonObject[] = [];
  const { value, conflict } = mergeKeys(winner, loser, order, (key) => {
    const [old, here, there] = [own(before, key), own(winner, key), own(loser, key)];
    if (key === CONFLICT) return { value: here ?? there };
    const merged = mergeField(key, old, here, there) ?? mergeJson(old, here, there);
    if (merged.conflict === 'changed') lost.push({ field: key, value: there });
    return merged;
  });
  if (lost.length === 0) return conflict ? { value, conflict } : { value };
  const known = Array.isArray(value[CONFLICT]) ? value[CONFLICT] as readonly unknown[] : [];
  return { value: withKey(value, CONFLICT, [...new Map([...known, ...lost].map((one) => [canonicalJson(one), one])).values()], order), conflict: 'changed' };
}

/** Members of a list by what they go by. */
export type Keyed = ReadonlyMap<string, unknown>;

/** Members of a list that go by a key: what either has added is in, what either has taken out is gone, unless only additions are wanted. */
export function mergeLists(
  base: readonly unknown[], winner: readonly unknown[], loser: readonly unknown[], keyOf: (member: unknown) => string, onlyAdditions = false,
): readonly unknown[] {
  const [before, mine, theirs] = [base, winner, loser].map((members) => keyed(members, keyOf)) as [Keyed, Keyed, Keyed];
  return [...new Set([...mine.keys(), ...theirs.keys()])].flatMap((key) => {
    const here = mine.get(key);
    const { value } = mergeJson(before.get(key), onlyAdditions ? here ?? before.get(key) : here, theirs.get(key));
    return value === undefined || (onlyAdditions && here === undefined && before.has(key)) ? [] : [value];
  });
}

/** By key; the second of one key goes by another. */
export function keyed(members: readonly unknown[], keyOf: (member: unknown) => string): Keyed {
  const found = new Map<string, unknown>();
  for (const member of members) {
    let key = keyOf(member);
    while (found.has(key)) key += '\n#';
    found.set(key, member);
  }
  return found;
}

/** A record's id; empty where it has none. */
export function idOf(record: unknown): string {
  return (isObject(record) ? asString(record['id']) : undefined) ?? '';
}

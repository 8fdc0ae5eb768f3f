import { CONFLICT, idOf, keyed, mergeLists, mergeRecord, type Keyed } from '../../folderFile/mergeRecords';
import { asList, asString, isObject, type JsonObject } from '../../json/json';
import { mergeJson, mergeKeys, own } from '../../json/mergeJson';
import { canonicalJson } from '../../json/sameJson';
import { parseRegistry, printRegistry } from './json';
import type { EntityRegistry } from './registry';

const ORDER = ['version', 'id', 'name', 'type', 'forms', 'merged', CONFLICT, 'entities', 'rejected'];

/** Two people's decisions in one. */
export interface MergedRegistry {
  readonly registry: EntityRegistry;
  /** The ids of the records that both have changed differently, or that one has changed and the other removed. */
  readonly conflicts: readonly string[];
}

/**
 * Brings two registries together that both come from `base`, record by record (docs/FORMAT.md says how). Which of them is called ours makes
 * no difference.
 */
export function mergeRegistries(base: EntityRegistry, ours: EntityRegistry, theirs: EntityRegistry): MergedRegistry {
  const [before, mine, others] = [base, ours, theirs].map(jsonOf) as [JsonObject, JsonObject, JsonObject];
  const [winner, loser] = canonicalJson(mine) > canonicalJson(others) ? [mine, others] : [others, mine];
  const conflicts: string[] = [];
  const { value } = mergeKeys(winner, loser, ORDER, (key) => {
    const [old, here, there] = [own(before, key), own(winner, key), own(loser, key)];
    if (key === 'entities') return { value: mergeRecords(asList(old), asList(here), asList(there), conflicts) };
    if (key === 'rejected') return { value: mergeLists(asList(old), asList(here), asList(there), textOf) };
    return mergeJson(old, here, there);
  });
  const parsed = parseRegistry(JSON.stringify(value));
  // Made of records and forms that were read: there is nothing in it that reading refuses.
  if (parsed.kind === 'broken') throw new Error(parsed.reason);
  return { registry: parsed.registry, conflicts };
}

/** How many records merging has left to people and nobody has settled. */
export function conflictsIn({ records }: EntityRegistry): number {
  return records.filter(({ json }) => json?.[CONFLICT] !== undefined).length;
}

function jsonOf(registry: EntityRegistry): JsonObject {
  return JSON.parse(printRegistry(registry)) as JsonObject;
}

function mergeRecords(base: readonly unknown[], winner: readonly unknown[], loser: readonly unknown[], conflicts: string[]): readonly unknown[] {
  const [before, mine, theirs] = [base, winner, loser].map((records) => keyed(records, idOf)) as [Keyed, Keyed, Keyed];
  const merged = new Map<string, JsonObject>();
  const absorbed: { readonly into: string; readonly record: JsonObject; readonly old: unknown }[] = [];
  for (const key of new Set([...mine.keys(), ...theirs.keys()])) {
    const [old, here, there] = [before.get(key), mine.get(key), theirs.get(key)];
    const into = old === undefined ? undefined : here === undefined ? absorber(key, mine, theirs) : there === undefined ? absorber(key, theirs, mine) : undefined;
    const left = here ?? there;
    if (into !== undefined && isObject(left)) {
      absorbed.push({ into, record: left, old });
      continue;
    }
    const { value, conflict } = mergeRecord(old, here, there, ORDER, (field, from, one, other) => {
      if (field === 'forms') return { value: mergeLists(asList(from), asList(one), asList(other), formOf) };
      if (field === 'merged') return { value: mergeLists(asList(from), asList(one), asList(other), canonicalJson) };
      return undefined;
    });
    if (isObject(value)) merged.set(key, value);
    if (conflict) conflicts.push(idOf(left));
  }
  for (const { into, record, old } of absorbed) {
    const target = merged.get(into);
    if (target) merged.set(into, { ...target, forms: mergeLists(listOf(old, 'forms'), listOf(target, 'forms'), listOf(record, 'forms'), formOf, true) });
  }
  return [...merged].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, record]) => record);
}

/** The record that took this one in, where it was removed by merging and both versions still have that one. */
function absorber(key: string, removing: Keyed, other: Keyed): string | undefined {
  return [...removing.keys()].find((each) => other.has(each) && listOf(removing.get(each), 'merged').includes(key));
}

function listOf(record: unknown, key: string): readonly unknown[] {
  return isObject(record) ? asList(own(record, key)) : [];
}

function textOf(form: unknown): string {
  return (isObject(form) ? asString(form['text']) : asString(form)) ?? '';
}

function formOf(form: unknown): string {
  return `${textOf(form)}\n${isObject(form) ? canonicalJson(form['documents']) : ''}`;
}

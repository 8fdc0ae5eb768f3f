import { CONFLICT, idOf, keyed, mergeRecord, type Keyed } from '../folderFile/mergeRecords';
import { asList, asString, isObject, type JsonObject } from '../json/json';
import { mergeJson, mergeKeys, own } from '../json/mergeJson';
import { canonicalJson } from '../json/sameJson';
import type { Codebook } from './codebook';
import { parseCodebook, printCodebook } from './json';

const ORDER = ['version', 'id', 'name', 'parent', 'definition', 'colour', 'key', CONFLICT, 'codes'];

/** Two people's codebooks in one. */
export interface MergedCodebook {
  readonly codebook: Codebook;
  /** The ids of the codes that both have changed differently, or that one has changed and the other removed. */
  readonly conflicts: readonly string[];
}

/**
 * Brings two codebooks together that both come from `base`, code by code and field by field (docs/FORMAT.md says how). A code that both
 * have added under one name is one code, with the smaller of the two ids. Which of them is called ours makes no difference.
 */
export function mergeCodebooks(base: Codebook, ours: Codebook, theirs: Codebook): MergedCodebook {
  const [before, mine, others] = withOneId([base, ours, theirs].map((codebook) => JSON.parse(printCodebook(codebook)) as JsonObject));
  const [winner, loser] = canonicalJson(mine) > canonicalJson(others) ? [mine, others] : [others, mine];
  const conflicts: string[] = [];
  const { value } = mergeKeys(winner, loser, ORDER, (key) => {
    const [old, here, there] = [own(before, key), own(winner, key), own(loser, key)];
    return key === 'codes' ? { value: mergeCodes(asList(old), asList(here), asList(there), conflicts) } : mergeJson(old, here, there);
  });
  const parsed = parseCodebook(JSON.stringify(value));
  // Made of codes that were read: there is nothing in it that reading refuses.
  if (parsed.kind === 'broken') throw new Error(parsed.reason);
  return { codebook: parsed.content, conflicts };
}

/** How many codes merging has left to people and nobody has settled. */
export function conflictsIn({ codes }: Codebook): number {
  return codes.filter(({ json }) => json?.[CONFLICT] !== undefined).length;
}

function mergeCodes(base: readonly unknown[], winner: readonly unknown[], loser: readonly unknown[], conflicts: string[]): readonly unknown[] {
  const [before, mine, theirs] = [base, winner, loser].map((codes) => keyed(codes, idOf)) as [Keyed, Keyed, Keyed];
  const merged = [...new Set([...mine.keys(), ...theirs.keys()])].flatMap((id): [string, unknown][] => {
    const { value, conflict } = mergeRecord(before.get(id), mine.get(id), theirs.get(id), ORDER);
    if (conflict) conflicts.push(id);
    return value === undefined ? [] : [[id, value]];
  });
  return merged.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, code]) => code);
}

/** Gives codes of one name that the second and the third codebook have each added the smaller of their ids, where they are named, too. */
function withOneId([base, ours, theirs]: readonly JsonObject[]): readonly [JsonObject, JsonObject, JsonObject] {
  const idsOf = (codebook: JsonObject | undefined): ReadonlySet<string> => new Set(asList(codebook?.['codes']).map(idOf));
  const known = idsOf(base);
  const added = [ours, theirs].map((codebook) => new Map(asList(codebook?.['codes']).filter((code) => !known.has(idOf(code))).map((code) => [nameOf(code), idOf(code)])));
  const renamed = new Map<string, string>();
  for (const [name, id] of added[0] ?? []) {
    const other = added[1]?.get(name);
    if (other === undefined || other === id || idsOf(ours).has(other) || idsOf(theirs).has(id)) continue;
    renamed.set(id < other ? other : id, id < other ? id : other);
  }
  const taken = (codebook: JsonObject): JsonObject => ({ ...codebook, codes: asList(codebook['codes']).map((code) => (isObject(code) ? withIds(code, renamed) : code)) });
  return [base ?? {}, taken(ours ?? {}), taken(theirs ?? {})];
}

function withIds(code: JsonObject, renamed: ReadonlyMap<string, string>): JsonObject {
  const parent = renamed.get(asString(code['parent']) ?? '');
  return { ...code, id: renamed.get(idOf(code)) ?? code['id'], ...(parent === undefined ? {} : { parent }) };
}

function nameOf(code: unknown): string {
  return (isObject(code) ? asString(code['name']) : undefined) ?? '';
}

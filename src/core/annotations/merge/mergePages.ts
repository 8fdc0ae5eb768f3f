import { asList, hasType, isObject, withKey, type JsonObject } from '../../json/json';
import { mergeJson, mergeKeys, own } from '../../json/mergeJson';
import { canonicalJson, sameJson } from '../../json/sameJson';
import { CONFLICT } from '../w3c/annotationJson';
import { itemsOf } from '../w3c/page';

const PAGE_ORDER = ['@context', 'id', 'type', 'sourcemark:version', CONFLICT, 'partOf', 'total', 'first', 'items', 'last'];

/** What stands around the annotations of a file, made of two versions; the annotations in it are still those of one of them. */
export interface MergedPage {
  readonly json: JsonObject | undefined;
  /** True where both have changed the same; the other version's values are in the page under `sourcemark:conflict`. */
  readonly isConflict: boolean;
}

/** Brings the top level of two files together. `undefined` stands for no file. */
export function mergePages(base: JsonObject | undefined, ours: JsonObject | undefined, theirs: JsonObject | undefined): MergedPage {
  if (!ours || !theirs) return { json: ours ?? theirs, isConflict: false };
  const [before, mine, others] = [frame(base), frame(ours), frame(theirs)];
  if (sameJson(before, others)) return { json: ours, isConflict: false };
  if (sameJson(before, mine)) return { json: theirs, isConflict: false };
  const [winner, loser] = winnerFirst(ours, theirs);
  if (sameJson(mine, others) || formOf(loser) === 'annotation') return { json: winner, isConflict: false };
  if (formOf(winner) !== formOf(loser)) return withLost(winner, loser, [{ value: frame(loser) }]);
  return mergeFrames(base && formOf(base) === formOf(ours) ? base : {}, winner, loser);
}

function mergeFrames(base: JsonObject, winner: JsonObject, loser: JsonObject): MergedPage {
  const lost: unknown[] = [];
  const { value } = mergeKeys(winner, loser, PAGE_ORDER, (key) => {
    const [before, mine, theirs] = [own(base, key), own(winner, key), own(loser, key)];
    if (key === 'items' || key === 'total' || key === CONFLICT) return { value: mine };
    const merged = key === 'first' ? mergeFirst(before, mine, theirs) : mergeJson(before, mine, theirs);
    if (merged.conflict === 'changed') lost.push({ field: key, value: key === 'first' ? asList(theirs).map(frameOfFirst) : theirs });
    return merged;
  });
  return withLost(value, loser, lost);
}

/** The page with what is in no other place of it, beside what earlier merges have left there. */
function withLost(page: JsonObject, loser: JsonObject, lost: readonly unknown[]): MergedPage {
  const kept = [...asList(page[CONFLICT]), ...asList(loser[CONFLICT]), ...lost];
  const distinct = [...new Map(kept.map((one) => [canonicalJson(one), one])).values()];
  return { json: distinct.length === 0 ? page : withKey(page, CONFLICT, distinct, PAGE_ORDER), isConflict: lost.length > 0 };
}

/** A collection's first page, or its pages: its annotations are left as the winner has them. */
function mergeFirst(base: unknown, winner: unknown, loser: unknown): ReturnType<typeof mergeJson> {
  if (!isObject(winner) || !isObject(loser)) {
    const isSame = sameJson(asList(winner).map(frameOfFirst), asList(loser).map(frameOfFirst));
    return isSame ? { value: winner } : { value: winner, conflict: 'changed' };
  }
  const before = isObject(base) ? base : {};
  return mergeKeys(winner, loser, PAGE_ORDER, (key) =>
    (key === 'items' ? { value: own(winner, key) } : mergeJson(own(before, key), own(winner, key), own(loser, key))));
}

function frameOfFirst(first: unknown): unknown {
  return isObject(first) ? withKey(first, 'items', undefined, []) : first;
}

/** The file without its annotations and their number. A single annotation has nothing around it. */
function frame(json: JsonObject | undefined): unknown {
  if (!json || formOf(json) === 'annotation') return undefined;
  const { items: _, total: __, first, ...rest } = json;
  return first === undefined ? rest : { ...rest, first: asList(first).map(frameOfFirst) };
}

function formOf(json: JsonObject): 'page' | 'collection' | 'annotation' {
  return hasType(json, 'AnnotationPage') ? 'page' : hasType(json, 'AnnotationCollection') ? 'collection' : 'annotation';
}

const FORMS = ['annotation', 'collection', 'page'];

/** A file that holds many goes before one that holds one; one whose number of annotations is right before one where it is not. */
function winnerFirst(one: JsonObject, other: JsonObject): readonly [JsonObject, JsonObject] {
  const rank = (json: JsonObject): string => `${FORMS.indexOf(formOf(json))} ${isCounted(json)} ${canonicalJson(frame(json) ?? null)}`;
  return rank(one) >= rank(other) ? [one, other] : [other, one];
}

function isCounted(json: JsonObject): boolean {
  const items = itemsOf(json);
  return items.kind === 'items' && json['total'] === items.items.length;
}

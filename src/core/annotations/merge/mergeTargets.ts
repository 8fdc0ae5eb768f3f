import { sameParts } from '../../anchoring/passagePart';
import { asList, asString, isObject } from '../../json/json';
import { mergeJson, mergeKeys, own, worst, type MergedJson } from '../../json/mergeJson';
import { sameJson } from '../../json/sameJson';
import { readSegments, readTarget } from '../w3c/target';

const KNOWN = ['type', 'source', 'exact', 'prefix', 'suffix', 'start', 'end'];

/**
 * Two targets brought together. A description is one whole (hash, position, quote and context are of one text), so it is taken from the
 * winner; what other programs have put beside it is merged. Two descriptions of other words are a conflict only where `decided` says
 * that people have chosen them: else both describe the passage anew after edits of the text, and either finds it again.
 */
export function mergeTargets(base: unknown, winner: unknown, loser: unknown, decided: boolean): MergedJson {
  if (sameJson(winner, loser) || sameJson(base, loser)) return { value: winner };
  if (sameJson(base, winner)) return { value: loser };
  const [mine, theirs] = [readTarget(winner), readTarget(loser)];
  if (!mine?.quote.exact || !theirs?.quote.exact) return mergeJson(base, winner, loser);
  const merged = withForeign(base, winner, loser);
  const isElsewhere = mine.quote.exact !== theirs.quote.exact || !sameParts(mine.segments, theirs.segments);
  const conflict = worst([merged.conflict, isElsewhere && decided ? 'changed' : undefined]);
  return conflict ? { value: merged.value, conflict } : merged;
}

/** True when nothing but the description of a passage differs: no person has decided that. */
export function isDescribedAnew(before: unknown, after: unknown): boolean {
  return Boolean(readTarget(before)?.quote.exact) && Boolean(readTarget(after)?.quote.exact);
}

/** The winner's description with what both have put beside it. */
function withForeign(base: unknown, winner: unknown, loser: unknown): MergedJson {
  if (sameJson(winner, loser)) return { value: winner };
  if (!isObject(winner) || !isObject(loser)) return mergeJson(base, winner, loser);
  const before = isObject(base) ? base : {};
  return mergeKeys(winner, loser, [], (key) => {
    const isSegments = key === 'refinedBy' && (readSegments(winner) ?? readSegments(loser)) !== undefined;
    if (isSegments || KNOWN.includes(key) || key.startsWith('sourcemark:')) return { value: own(winner, key) };
    const [old, mine, theirs] = [own(before, key), own(winner, key), own(loser, key)];
    return key === 'selector' ? selectorsWithForeign(old, mine, theirs) : mergeJson(old, mine, theirs);
  });
}

/** Selectors go together by their type. Where a type stands twice in a list, nobody can say which is which: the lists are values then. */
function selectorsWithForeign(base: unknown, winner: unknown, loser: unknown): MergedJson {
  const [before, mine, theirs] = [byType(base), byType(winner), byType(loser)];
  if (!before || !mine || !theirs) return mergeJson(base, winner, loser);
  const isOurs = (type: string): boolean => type === 'TextQuoteSelector' || type === 'TextPositionSelector';
  const merged = [...new Set([...mine.keys(), ...theirs.keys()])].map((type): MergedJson => {
    const [old, here, there] = [before.get(type), mine.get(type), theirs.get(type)];
    if (!isOurs(type)) return mergeJson(old, here, there);
    return here === undefined ? { value: undefined } : there === undefined ? { value: here } : withForeign(old, here, there);
  });
  const value = merged.flatMap((one) => (one.value === undefined ? [] : [one.value]));
  const conflict = worst(merged.map((one) => one.conflict));
  return conflict ? { value, conflict } : { value };
}

function byType(selectors: unknown): ReadonlyMap<string, unknown> | undefined {
  const list = asList(selectors);
  const found = new Map(list.flatMap((selector): [string, unknown][] => {
    const type = isObject(selector) ? asString(selector['type']) : undefined;
    return type === undefined ? [] : [[type, selector]];
  }));
  return found.size === list.length ? found : undefined;
}

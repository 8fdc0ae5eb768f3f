import { sameJson } from '../json/sameJson';
import { emptySidecar, type Sidecar } from './annotation';
import { idOf, netChanges, type SidecarChange } from './changes';

/** What is shown of a document that has several sidecars: the annotations of all. Of two with one id that of the earlier sidecar counts. */
export function joined(sidecars: readonly Sidecar[]): Sidecar {
  const [first = emptySidecar, ...others] = sidecars;
  if (others.length === 0) return first;
  const annotations = new Map([...sidecars].reverse().flatMap((sidecar) => sidecar.annotations).map((one) => [one.id, one]));
  const ids = new Set(sidecars.flatMap((sidecar) => sidecar.annotations).map(({ id }) => id));
  return { ...first, annotations: [...ids].flatMap((id) => annotations.get(id) ?? []) };
}

/**
 * Which changes go to which of a document's sidecars, a list for each: to the first one that has the annotation, to the very first with new
 * ones. What is to go leaves all that have it, so that no other version of it appears in its place.
 */
export function dealt(changes: readonly SidecarChange[], sidecars: readonly Sidecar[]): readonly (readonly SidecarChange[])[] {
  const held = sidecars.map(({ annotations }) => new Set(annotations.map(({ id }) => id)));
  const net = netChanges(changes);
  return held.map((_, at) => net.flatMap((change): readonly SidecarChange[] => {
    const id = idOf(change);
    const first = Math.max(0, held.findIndex((ids) => ids.has(id)));
    if (at === first) return [change];
    const isRemoval = change.kind === 'remove' || (change.kind === 'revise' && !change.after);
    // A revision speaks of the first one's version: to any other it would be a conflict, which stays.
    return isRemoval && held[at]?.has(id) ? [{ kind: 'remove', id }] : [];
  }));
}

/** How many annotations of a sidecar an earlier one has otherwise. */
export function countDiffering(earlier: Sidecar, later: Sidecar): number {
  const known = new Map(earlier.annotations.map((one) => [one.id, one]));
  return later.annotations.filter((one) => known.has(one.id) && !sameJson(known.get(one.id)?.json, one.json)).length;
}

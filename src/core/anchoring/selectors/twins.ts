import type { Place } from '../place';
import type { Query } from './query';

/** How far beside a place others are looked at, in terms; further away they are candidates of their own. */
const REACH = 48;

/**
 * Other places next to one at which the passage stands just as well, as in a list of the same lines: where its very terms stand, and
 * as many terms of the query agree, one by one, as `matched` at that place. Linear in the query for each place.
 */
export function twinsOf({ terms, row }: Query, text: Int32Array, { first, end }: Place, matched: number): readonly Place[] {
  const size = row.end - row.first;
  if (end - first !== size || !standsAt(first)) return [];
  const twins: Place[] = [];
  for (let at = Math.max(0, first - REACH - size); at <= Math.min(text.length - size, first + REACH + size); at += 1) {
    if (at !== first && standsAt(at) && agreement(at) >= matched) twins.push({ first: at, end: at + size, kept: 1 });
  }
  return twins;

  function standsAt(at: number): boolean {
    for (let offset = 0; offset < size; offset += 1) if (terms[row.first + offset] !== text[at + offset]) return false;
    return true;
  }

  function agreement(at: number): number {
    let agreed = 0;
    for (let each = 0; each < terms.length; each += 1) if (terms[each] === text[at - row.first + each]) agreed += 1;
    return agreed;
  }
}

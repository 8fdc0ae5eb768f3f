/** So many elements in a row are looked up. */
export const GRAM = 3;
/** A gram that stands at more places tells nothing of where a passage is. */
const PLACES = 48;

/** Where each row of three elements stands in a sequence. */
export interface GramIndex {
  /** The places of the row that stands at `at` in `query`, the last first; none where there are too many. */
  placesOf(query: Int32Array, at: number): readonly number[];
}

/** Reads the sequence once. */
export function gramIndex(sequence: Int32Array): GramIndex {
  let slots = 64;
  while (slots < sequence.length) slots *= 2;
  const heads = new Int32Array(slots).fill(-1);
  const next = new Int32Array(sequence.length);
  for (let at = 0; at + GRAM <= sequence.length; at += 1) {
    const slot = hashAt(sequence, at) & (slots - 1);
    next[at] = heads[slot] ?? -1;
    heads[slot] = at;
  }

  return {
    placesOf(query, at) {
      if (at + GRAM > query.length) return [];
      const places: number[] = [];
      let steps = 0;
      for (let place = heads[hashAt(query, at) & (slots - 1)] ?? -1; place >= 0; place = next[place] ?? -1) {
        steps += 1;
        if (steps > 2 * PLACES) return [];
        if (isSame(query, at, place)) places.push(place);
        if (places.length > PLACES) return [];
      }
      return places;
    },
  };

  function isSame(query: Int32Array, at: number, place: number): boolean {
    return query[at] === sequence[place] && query[at + 1] === sequence[place + 1] && query[at + 2] === sequence[place + 2];
  }
}

function hashAt(sequence: Int32Array, at: number): number {
  let hash = Math.imul(sequence[at] ?? 0, 0x9e3779b1) ^ Math.imul(sequence[at + 1] ?? 0, 0x85ebca6b);
  hash ^= Math.imul(sequence[at + 2] ?? 0, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return hash ^ (hash >>> 15);
}

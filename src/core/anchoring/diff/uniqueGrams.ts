/** A stretch of two sequences that are compared: half-open on both sides. */
export interface Stretch {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

/** Pairs of places, in order of the left ones. */
export interface Pairs {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

const NONE = -1;
const SEVERAL = -2;

/** Finds grams of `size` elements that occur exactly once in each of both stretches. Linear; keeps its table for the next call. */
export function uniqueGramFinder(a: Int32Array, b: Int32Array): (stretch: Stretch, size: number) => Pairs {
  let lefts = new Int32Array(0);
  let rights = new Int32Array(0);

  return function find({ a0, a1, b0, b1 }, size) {
    const mask = prepare(a1 - a0);
    const used: number[] = [];
    for (let i = a0; i + size <= a1; i += 1) {
      const slot = slotOf(a, i, size, mask);
      if (lefts[slot] === NONE) used.push(slot);
      // A repeated gram keeps its first place, so that it is still known by it.
      if (lefts[slot] === NONE) lefts[slot] = i;
      else rights[slot] = SEVERAL;
    }
    for (let j = b0; j + size <= b1; j += 1) {
      const slot = slotOf(b, j, size, mask);
      if (lefts[slot] !== NONE) rights[slot] = rights[slot] === NONE ? j : SEVERAL;
    }
    let count = 0;
    for (const slot of used) if ((rights[slot] ?? NONE) >= 0) count += 1;
    const pairs = { left: new Int32Array(count), right: new Int32Array(count) };
    let at = 0;
    for (const slot of used) {
      const right = rights[slot] ?? NONE;
      if (right < 0) continue;
      pairs.left[at] = lefts[slot] ?? 0;
      pairs.right[at] = right;
      at += 1;
    }
    return pairs;
  };

  function prepare(grams: number): number {
    let slots = 64;
    while (slots < grams * 2) slots *= 2;
    if (slots > lefts.length) {
      lefts = new Int32Array(slots);
      rights = new Int32Array(slots);
    }
    lefts.fill(NONE, 0, slots);
    rights.fill(NONE, 0, slots);
    return slots - 1;
  }

  /** The slot of the gram at `at`, or the free one where it would go. */
  function slotOf(sequence: Int32Array, at: number, size: number, mask: number): number {
    let slot = gramHash(sequence, at, size) & mask;
    for (let known = lefts[slot] ?? NONE; known !== NONE && !isSame(sequence, at, known, size); known = lefts[slot] ?? NONE) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  function isSame(sequence: Int32Array, at: number, known: number, size: number): boolean {
    for (let offset = 0; offset < size; offset += 1) if (sequence[at + offset] !== a[known + offset]) return false;
    return true;
  }
}

function gramHash(sequence: Int32Array, at: number, size: number): number {
  let hash = 0;
  for (let offset = 0; offset < size; offset += 1) {
    hash = Math.imul(hash ^ (sequence[at + offset] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

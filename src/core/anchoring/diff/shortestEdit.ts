import type { Stretch } from './uniqueGrams';

/** So many insertions and deletions are tried for a stretch before it is left as replaced whole. */
const LIMIT = 128;

/**
 * Pairs equal elements of a stretch so that as few as possible are left over (Myers 1986, the greedy way forward), and writes the
 * pairs into `map`. Does nothing where more than `LIMIT` would be left over: such texts share single words, not passages.
 */
export function shortestEdit(a: Int32Array, b: Int32Array, { a0, a1, b0, b1 }: Stretch, map: Int32Array): void {
  const [n, m] = [a1 - a0, b1 - b0];
  const limit = Math.min(n + m, LIMIT);
  if (Math.abs(n - m) > limit) return;
  const furthest = new Int32Array(2 * limit + 2);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits += 1) {
    trace.push(furthest.slice(limit - edits, limit + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const [below, above] = [furthest[limit + diagonal - 1] ?? 0, furthest[limit + diagonal + 1] ?? 0];
      const goesDown = diagonal === -edits || (diagonal !== edits && below < above);
      let x = goesDown ? above : below + 1;
      while (x < n && x - diagonal < m && a[a0 + x] === b[b0 + x - diagonal]) x += 1;
      furthest[limit + diagonal] = x;
      if (x >= n && x - diagonal >= m) {
        walkBack(trace, { a0, a1, b0, b1 }, map);
        return;
      }
    }
  }
}

/** Follows the furthest points from the end to the beginning; `trace[d]` holds diagonals −d to d + 1 as they were before round d. */
function walkBack(trace: readonly Int32Array[], { a0, a1, b0, b1 }: Stretch, map: Int32Array): void {
  let [x, y] = [a1 - a0, b1 - b0];
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const row = trace[edits];
    const diagonal = x - y;
    const at = (k: number): number => row?.[k + edits] ?? 0;
    const goesDown = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
    const before = edits === 0 ? 0 : goesDown ? at(diagonal + 1) : at(diagonal - 1) + 1;
    while (x > before) {
      x -= 1;
      y -= 1;
      map[a0 + x] = b0 + y;
    }
    if (goesDown) y -= 1;
    else x -= 1;
  }
}

/** Rows this short are dropped when this many times their length was replaced on the nearer side of them. */
const SHORT = 2;
const AROUND = 6;

/**
 * Takes back pairs that say nothing: a word or two that a long replaced stretch has in common with what replaced it, such
 * as articles. `map` is changed; `others` is the length of the other sequence.
 */
export function dropIslands(map: Int32Array, others: number): void {
  let gapBefore = 0;
  let lastOther = -1;
  for (let start = 0; start < map.length;) {
    const other = map[start] ?? -1;
    if (other < 0) {
      gapBefore += 1;
      start += 1;
      continue;
    }
    let end = start + 1;
    while (end < map.length && map[end] === (map[end - 1] ?? 0) + 1) end += 1;
    const length = end - start;
    if (length <= SHORT) {
      const before = gapBefore + Math.max(0, other - lastOther - 1);
      let next = end;
      while (next < map.length && (map[next] ?? -1) < 0) next += 1;
      const nextOther = next < map.length ? map[next] ?? others : others;
      const after = next - end + Math.max(0, nextOther - (map[end - 1] ?? 0) - 1);
      if (Math.min(before, after) >= AROUND * length && gapBefore + next - end >= (AROUND - 1) * length) {
        map.fill(-1, start, end);
        gapBefore += length;
        start = end;
        continue;
      }
    }
    lastOther = map[end - 1] ?? -1;
    gapBefore = 0;
    start = end;
  }
}

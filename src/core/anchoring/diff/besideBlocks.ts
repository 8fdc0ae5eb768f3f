import { alignSequences, type AlignOptions } from './alignSequences';
import type { Block } from './movedBlocks';
import type { Stretch } from './uniqueGrams';

/** How far beside a moved block terms are compared. */
const REACH = 64;
/** How many terms of a gap a row of so many terms as one makes up for. */
const BRIDGE = 4;

/**
 * Goes on beside moved blocks that were changed as well: pairs what is left over next to them on both sides, as long as more agrees than
 * differs. `map` is changed.
 */
export function alignBeside(a: Int32Array, b: Int32Array, blocks: readonly Block[], map: Int32Array, options: AlignOptions): void {
  if (blocks.length === 0) return;
  const taken = new Uint8Array(b.length);
  map.forEach((other) => { if (other >= 0) taken[other] = 1; });
  const found = new Int32Array(a.length).fill(-1);
  for (const { before, after, length } of blocks) {
    const behind = stretchBehind(before + length, after + length);
    alignSequences(a, b, [behind], found, options);
    accept(behind.a0, behind.a1, 1, after + length - 1);
    const ahead = stretchAhead(before, after);
    alignSequences(a, b, [ahead], found, options);
    accept(ahead.a1 - 1, ahead.a0 - 1, -1, after);
  }

  function stretchBehind(a0: number, b0: number): Stretch {
    let [a1, b1] = [a0, b0];
    while (a1 < a.length && a1 - a0 < REACH && (map[a1] ?? 0) < 0) a1 += 1;
    while (b1 < b.length && b1 - b0 < REACH && taken[b1] === 0) b1 += 1;
    return { a0, a1, b0, b1 };
  }

  function stretchAhead(a1: number, b1: number): Stretch {
    let [a0, b0] = [a1, b1];
    while (a0 > 0 && a1 - a0 < REACH && (map[a0 - 1] ?? 0) < 0) a0 -= 1;
    while (b0 > 0 && b1 - b0 < REACH && taken[b0 - 1] === 0) b0 -= 1;
    return { a0, a1, b0, b1 };
  }

  /** Walks away from the block, from `from` to before `to`, and takes over rows as long as they make up for the gaps before them. */
  function accept(from: number, to: number, step: 1 | -1, edge: number): void {
    let [last, gap] = [edge, 0];
    let isOver = false;
    for (let at = from; at !== to;) {
      if ((found[at] ?? -1) < 0) {
        gap += 1;
        at += step;
        continue;
      }
      let end = at;
      while (end !== to && found[end] === (found[at] ?? 0) + end - at) end += step;
      const length = Math.abs(end - at);
      gap += Math.abs((found[at] ?? 0) - last) - 1;
      isOver ||= gap > BRIDGE * length;
      for (let each = at; each !== end; each += step) {
        const other = found[each] ?? -1;
        found[each] = -1;
        if (isOver) continue;
        map[each] = other;
        taken[other] = 1;
        last = other;
      }
      gap = 0;
      at = end;
    }
  }
}

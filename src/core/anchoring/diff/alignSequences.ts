import { heaviestChain } from './chain';
import { CELLS, type heaviestAlignment } from './heaviestAlignment';
import { shortestEdit } from './shortestEdit';
import { uniqueGramFinder, type Stretch } from './uniqueGrams';

/** Splitting goes no deeper; what is left then is compared as it is. A bound for texts made to be slow. */
const DEPTH = 40;

interface Task extends Stretch {
  readonly depth: number;
}

export interface AlignOptions {
  /** Sizes of the grams that are tried as fixed points, the surest first. */
  readonly grams: readonly number[];
  /** How much an element of `a` counts when fixed points contradict each other; absent: all the same. */
  readonly weights?: Int32Array;
  /** Pairs what stays in a stretch of up to `CELLS` pairs; absent: as few elements as possible are left over. */
  readonly alignSmall?: ReturnType<typeof heaviestAlignment>;
}

/**
 * For stretches of two sequences, writes into `map`, for each element of `a` that stays, its place in `b` (others are left as
 * they are). Patience: what both have exactly once and in the same order is fixed, then what lies between; Myers for the rest. Within
 * a stretch the places only go up. Near linear, however the sequences are made.
 */
export function alignSequences(
  a: Int32Array, b: Int32Array, stretches: readonly Stretch[], map: Int32Array, { grams, weights, alignSmall }: AlignOptions,
): void {
  const find = uniqueGramFinder(a, b);
  const tasks: Task[] = stretches.map(({ a0, a1, b0, b1 }) => ({ a0, a1, b0, b1, depth: 0 }));
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    const rest = trimmed(a, b, task, map);
    if (rest.a0 >= rest.a1 || rest.b0 >= rest.b1) continue;
    if (alignSmall && (rest.a1 - rest.a0 + 1) * (rest.b1 - rest.b0 + 1) <= CELLS) alignSmall(a, b, rest, map);
    else if (rest.depth >= DEPTH || !split(rest)) shortestEdit(a, b, rest, map);
  }

  /** Fixes what it can and leaves what lies between as further tasks; false when there was nothing to fix. */
  function split(task: Task): boolean {
    for (const size of grams) {
      const { left, right } = find(task, size);
      if (left.length === 0) continue;
      const chain = heaviestChain(right, weights ? left.map((i) => weights[i] ?? 1) : new Int32Array(left.length).fill(1));
      let [a0, b0] = [task.a0, task.b0];
      for (const pair of chain) {
        const [i, j] = [left[pair] ?? 0, right[pair] ?? 0];
        if (i < a0 || j < b0) continue;
        tasks.push({ a0, a1: i, b0, b1: j, depth: task.depth + 1 });
        for (let offset = 0; offset < size; offset += 1) map[i + offset] = j + offset;
        [a0, b0] = [i + size, j + size];
      }
      tasks.push({ a0, a1: task.a1, b0, b1: task.b1, depth: task.depth + 1 });
      return true;
    }
    return false;
  }
}

/** The task without what both sides begin and end with, which is written into `map`. */
function trimmed(a: Int32Array, b: Int32Array, task: Task, map: Int32Array): Task {
  let { a0, a1, b0, b1 } = task;
  while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) {
    map[a0] = b0;
    a0 += 1;
    b0 += 1;
  }
  while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) {
    a1 -= 1;
    b1 -= 1;
    map[a1] = b1;
  }
  return { a0, a1, b0, b1, depth: task.depth };
}

import { firstAtLeast } from '../firstAtLeast';

/**
 * The heaviest chain of pairs that goes up on both sides: `others[x]` is the right side of pair x, all different; the
 * pairs are in order of their left sides. Gives the chosen pairs' indices, in order. n log n, by a Fenwick tree of
 * the best chain that ends below each right side.
 */
export function heaviestChain(others: Int32Array, weights: Int32Array): Int32Array {
  const count = others.length;
  const rank = ranks(others);
  const best = new Int32Array(count + 1).fill(-1);
  const totals = new Float64Array(count);
  const previous = new Int32Array(count);
  let last = -1;
  for (let x = 0; x < count; x += 1) {
    const before = bestBelow(rank[x] ?? 0);
    previous[x] = before;
    totals[x] = (weights[x] ?? 1) + (before < 0 ? 0 : totals[before] ?? 0);
    note(rank[x] ?? 0, x);
    if (last < 0 || (totals[x] ?? 0) > (totals[last] ?? 0)) last = x;
  }
  return backwards(last);

  function bestBelow(right: number): number {
    let found = -1;
    for (let node = right; node > 0; node -= node & -node) {
      const candidate = best[node] ?? -1;
      if (candidate >= 0 && (found < 0 || (totals[candidate] ?? 0) > (totals[found] ?? 0))) found = candidate;
    }
    return found;
  }

  function note(right: number, x: number): void {
    for (let node = right + 1; node <= count; node += node & -node) {
      const known = best[node] ?? -1;
      if (known < 0 || (totals[x] ?? 0) > (totals[known] ?? 0)) best[node] = x;
    }
  }

  function backwards(from: number): Int32Array {
    const chain: number[] = [];
    for (let x = from; x >= 0; x = previous[x] ?? -1) chain.push(x);
    return Int32Array.from(chain.reverse());
  }
}

/** How many of the values, all different, are smaller than each. */
function ranks(values: Int32Array): Int32Array {
  const sorted = values.slice().sort();
  const rank = new Int32Array(values.length);
  for (let at = 0; at < values.length; at += 1) rank[at] = firstAtLeast(sorted, values[at] ?? 0);
  return rank;
}

import type { Stretch } from './uniqueGrams';

/** So many pairs are looked at in one stretch; a larger one has to be split at fixed points first. */
export const CELLS = 1 << 15;
/** What a pair that goes on where the one before ended counts besides its own weight. */
const GOES_ON = 3;

/**
 * Pairs equal elements of a small stretch in order so that their weights, and the rows they form, are as heavy as can be: longest common
 * subsequence (Needleman and Wunsch 1970) with a bonus for pairs in a row, which keeps phrases together. `weights` are those of
 * elements by their number.
 */
export function heaviestAlignment(weights: Uint8Array): (a: Int32Array, b: Int32Array, stretch: Stretch, map: Int32Array) => void {
  const best = new Int32Array(CELLS * 2);
  const paired = new Int32Array(CELLS * 2);

  return function align(a, b, { a0, a1, b0, b1 }, map) {
    const [n, m] = [a1 - a0, b1 - b0];
    const width = m + 1;
    best.fill(0, 0, width);
    paired.fill(0, 0, width);
    for (let i = 1; i <= n; i += 1) {
      const term = a[a0 + i - 1] ?? 0;
      const row = i * width;
      let left = 0;
      best[row] = 0;
      paired[row] = 0;
      for (let j = 1; j <= m; j += 1) {
        const above = row - width + j;
        const up = best[above] ?? 0;
        if (up > left) left = up;
        if (term === b[b0 + j - 1]) {
          const before = paired[above - 1] ?? 0;
          const pair = (weights[term] ?? 1) + Math.max(best[above - 1] ?? 0, before > 0 ? before + GOES_ON : 0);
          paired[row + j] = pair;
          if (pair > left) left = pair;
        } else {
          paired[row + j] = 0;
        }
        best[row + j] = left;
      }
    }
    walkBack(a, n, m, a0, b0, map);
  };

  function walkBack(a: Int32Array, n: number, m: number, a0: number, b0: number, map: Int32Array): void {
    const width = m + 1;
    let [i, j, inRow] = [n, m, false];
    while (i > 0 && j > 0) {
      const cell = i * width + j;
      const pair = paired[cell] ?? 0;
      if (inRow || (pair > 0 && pair === best[cell])) {
        map[a0 + i - 1] = b0 + j - 1;
        const before = paired[cell - width - 1] ?? 0;
        inRow = before > 0 && pair === (weights[a[a0 + i - 1] ?? 0] ?? 1) + before + GOES_ON;
        i -= 1;
        j -= 1;
      } else if ((best[cell - width] ?? 0) >= (best[cell - 1] ?? 0)) {
        i -= 1;
      } else {
        j -= 1;
      }
    }
  }
}

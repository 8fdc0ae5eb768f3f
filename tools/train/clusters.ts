import { seededRandom, shuffle } from './random';

/** k-means: which of `k` clusters each vector falls in, and the clusters' centres. */
export interface Clusters {
  readonly assignment: Int32Array;
  readonly centres: Float32Array;
}

/** Lloyd's algorithm from `k` vectors drawn by `seed`; an emptied cluster keeps its centre. */
export function kMeans(values: Float32Array, dimensions: number, k: number, rounds: number, seed: number): Clusters {
  const count = values.length / dimensions;
  const order = Int32Array.from({ length: count }, (_, i) => i);
  shuffle(order, seededRandom(seed));
  const centres = new Float32Array(k * dimensions);
  for (let c = 0; c < k; c += 1) {
    const from = (order[c] as number) * dimensions;
    centres.set(values.subarray(from, from + dimensions), c * dimensions);
  }
  const assignment = new Int32Array(count);
  for (let round = 0; round <= rounds; round += 1) {
    assign(values, dimensions, centres, assignment);
    if (round < rounds) recentre(values, dimensions, centres, assignment);
  }
  return { assignment, centres };
}

function assign(values: Float32Array, dimensions: number, centres: Float32Array, assignment: Int32Array): void {
  const k = centres.length / dimensions;
  const turned = new Float32Array(centres.length);
  const offset = new Float32Array(k);
  for (let c = 0; c < k; c += 1) {
    for (let d = 0; d < dimensions; d += 1) {
      const x = centres[c * dimensions + d] as number;
      turned[d * k + c] = x;
      offset[c] = (offset[c] as number) - (x * x) / 2;
    }
  }
  const score = new Float32Array(k);
  for (let i = 0; i < assignment.length; i += 1) {
    score.set(offset);
    for (let d = 0; d < dimensions; d += 1) {
      const x = values[i * dimensions + d] as number;
      const base = d * k;
      for (let c = 0; c < k; c += 1) score[c] = (score[c] as number) + x * (turned[base + c] as number);
    }
    let best = 0;
    for (let c = 1; c < k; c += 1) if ((score[c] as number) > (score[best] as number)) best = c;
    assignment[i] = best;
  }
}

function recentre(values: Float32Array, dimensions: number, centres: Float32Array, assignment: Int32Array): void {
  const k = centres.length / dimensions;
  const sums = new Float64Array(centres.length);
  const sizes = new Int32Array(k);
  for (let i = 0; i < assignment.length; i += 1) {
    const c = assignment[i] as number;
    sizes[c] = (sizes[c] as number) + 1;
    for (let d = 0; d < dimensions; d += 1) sums[c * dimensions + d] = (sums[c * dimensions + d] as number) + (values[i * dimensions + d] as number);
  }
  for (let c = 0; c < k; c += 1) {
    const size = sizes[c] as number;
    for (let d = 0; size > 0 && d < dimensions; d += 1) centres[c * dimensions + d] = (sums[c * dimensions + d] as number) / size;
  }
}

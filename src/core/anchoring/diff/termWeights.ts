/** How much elements count, by their numbers, in sequences that are compared: from 4 for rare ones down to 1 for articles and commas. */
export function termWeights(sequences: readonly Int32Array[]): Uint8Array {
  let counts = new Int32Array(1 << 10);
  let [all, size] = [0, 0];
  for (const sequence of sequences) {
    all += sequence.length;
    for (let at = 0; at < sequence.length; at += 1) {
      const number = sequence[at] ?? 0;
      if (number >= counts.length) counts = widened(counts, number);
      if (number >= size) size = number + 1;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  const weights = new Uint8Array(size);
  for (let number = 0; number < size; number += 1) weights[number] = weightOf(counts[number] ?? 0, all);
  return weights;
}

function weightOf(count: number, all: number): number {
  return count <= 4 ? 4 : count * 1000 < all ? 3 : count * 100 < all ? 2 : 1;
}

function widened(counts: Int32Array, number: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * Math.max(counts.length, number));
  wider.set(counts);
  return wider;
}

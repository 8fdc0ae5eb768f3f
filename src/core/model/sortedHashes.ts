/** Buckets are so many times as many as hashes, at least: most hashes that are asked for are not there, and find an empty bucket. */
const BUCKETS_A_HASH = 2;

/** Finds 32-bit hashes among sorted ones. They are looked up where they lie, so that a packed model is ready once it is read. */
export class SortedHashes {
  private readonly hashes: Int32Array;
  /** For each beginning of a hash where those that have it begin; one entry more at the end. */
  private readonly buckets: Uint32Array;
  /** What is left of a hash after so many bits is its bucket. */
  private readonly shift: number;

  /** `sorted`: rising by their value without sign, none twice. */
  constructor(sorted: Uint32Array) {
    this.hashes = new Int32Array(sorted.buffer, sorted.byteOffset, sorted.length);
    const bits = Math.max(1, Math.ceil(Math.log2(sorted.length * BUCKETS_A_HASH + 1)));
    this.shift = 32 - bits;
    this.buckets = bucketStarts(sorted, 2 ** bits, this.shift);
  }

  /** Where the hash stands; -1 when it is not among them. */
  placeOf(hash: number): number {
    const { hashes, buckets } = this;
    const bucket = hash >>> this.shift;
    const end = buckets[bucket + 1] as number;
    for (let at = buckets[bucket] as number; at < end; at += 1) if (hashes[at] === (hash | 0)) return at;
    return -1;
  }
}

function bucketStarts(sorted: Uint32Array, count: number, shift: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  let bucket = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    const own = (sorted[at] as number) >>> shift;
    while (bucket < own) starts[++bucket] = at;
  }
  return starts.fill(sorted.length, bucket + 1);
}

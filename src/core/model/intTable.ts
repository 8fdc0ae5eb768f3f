const FILTER_BITS = 22;

/** A table from 32-bit hashes to small numbers, by open addressing; `capacity` entries fit. */
export class IntTable {
  /** Keys, each with its value behind it (one line of the cache serves both); a value of -1 is a free place. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  /** A bit for every beginning of a hash that is in the table: most hashes that are asked for are not, and this is small. */
  private readonly filter = new Int32Array(1 << (FILTER_BITS - 5));

  constructor(capacity: number) {
    let size = 16;
    while (size < capacity * 1.5) size *= 2;
    this.slots = new Int32Array(size * 2);
    for (let i = 1; i < this.slots.length; i += 2) this.slots[i] = -1;
    this.mask = size - 1;
  }

  /** `value` must not be negative. */
  set(key: number, value: number): void {
    const at = this.find(key);
    this.slots[at] = key;
    this.slots[at + 1] = value;
    const bit = key >>> (32 - FILTER_BITS);
    this.filter[bit >>> 5] = (this.filter[bit >>> 5] as number) | (1 << (bit & 31));
  }

  /** -1 when there is none. */
  get(key: number): number {
    const bit = key >>> (32 - FILTER_BITS);
    if (((this.filter[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return -1;
    return this.slots[this.find(key) + 1] as number;
  }

  private find(key: number): number {
    const { slots, mask } = this;
    let at = key & mask;
    while (slots[2 * at + 1] !== -1 && slots[2 * at] !== key) at = (at + 1) & mask;
    return 2 * at;
  }
}

/** A table from 32-bit hashes to small numbers, by open addressing; `capacity` entries fit. */
export class IntTable {
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  constructor(capacity: number) {
    let size = 16;
    while (size < capacity * 2) size *= 2;
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size).fill(-1);
    this.mask = size - 1;
  }

  /** `value` must not be negative. */
  set(key: number, value: number): void {
    const at = this.find(key);
    this.keys[at] = key;
    this.values[at] = value;
  }

  /** -1 when there is none. */
  get(key: number): number {
    return this.values[this.find(key)] as number;
  }

  private find(key: number): number {
    const { keys, values, mask } = this;
    let at = (key ^ (key >>> 15)) & mask;
    while (values[at] !== -1 && keys[at] !== key) at = (at + 1) & mask;
    return at;
  }
}

/** Units of a row that its key takes. */
const KEY = 4;

/**
 * Keeps what a group of features adds up to, a row of `columns` sums for each key, which is two whole numbers, the first one not 0.
 * It holds `size` rows (a power of two), each in one of the two places that its key's hash gives it: what comes later takes the place of
 * what came before. Key and sums stand side by side, because most of the time goes into waiting for memory; a row's length in units is a
 * power of two, so that it fills whole lines of the processor's cache, or shares one.
 */
export class RowCache {
  /** Where `find` and `keep` say, a row's sums begin. */
  readonly rows: Int16Array;
  /** The same memory, for the keys. */
  private readonly keys: Int32Array;
  /** Units of a row. */
  private readonly length: number;

  constructor(private readonly size: number, private readonly columns: number) {
    this.length = 2 ** Math.ceil(Math.log2(KEY + columns));
    this.keys = new Int32Array((size * this.length) >> 1);
    this.rows = new Int16Array(this.keys.buffer);
  }

  /** Where in `rows` the key's sums begin; -1 when they are not there. */
  find(first: number, second: number): number {
    const { keys } = this;
    const place = this.placeOf(first, second);
    if (keys[place >> 1] === first && keys[(place >> 1) + 1] === second) return place + KEY;
    const other = place ^ this.length;
    return keys[other >> 1] === first && keys[(other >> 1) + 1] === second ? other + KEY : -1;
  }

  /** Keeps `sums` for the key, and says where. */
  keep(first: number, second: number, sums: Int32Array): number {
    const { keys, rows } = this;
    let place = this.placeOf(first, second);
    if (keys[place >> 1] !== 0 && keys[(place ^ this.length) >> 1] === 0) place ^= this.length;
    keys[place >> 1] = first;
    keys[(place >> 1) + 1] = second;
    for (let column = 0; column < this.columns; column += 1) rows[place + KEY + column] = sums[column] as number;
    return place + KEY;
  }

  forget(): void {
    this.keys.fill(0);
  }

  private placeOf(first: number, second: number): number {
    const hash = Math.imul(first, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35);
    return ((hash ^ (hash >>> 15)) & (this.size - 1)) * this.length;
  }
}

import { labelCount } from './labels';

/** Units of a row: four for its key, then a sum for each column; two lines of the processor's cache. */
const ROW = 64;
const KEY = 4;

/**
 * Keeps what a group of features adds up to, a row of `labelCount` sums for each key, which is two whole numbers, the first one not 0.
 * It holds `size` rows (a power of two), each in one of the two places that its key's hash gives it: what comes later takes the place of
 * what came before. Key and sums stand side by side, because most of the time goes into waiting for memory.
 */
export class RowCache {
  /** Where `find` and `keep` say, a row's sums begin. */
  readonly rows: Int16Array;
  /** The same memory, for the keys. */
  private readonly keys: Int32Array;

  constructor(private readonly size: number) {
    this.keys = new Int32Array((size * ROW) >> 1);
    this.rows = new Int16Array(this.keys.buffer);
  }

  /** Where in `rows` the key's sums begin; -1 when they are not there. */
  find(first: number, second: number): number {
    const { keys } = this;
    const place = this.placeOf(first, second);
    if (keys[place >> 1] === first && keys[(place >> 1) + 1] === second) return place + KEY;
    const other = place ^ ROW;
    return keys[other >> 1] === first && keys[(other >> 1) + 1] === second ? other + KEY : -1;
  }

  /** Keeps `sums` for the key, and says where. */
  keep(first: number, second: number, sums: Int32Array): number {
    const { keys, rows } = this;
    let place = this.placeOf(first, second);
    if (keys[place >> 1] !== 0 && keys[(place ^ ROW) >> 1] === 0) place ^= ROW;
    keys[place >> 1] = first;
    keys[(place >> 1) + 1] = second;
    for (let column = 0; column < labelCount; column += 1) rows[place + KEY + column] = sums[column] as number;
    return place + KEY;
  }

  forget(): void {
    this.keys.fill(0);
  }

  private placeOf(first: number, second: number): number {
    const hash = Math.imul(first, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35);
    return ((hash ^ (hash >>> 15)) & (this.size - 1)) * ROW;
  }
}

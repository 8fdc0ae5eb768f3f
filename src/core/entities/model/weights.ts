import type { ByteReader } from '../../model/byteReader';
import { IntTable } from '../../model/intTable';
import { columnOfLabel, labelCount } from './labels';

/** The weights of a linear-chain CRF, as whole numbers. Labels stand in the order of `Column`. */
export class Weights {
  private readonly table: IntTable;

  /** `rows` has, for each of the `hashes` from `from` on, how many weights it has, and each as `column << 8 | weight & 0xff`. */
  constructor(
    hashes: Uint32Array,
    from: Uint32Array,
    private readonly rows: Int16Array,
    /** From column to column, `labelCount` a row. */
    readonly transitions: Int32Array,
  ) {
    this.table = new IntTable(hashes.length);
    for (let i = 0; i < hashes.length; i += 1) this.table.set((hashes[i] as number) | 0, from[i] as number);
  }

  /** Adds the feature's weights to the sums by column, which begin at `at`. */
  addTo(sums: Int32Array, at: number, hash: number): void {
    const { rows } = this;
    const row = this.table.get(hash);
    if (row < 0) return;
    const end = row + (rows[row] as number);
    for (let i = row + 1; i <= end; i += 1) {
      const entry = rows[i] as number;
      const column = at + (entry >> 8);
      sums[column] = (sums[column] as number) + ((entry << 24) >> 24);
    }
  }
}

/** Reads what `packWeights` of tools/train wrote. */
export function readWeights(reader: ByteReader): Weights {
  const transitions = new Int32Array(labelCount * labelCount);
  for (const from of columnOfLabel) for (const to of columnOfLabel) transitions[from * labelCount + to] = reader.int16();
  const count = reader.varint();
  const hashes = reader.hashes(count);
  const sizes = reader.take(count);
  const from = new Uint32Array(count);
  let total = 0;
  for (let i = 0; i < count; i += 1) {
    from[i] = total + i;
    total += sizes[i] as number;
  }
  const labels = reader.take(total);
  const values = reader.take(total);
  const rows = new Int16Array(total + count);
  for (let i = 0, k = 0; i < count; i += 1) {
    const size = sizes[i] as number;
    const row = from[i] as number;
    rows[row] = size;
    for (let j = 1; j <= size; j += 1, k += 1) rows[row + j] = ((columnOfLabel[labels[k] as number] as number) << 8) | (values[k] as number);
  }
  return new Weights(hashes, from, rows, transitions);
}

import type { ByteReader } from '../../model/byteReader';
import { SortedHashes } from '../../model/sortedHashes';
import { columnOfLabel, labelCount } from './labels';

/** The weights of a linear-chain CRF, as whole numbers. Labels stand in the order of `Column`. */
export class Weights {
  private readonly features: SortedHashes;

  /** `entries`, from `starts[i]` to `starts[i + 1]`, are those of the feature with the hash `hashes[i]`, each `column << 8 | weight & 0xff`. */
  constructor(
    hashes: Uint32Array,
    private readonly starts: Uint32Array,
    private readonly entries: Int16Array,
    /** From column to column, `labelCount` a row. */
    readonly transitions: Int32Array,
  ) {
    this.features = new SortedHashes(hashes);
  }

  /** Adds the feature's weights to the sums by column, which begin at `at`. */
  addTo(sums: Int32Array, at: number, hash: number): void {
    const place = this.features.placeOf(hash);
    if (place < 0) return;
    const { entries, starts } = this;
    const end = starts[place + 1] as number;
    for (let i = starts[place] as number; i < end; i += 1) {
      const entry = entries[i] as number;
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
  const starts = new Uint32Array(count + 1);
  let total = 0;
  for (let i = 0; i < count; i += 1) {
    total += sizes[i] as number;
    starts[i + 1] = total;
  }
  const labels = reader.take(total);
  const values = reader.take(total);
  const entries = new Int16Array(total);
  for (let i = 0; i < total; i += 1) entries[i] = ((columnOfLabel[labels[i] as number] as number) << 8) | (values[i] as number);
  return new Weights(hashes, starts, entries, transitions);
}

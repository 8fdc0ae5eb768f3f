import type { ByteReader } from '../../model/byteReader';
import { SortedHashes } from '../../model/sortedHashes';
import { labelCount } from './labels';

/** The weights of the quote model: whole numbers, `labelCount` for each feature's hash and from label to label. */
export class QuoteWeights {
  private readonly features: SortedHashes;

  constructor(hashes: Uint32Array, private readonly rows: Int8Array, readonly transitions: Int32Array) {
    this.features = new SortedHashes(hashes);
  }

  /** Adds the feature's weights to the sums that begin at `at`. */
  addTo(sums: Int32Array, at: number, hash: number): void {
    const place = this.features.placeOf(hash);
    if (place < 0) return;
    const { rows } = this;
    const row = place * labelCount;
    for (let label = 0; label < labelCount; label += 1) sums[at + label] = (sums[at + label] as number) + (rows[row + label] as number);
  }
}

/** Reads what `packQuoteWeights` of tools/train wrote; throws a `RangeError` when it is cut short. */
export function readQuoteWeights(reader: ByteReader): QuoteWeights {
  const transitions = Int32Array.from({ length: labelCount * labelCount }, () => reader.int16());
  const count = reader.varint();
  const hashes = reader.hashes(count);
  const bytes = reader.take(count * labelCount);
  // Stored label by label, which packs better.
  const rows = new Int8Array(count * labelCount);
  for (let label = 0, k = 0; label < labelCount; label += 1) for (let i = 0; i < count; i += 1, k += 1) rows[i * labelCount + label] = bytes[k] as number;
  return new QuoteWeights(hashes, rows, transitions);
}

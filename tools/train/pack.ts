import { hashString } from '../../src/core/model/hash';
import { labelCount, Place, placeOfLabel } from '../../src/core/entities/model/labels';
import { ByteWriter } from './byteWriter';
import type { TrainedWeights } from './crf';
import type { WordClusters } from './wordClusters';

/** A weight of this much is stored as 127. */
const LARGEST = 6;
const SCALE = 127 / LARGEST;

/**
 * What every name costs when labels are decoded, in stored units: silver labels mark more names than people do. Tuned on the dev
 * corpora, where precision and recall come near each other by it.
 */
const CAUTION = 30;

function beginsName(label: number): boolean {
  return placeOfLabel(label) === Place.begin || placeOfLabel(label) === Place.single;
}

/** Packs clusters for `readClusterLexicon`. Of words with the same hash the more frequent one stays. */
export function packClusters({ words, fine, other, middle, coarse }: WordClusters): Uint8Array {
  const byHash = new Map<number, number>();
  words.forEach((word, i) => {
    const hash = hashString(word) >>> 0;
    if (!byHash.has(hash)) byHash.set(hash, i);
  });
  const sorted = [...byHash.keys()].sort((a, b) => a - b);
  const rows = sorted.map((hash) => byHash.get(hash) ?? 0);
  const writer = new ByteWriter();
  writer.varint(sorted.length);
  writer.hashes(sorted);
  for (const row of rows) writer.int16(fine[row] ?? 0);
  for (const row of rows) writer.int16(other[row] ?? 0);
  for (const list of [middle, coarse]) {
    writer.varint(list.length);
    for (const cluster of list) writer.byte(cluster);
  }
  return writer.finish();
}

/** Packs weights for `readWeights`, rounded to a byte each; what rounds to less than `least` is left out. */
export function packWeights({ features, transitions }: TrainedWeights, hashes: Int32Array, least: number): Uint8Array {
  const rows: { hash: number; labels: number[]; values: number[] }[] = [];
  for (let f = 0; f < hashes.length; f += 1) {
    const row = { hash: (hashes[f] as number) >>> 0, labels: [] as number[], values: [] as number[] };
    for (let label = 0; label < labelCount; label += 1) {
      const value = Math.max(-127, Math.min(127, Math.round((features[f * labelCount + label] as number) * SCALE)));
      if (Math.abs(value) < least) continue;
      row.labels.push(label);
      row.values.push(value);
    }
    if (row.labels.length > 0) rows.push(row);
  }
  rows.sort((a, b) => a.hash - b.hash);
  const writer = new ByteWriter();
  transitions.forEach((weight, i) => writer.int16(Math.round(weight * SCALE) - (beginsName(i % labelCount) ? CAUTION : 0)));
  writer.varint(rows.length);
  writer.hashes(rows.map(({ hash }) => hash));
  for (const { labels } of rows) writer.byte(labels.length);
  for (const { labels } of rows) labels.forEach((label) => writer.byte(label));
  for (const { values } of rows) values.forEach((value) => writer.byte(value));
  return writer.finish();
}

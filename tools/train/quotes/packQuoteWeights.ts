import { isInside, Label, labelCount } from '../../../src/core/quotes/model/labels';
import { ByteWriter } from '../byteWriter';
import type { TrainedWeights } from '../crf';

/** A weight of this much is stored as 127. */
const LARGEST = 6;
const SCALE = 127 / LARGEST;

/**
 * Packs weights for `readQuoteWeights`, rounded to a byte each; features whose weights all round to less than `least` are left out.
 * `eager` is added, in stored units, to every way into a source, cue or content: corpora differ in how much they count as reported.
 */
export function packQuoteWeights({ features, transitions }: TrainedWeights, hashes: Int32Array, least: number, eager: number): Uint8Array {
  const rows: { hash: number; values: number[] }[] = [];
  for (let f = 0; f < hashes.length; f += 1) {
    const values = Array.from({ length: labelCount }, (_, label) => (
      Math.max(-127, Math.min(127, Math.round((features[f * labelCount + label] as number) * SCALE)))));
    if (values.some((value) => Math.abs(value) >= least)) rows.push({ hash: (hashes[f] as number) >>> 0, values });
  }
  rows.sort((a, b) => a.hash - b.hash);
  const writer = new ByteWriter();
  transitions.forEach((weight, i) => {
    const to = i % labelCount;
    writer.int16(Math.round(weight * SCALE) + (to !== Label.outside && !isInside(to) ? eager : 0));
  });
  writer.varint(rows.length);
  writer.hashes(rows.map(({ hash }) => hash));
  for (let label = 0; label < labelCount; label += 1) for (const { values } of rows) writer.byte(values[label] as number);
  return writer.finish();
}

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FeatureBuffer } from '../../../../src/core/model/featureBuffer';
import { embeddedQuoteModel } from '../../../../src/core/quotes/model/embedded';
import { FrameFeatureCollector } from '../../../../src/core/quotes/model/featureCollector';
import { addUnits, frameFeatures } from '../../../../src/core/quotes/model/frameFeatures';
import { readFrame, type FrameReading } from '../../../../src/core/quotes/model/frameReading';
import { labelCount } from '../../../../src/core/quotes/model/labels';
import { UnitSums } from '../../../../src/core/quotes/model/unitSums';
import { UnitTypes } from '../../../../src/core/quotes/model/units';
import { readProse } from '../../../../src/core/formats/prose';
import { readForQuotes } from '../../../../src/core/quotes/reading/reading';
import { resolutionOf } from '../quoting';

const { clusters, weights } = embeddedQuoteModel();

/** Every feature by itself, as training sees them. */
function plainSums(frame: FrameReading, from: number, to: number): number[] {
  const buffer = new FeatureBuffer();
  const collector = new FrameFeatureCollector(buffer);
  const sums = new Int32Array((to - from) * labelCount);
  for (let i = from; i < to; i += 1) {
    buffer.clear();
    addUnits(frame.units, i, buffer);
    frameFeatures(frame, i, collector);
    for (let k = 0; k < buffer.count; k += 1) weights.addTo(sums, (i - from) * labelCount, buffer.hashes[k] as number);
  }
  return [...sums];
}

const words = fc.array(fc.constantFrom('Kern', 'said', 'that', 'the', 'quay', ',', 'warned', 'she', '“No,”', 'is', 'minister', 'according', 'to', 'Ærø', '14', 'unheardof'), { minLength: 1, maxLength: 40 });

describe('the sums of a unit’s features', () => {
  it('kept in groups from text to text, are those of every feature by itself', () => {
    const types = new UnitTypes(clusters, () => undefined);
    const unitSums = new UnitSums(weights);
    fc.assert(fc.property(words, fc.infiniteStream(fc.nat(6)), fc.nat(30), fc.nat(30), (list, labels, a, b) => {
      const text = list.join(' ');
      const reading = readForQuotes(readProse(text, 'plain', 'en'), resolutionOf(text, { people: ['Kern'] }));
      const units = types.read(reading, 0, reading.count);
      const frame = readFrame(units, Uint8Array.from({ length: units.count }, () => labels.next().value as number));
      const [from, to] = [Math.min(a, b, units.count), Math.min(Math.max(a, b), units.count)];
      const sums = new Int32Array((to - from) * labelCount).fill(9);
      unitSums.sum(frame, from, to, sums);
      assert.deepEqual([...sums], plainSums(frame, from, to));
    }));
  });
});

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { bestLabels } from '../../../../src/core/entities/model/decode';
import { embeddedBytes } from '../../../../src/core/entities/model/embedded';
import { closingLabels, labelCount, openingLabels, placeOfLabel, typeOfLabel } from '../../../../src/core/entities/model/labels';
import { readEntityModel } from '../../../../src/core/entities/model/model';
import { settle } from '../../../../src/core/entities/model/settle';

const clusters = embeddedBytes.clusters();
const names = embeddedBytes.names();

describe('the packed model', () => {
  it('is refused when it is cut short', () => {
    assert.throws(() => readEntityModel(clusters, names.subarray(0, names.length - 1)), RangeError);
    assert.throws(() => readEntityModel(clusters.subarray(0, 1000), names), RangeError);
  });

  it('knows frequent words by their clusters', () => {
    const { clusters: lexicon } = readEntityModel(clusters, names);
    assert.equal(lexicon.clusterOf('boston')?.fine, lexicon.clusterOf('chicago')?.fine);
    assert.notEqual(lexicon.clusterOf('boston')?.coarse, lexicon.clusterOf('eating')?.coarse);
    assert.equal(lexicon.clusterOf('xqzzyplu'), undefined);
  });

  it('is the one that docs/MODELS.md describes', () => {
    const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    assert.deepEqual([digest(clusters), digest(names)], DIGESTS);
  });
});

const DIGESTS = ['6e202023e326adbb', 'a241bc8b578e9c5f'];

describe('decoding', () => {
  const sums = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: labelCount, maxLength: labelCount * 6 });

  it('gives whole names only', () => {
    fc.assert(fc.property(sums, (values) => {
      const length = Math.floor(values.length / labelCount);
      const labels = new Uint8Array(length);
      bestLabels(Int32Array.from(values), length, new Int32Array(labelCount * labelCount), 0, labels, 0);
      let open = -1;
      for (const label of labels) {
        assert.ok(open < 0 ? openingLabels.includes(label) : typeOfLabel(label) === open && (placeOfLabel(label) === 1 || placeOfLabel(label) === 2));
        open = closingLabels.includes(label) ? -1 : typeOfLabel(label);
      }
      assert.equal(open, -1);
    }), { seed: 1 });
  });
});

describe('names and values', () => {
  it('the longer of two that overlap stays, of two as long the value', () => {
    const name = { start: 0, end: 5, type: 'PERSON' } as const;
    const value = { start: 3, end: 12, type: 'DATE' } as const;
    assert.deepEqual(settle([name], [value]), [value]);
    assert.deepEqual(settle([{ ...value, type: 'EVENT' }], [value]), [value]);
    assert.deepEqual(settle([{ start: 0, end: 2, type: 'ORG' }], [value]), [{ start: 0, end: 2, type: 'ORG' }, value]);
  });
});

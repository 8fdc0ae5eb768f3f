import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SortedHashes } from '../../../src/core/model/sortedHashes';

const hash = fc.oneof(fc.integer(), fc.integer({ min: -3, max: 3 }), fc.constantFrom(0x7fffffff, -0x80000000));

function sorted(hashes: readonly number[]): Uint32Array {
  return Uint32Array.from(new Set(hashes.map((each) => each >>> 0))).sort();
}

describe('sorted hashes', () => {
  it('are found where they stand, and others not at all', () => {
    fc.assert(fc.property(fc.array(hash, { maxLength: 200 }), fc.array(hash, { maxLength: 50 }), (among, asked) => {
      const hashes = sorted(among);
      const found = new SortedHashes(hashes);
      for (const each of [...among, ...asked]) assert.equal(found.placeOf(each), hashes.indexOf(each >>> 0));
    }));
  });
});

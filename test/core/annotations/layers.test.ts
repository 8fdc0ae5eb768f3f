import assert from 'node:assert/strict';
import fc from 'fast-check';
import { layersOf } from '../../../src/core/annotations/layers';

const span = (start: number, end: number) => ({ start, end });

describe('layers of passages', () => {
  it('tell passages apart that are nested, overlap, or touch', () => {
    assert.deepEqual(layersOf([span(2, 4), span(0, 9), span(8, 12), span(12, 14), span(20, 22)], 3), [1, 0, 1, 0, 0]);
  });

  it('put what finds none free on the last', () => {
    assert.deepEqual(layersOf([span(0, 9), span(0, 8), span(0, 7), span(10, 11)], 2), [0, 1, 1, 0]);
  });

  it('never hold two that an editor would draw as one, as long as there are enough', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 9 })).map(([start, length]) => span(start, start + length)), { maxLength: 12 });
    fc.assert(fc.property(spans, (some) => {
      const layers = layersOf(some, some.length + 1);
      some.forEach((one, at) => some.slice(at + 1).forEach((other, by) => {
        if (layers[at] === layers[at + 1 + by]) assert.ok(one.end < other.start || other.end < one.start);
      }));
    }));
  });
});

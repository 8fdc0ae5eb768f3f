import assert from 'node:assert/strict';
import fc from 'fast-check';
import { around, grown } from '../../../src/core/text/enclosing';
import { spanContains } from '../../../src/core/text/span';

const units = [{ start: 0, end: 5 }, { start: 6, end: 10 }, { start: 10, end: 14 }];

describe('growing a selection', () => {
  it('goes to the units that it touches, and stays where it is one already', () => {
    assert.deepEqual(grown({ start: 2, end: 2 }, units), { start: 0, end: 5 });
    assert.deepEqual(grown({ start: 5, end: 5 }, units), { start: 0, end: 5 });
    assert.deepEqual(grown({ start: 10, end: 10 }, units), { start: 10, end: 14 });
    assert.deepEqual(grown({ start: 4, end: 7 }, units), { start: 0, end: 10 });
    assert.deepEqual(grown({ start: 3, end: 6 }, units), { start: 0, end: 6 });
    assert.equal(grown({ start: 0, end: 5 }, units), undefined);
    assert.equal(grown({ start: 20, end: 21 }, units), undefined);
  });

  it('always holds what was selected, and comes to an end', () => {
    const offset = fc.nat({ max: 16 });
    fc.assert(fc.property(offset, offset, (a, b) => {
      const selection = { start: Math.min(a, b), end: Math.max(a, b) };
      const once = grown(selection, units);
      assert.ok(!once || spanContains(once, selection));
      assert.ok(!once || grown(once, units) === undefined);
    }));
  });

  it('goes to the next longer of units that lie in each other', () => {
    const nested = [{ start: 0, end: 20 }, { start: 2, end: 9 }, { start: 4, end: 6 }];
    assert.deepEqual(around({ start: 5, end: 5 }, nested), { start: 4, end: 6 });
    assert.deepEqual(around({ start: 4, end: 6 }, nested), { start: 2, end: 9 });
    assert.deepEqual(around({ start: 8, end: 12 }, nested), { start: 0, end: 20 });
    assert.equal(around({ start: 0, end: 20 }, nested), undefined);
  });
});

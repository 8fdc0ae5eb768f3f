import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Value } from '../../../../src/core/entities/entity';
import { compareValues } from '../../../../src/core/entities/values/compareValues';

const two = (n: number): string => String(n).padStart(2, '0');
const date = fc.tuple(fc.integer({ min: 1000, max: 2199 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`);
const value: fc.Arbitrary<Value | undefined> = fc.oneof(
  date, date.map((full) => full.slice(0, 7)), date.map((full) => full.slice(0, 4)), date.map((full) => `-${full.slice(4)}`),
  fc.tuple(date, date).map((pair) => pair.join('/')), date.map((full) => `P2W/${full}`), date.map((full) => `${full}T10:30+02:00`),
  fc.constantFrom('199X', '18XX', '2025-W10', '-W-2', 'T10:30', 'T10', 'P3W', '-P2Y', 'PT2H', 'what', ''),
  fc.integer(), fc.record({ amount: fc.integer(), upTo: fc.integer(), currency: fc.constantFrom('EUR', 'USD') }, { requiredKeys: ['currency'] }), fc.constant(undefined),
);

describe('the order of values', () => {
  it('is total', () => {
    fc.assert(fc.property(value, value, value, (a, b, c) => {
      assert.equal(compareValues(a, a), 0);
      assert.equal(Math.sign(compareValues(a, b)), -Math.sign(compareValues(b, a)) || 0);
      if (compareValues(a, b) <= 0 && compareValues(b, c) <= 0) assert.ok(compareValues(a, c) <= 0);
    }), { numRuns: 1000 });
  });

  it('is the order of time, of amounts and of numbers', () => {
    const sorted: readonly (Value | undefined)[] = [
      -3, 2, 10, { currency: 'EUR' }, { amount: 5, currency: 'EUR' }, { amount: 5, upTo: 9, currency: 'EUR' }, { amount: 70, currency: 'EUR' }, { amount: 1, currency: 'USD' },
      '18XX', '199X', '1998', '2024', '2024-12-20', '2025', '2025-01/2025-06', '2025-01', '2025-02', 'P2W/2025-03-14', '2025-W11', '2025-03-11',
      '2025-03-11T09:00', '2025-03-14/P3D', '2025-03-14', '--02', '--02-03', '--04', '-W-1', '-W-5', 'T09:15', 'T17-05:00', '-P2Y', 'PT90M', 'PT2H', 'P3W', 'P1Y', 'P2.5Y',
      undefined,
    ];
    assert.deepEqual([...sorted].reverse().sort(compareValues), sorted);
    // `sort` puts what is absent last whatever the function says.
    assert.ok(compareValues(undefined, 'P1Y') > 0);
  });
});

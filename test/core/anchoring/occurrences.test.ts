import assert from 'node:assert/strict';
import fc from 'fast-check';
import { occurrences } from '../../../src/core/anchoring/occurrences';

function oneByOne(text: string, needle: string, limit: number): number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length && found.length < limit; at += 1) if (needle !== '' && text.startsWith(needle, at)) found.push(at);
  return found;
}

describe('occurrences', () => {
  it('finds what looking at every offset finds', () => {
    const word = (maxLength: number): fc.Arbitrary<string> => fc.string({ unit: fc.constantFrom('a', 'b'), maxLength });
    fc.assert(fc.property(word(80), word(6), fc.integer({ min: 1, max: 100 }), (text, needle, limit) => {
      assert.deepEqual(occurrences(text, needle, limit), oneByOne(text, needle, limit));
    }));
  });

  it('finds long needles in texts made to mislead it', () => {
    const runs = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 1, max: 150 })), { maxLength: 8 })
      .map((parts) => parts.map(([letter, times]) => letter.repeat(times)).join(''));
    fc.assert(fc.property(runs, runs, fc.integer({ min: 0, max: 9 }), (needle, around, times) => {
      const text = around + (needle + around.slice(0, 40)).repeat(times);
      assert.deepEqual(occurrences(text, needle, 5), oneByOne(text, needle, 5));
    }));
  });

  it('takes linear time where comparing again and again would not', () => {
    const text = 'a'.repeat(2_000_000);
    assert.deepEqual(occurrences(text, `${'a'.repeat(500_000)}b`, 5), []);
    assert.deepEqual(occurrences(`${text}b`, `${'a'.repeat(500_000)}b`, 5), [1_500_000]);
  });
});

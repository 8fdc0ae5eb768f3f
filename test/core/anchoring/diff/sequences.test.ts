import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alignSequences } from '../../../../src/core/anchoring/diff/alignSequences';
import { heaviestChain } from '../../../../src/core/anchoring/diff/chain';
import { heaviestAlignment } from '../../../../src/core/anchoring/diff/heaviestAlignment';
import { shortestEdit } from '../../../../src/core/anchoring/diff/shortestEdit';
import { uniqueGramFinder } from '../../../../src/core/anchoring/diff/uniqueGrams';

const sequence = (maxLength: number): fc.Arbitrary<Int32Array> => fc.array(fc.nat(5), { maxLength }).map((numbers) => Int32Array.from(numbers));

function whole(a: Int32Array, b: Int32Array) {
  return { a0: 0, a1: a.length, b0: 0, b1: b.length };
}

function blank(a: Int32Array): Int32Array {
  return new Int32Array(a.length).fill(-1);
}

function assertInOrder(a: Int32Array, b: Int32Array, map: Int32Array): number {
  const pairs = Array.from(map, (other, at) => [at, other] as const).filter(([, other]) => other >= 0);
  pairs.forEach(([at, other], index) => {
    assert.equal(a[at], b[other]);
    assert.ok(index === 0 || other > (pairs[index - 1]?.[1] ?? -1));
  });
  return pairs.length;
}

function longestCommon(a: Int32Array, b: Int32Array): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const term of a) {
    const next = [0];
    b.forEach((other, j) => next.push(term === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0)));
    row = next;
  }
  return row[b.length] ?? 0;
}

describe('pairing sequences', () => {
  it('leaves over as little as can be (shortestEdit)', () => {
    fc.assert(fc.property(sequence(20), sequence(20), (a, b) => {
      const map = blank(a);
      shortestEdit(a, b, whole(a, b), map);
      assert.equal(assertInOrder(a, b, map), longestCommon(a, b));
    }));
  });

  it('is in order, and heaviest where nothing is gained by rows (heaviestAlignment)', () => {
    const align = heaviestAlignment(Uint8Array.of(1, 1, 1, 1, 1, 1));
    fc.assert(fc.property(sequence(20), sequence(20), (a, b) => {
      const map = blank(a);
      align(a, b, whole(a, b), map);
      const pairs = assertInOrder(a, b, map);
      assert.ok(pairs <= longestCommon(a, b));
      assert.equal(pairs === 0, longestCommon(a, b) === 0);
    }));
  });

  it('prefers a row to the same elements apart (heaviestAlignment)', () => {
    const map = new Int32Array(3).fill(-1);
    const b = Int32Array.of(1, 9, 2, 9, 3, 1, 2, 3);
    heaviestAlignment(new Uint8Array(10).fill(1))(Int32Array.of(1, 2, 3), b, { a0: 0, a1: 3, b0: 0, b1: 8 }, map);
    assert.deepEqual([...map], [5, 6, 7]);
  });

  it('is in order whatever is fixed first (alignSequences)', () => {
    fc.assert(fc.property(sequence(60), sequence(60), fc.subarray([4, 2, 1]), (a, b, grams) => {
      const map = blank(a);
      alignSequences(a, b, [whole(a, b)], map, { grams });
      assertInOrder(a, b, map);
    }));
  });

  it('finds the grams that both have once (uniqueGramFinder)', () => {
    fc.assert(fc.property(sequence(30), sequence(30), fc.integer({ min: 1, max: 3 }), (a, b, size) => {
      const grams = (each: Int32Array): string[] => Array.from({ length: Math.max(0, each.length - size + 1) }, (_, at) => each.slice(at, at + size).join());
      const [left, right] = [grams(a), grams(b)];
      const once = (gram: string, all: string[]): boolean => all.indexOf(gram) === all.lastIndexOf(gram) && all.includes(gram);
      const expected = left.map((gram, at) => [at, right.indexOf(gram)]).filter(([at]) => once(left[at ?? 0] ?? '', left) && once(left[at ?? 0] ?? '', right));
      const found = uniqueGramFinder(a, b)(whole(a, b), size);
      assert.deepEqual(Array.from(found.left, (at, index) => [at, found.right[index]]), expected);
    }));
  });

  it('chooses the heaviest chain (heaviestChain)', () => {
    const pairs = fc.uniqueArray(fc.nat(40), { maxLength: 9 }).chain((others) =>
      fc.tuple(fc.constant(others), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: others.length, maxLength: others.length })));
    fc.assert(fc.property(pairs, ([others, weights]) => {
      const chain = heaviestChain(Int32Array.from(others), Int32Array.from(weights));
      let heaviest = 0;
      for (let subset = 0; subset < 1 << others.length; subset += 1) {
        const chosen = others.map((_, at) => at).filter((at) => subset & 1 << at);
        if (chosen.some((at, index) => index > 0 && (others[at] ?? 0) < (others[chosen[index - 1] ?? 0] ?? 0))) continue;
        heaviest = Math.max(heaviest, chosen.reduce((sum, at) => sum + (weights[at] ?? 0), 0));
      }
      chain.forEach((at, index) => assert.ok(index === 0 || (others[at] ?? 0) > (others[chain[index - 1] ?? 0] ?? 0)));
      assert.equal(chain.reduce((sum, at) => sum + (weights[at] ?? 0), 0), heaviest);
    }));
  });
});

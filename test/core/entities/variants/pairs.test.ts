import assert from 'node:assert/strict';
import { nameKeys } from '../../../../src/core/entities/variants/nameKeys';
import { readName } from '../../../../src/core/entities/variants/readName';
import { sameName } from '../../../../src/core/entities/variants/sameName';
import { developmentPairs } from './pairs/development';
import { readPairs, scorePairs, type NamePair } from './pairs/read';
import { testPairs } from './pairs/test';

const judge = ({ a, b, type }: NamePair): boolean => sameName(a, b, type).kind === 'same';

describe('real pairs of names', () => {
  for (const [half, text] of [
    ['development', developmentPairs],
    ['test', testPairs],
  ] as const) {
    it(`are told the same or not: ${half} half, precision ≥ 98, recall ≥ 90`, () => {
      const pairs = readPairs(text);
      assert.ok(pairs.length >= 280 && Math.abs(pairs.filter(({ same }) => same).length / pairs.length - 0.5) < 0.05);
      const { precision, recall } = scorePairs(pairs, judge);
      assert.ok(precision >= 98 && recall >= 90, `precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)}`);
    });
  }

  it('have one verdict in both directions, and meet in an index when they are the same', () => {
    for (const { a, b, type } of [...readPairs(developmentPairs), ...readPairs(testPairs)]) {
      const verdict = sameName(a, b, type);
      assert.deepEqual(sameName(b, a, type), verdict, `${a} | ${b}`);
      if (verdict.kind === 'different') continue;
      const [x, y] = [nameKeys(readName(a, type)), nameKeys(readName(b, type))];
      const meet = (some: readonly string[], others: readonly string[]): boolean =>
        some.some((key) => others.includes(key));
      assert.ok(meet(x.same, y.same) || meet(x.part, y.whole) || meet(y.part, x.whole), `${a} | ${b}`);
    }
  });
});

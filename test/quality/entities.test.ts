import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { createStandardAnalyzer } from '../../src/core/analysis/standardAnalyzer';
import { entityTypes } from '../../src/core/entities/entity';
import { familyOf, isNamed, type Family } from '../../src/core/entities/family';
import { readInlineGold, type GoldEntity } from '../support/inlineGold';

const folder = 'test/fixtures/gold';

/** Exact F1, in percent, below which a family must not fall: a little under what was measured. */
const floors: Readonly<Record<Family, number>> = { person: 86, organisation: 79, place: 84, time: 84, number: 90, other: 75 };

interface Count { right: number; found: number; gold: number }

const f1 = ({ right, found, gold }: Count): number => (found + gold === 0 ? 0 : (200 * right) / (found + gold));

describe('entities in articles of our own', () => {
  const documents = fs.readdirSync(folder).filter((name) => name.endsWith('.txt')).sort()
    .map((name) => ({ name, ...readInlineGold(fs.readFileSync(path.join(folder, name), 'utf8')) }));
  const counts = new Map<Family, Count>();
  const wrong: string[] = [];

  before(() => {
    const analyzer = createStandardAnalyzer();
    for (const { name, text, entities } of documents) {
      const found = analyzer.analyze(text).mentions;
      const keys = new Set(entities.map(keyOf));
      const foundKeys = new Set(found.map(keyOf));
      for (const entity of entities) {
        count(entity).gold += 1;
        if (!foundKeys.has(keyOf(entity))) wrong.push(`${name}: missed ${entity.type} ${text.slice(entity.start, entity.end)}`);
      }
      for (const mention of found) {
        const counted = count(mention);
        counted.found += 1;
        if (keys.has(keyOf(mention))) counted.right += 1;
        else wrong.push(`${name}: wrong ${mention.type} ${text.slice(mention.start, mention.end)}`);
      }
    }
  });

  function count({ type }: { readonly type: GoldEntity['type'] }): Count {
    const family = familyOf(type);
    const known = counts.get(family) ?? { right: 0, found: 0, gold: 0 };
    counts.set(family, known);
    return known;
  }

  it('are of all types', () => {
    const types = new Set(documents.flatMap(({ entities }) => entities.map(({ type }) => type)));
    assert.deepEqual(entityTypes.filter((type) => !types.has(type)), []);
    assert.equal(documents.length, 12);
  });

  for (const [family, floor] of Object.entries(floors) as [Family, number][]) {
    it(`reach ${floor} for ${family}`, () => {
      const counted = count({ type: entityTypes.find((type) => familyOf(type) === family) ?? 'PERSON' });
      const ofFamily = wrong.filter((line) => entityTypes.some((type) => familyOf(type) === family && line.includes(` ${type} `)));
      assert.ok(f1(counted) >= floor, `F1 ${f1(counted).toFixed(1)} (${JSON.stringify(counted)})\n${ofFamily.join('\n')}`);
    });
  }
});

/** Of names the place and the family count, of amounts and dates the type as well. */
function keyOf({ start, end, type }: GoldEntity): string {
  return `${start}-${end}-${isNamed(type) ? familyOf(type) : type}`;
}

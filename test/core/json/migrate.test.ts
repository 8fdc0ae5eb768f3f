import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { JsonObject } from '../../../src/core/json/json';
import { migrate, newestVersion, type FileFormat, type Step } from '../../../src/core/json/migrate';

/** Each step renames a field, drops one, or makes one of another, as real ones would. */
const someSteps: readonly Step[] = [
  ({ colour, ...rest }) => (colour === undefined ? rest : { ...rest, tint: colour }),
  ({ draft: _, ...rest }) => rest,
  (json) => ({ ...json, names: [json['name'] ?? 'none'] }),
];
const known = ['colour', 'tint', 'draft', 'name', 'names', 'version'];

function formatOf(steps: readonly Step[]): FileFormat {
  return { versionKey: 'version', steps, order: ['version', 'entries'] };
}

function migrated(json: JsonObject, steps: readonly Step[]): JsonObject {
  const result = migrate(json, json['version'], formatOf(steps));
  assert.ok(result.kind === 'current');
  return result.json;
}

const steps = fc.array(fc.constantFrom(...someSteps), { maxLength: 5 });
const value = fc.jsonValue({ maxDepth: 2 });
const unknown = fc.dictionary(fc.string({ maxLength: 6 }).filter((key) => !known.includes(key)), value, { maxKeys: 4 });
const file = fc.tuple(unknown, fc.record({ colour: value, draft: value, name: value }, { requiredKeys: [] }), fc.uuid())
  .map(([more, fields, id]): JsonObject => ({ ...more, ...fields, id }));

describe('migrating a file', () => {
  it('leaves one of the newest version as it is', () => {
    fc.assert(fc.property(file, steps, (json, all) => {
      const newest = { ...json, version: newestVersion(formatOf(all)) };
      assert.equal(migrated(newest, all), newest);
    }));
  });

  it('in two goes, by an older program first, is migrating in one', () => {
    fc.assert(fc.property(file, steps, fc.nat(), fc.nat(), (json, all, from, between) => {
      const version = 1 + from % (all.length + 1);
      const older = all.slice(0, version - 1 + between % (all.length - version + 2));
      const begun = { ...json, version };
      assert.deepEqual(migrated(migrated(begun, older), all), migrated(begun, all));
    }));
  });

  it('keeps the id and every field that no step speaks of', () => {
    fc.assert(fc.property(file, steps, (json, all) => {
      const result = migrated({ ...json, version: 1 }, all);
      for (const key of Object.keys(json).filter((each) => !known.includes(each))) assert.deepEqual(result[key], json[key]);
      assert.equal(result['version'], all.length + 1);
    }));
  });

  it('changes nothing of what it was given', () => {
    fc.assert(fc.property(file, steps, (json, all) => {
      const begun = { ...json, version: 1 };
      const before = JSON.stringify(begun);
      migrated(begun, all);
      assert.equal(JSON.stringify(begun), before);
    }));
  });

  it('says why a version is not known, and gives nothing to write', () => {
    const format = formatOf(someSteps);
    assert.deepEqual(migrate({}, 5, format), { kind: 'unknown', reason: 'a newer Sourcemark has written it (format 5; this one knows formats up to 4)' });
    for (const version of [0, -1, 1.5, '1', null, undefined, Number.NaN]) {
      assert.deepEqual(migrate({}, version, format), { kind: 'unknown', reason: 'its version is not a whole number from 1 on' });
    }
  });
});

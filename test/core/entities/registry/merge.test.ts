import assert from 'node:assert/strict';
import fc from 'fast-check';
import { entityTypes } from '../../../../src/core/entities/entity';
import { merge, rename, reject, type SeenEntity } from '../../../../src/core/entities/registry/decisions';
import { parseRegistry, printRegistry } from '../../../../src/core/entities/registry/json';
import { mergeRegistries } from '../../../../src/core/entities/registry/merge';
import type { EntityRegistry } from '../../../../src/core/entities/registry/registry';
import { canonicalJson } from '../../../../src/core/json/sameJson';

const word = fc.constantFrom('Ines Duarte', 'Duarte', 'Brevik', 'the Yard', '__proto__');
const form = fc.oneof(word, fc.record({ text: word, documents: fc.constantFrom(['a.txt'], ['b.txt']) }), fc.record({ text: word, marked: fc.constant(true) }));
const record = fc.record({
  id: fc.constantFrom('urn:1', 'urn:2', 'urn:3', 'urn:4'), name: word, type: fc.constantFrom(...entityTypes.slice(0, 2)),
  forms: fc.uniqueArray(form, { maxLength: 3, selector: canonicalJson }), note: fc.constantFrom('x', 'y'),
});
const registry = fc.record({
  label: fc.constantFrom('one', 'two'),
  entities: fc.uniqueArray(record, { maxLength: 4, selector: ({ id }) => id }),
  rejected: fc.uniqueArray(word, { maxLength: 2 }),
}).map((json) => read({ version: 1, ...json, entities: [...json.entities].sort((a, b) => (a.id < b.id ? -1 : 1)) }));

function read(json: object): EntityRegistry {
  const parsed = parseRegistry(JSON.stringify(json));
  assert.ok(parsed.kind === 'registry', JSON.stringify(parsed));
  return parsed.registry;
}

/** What it says, without the order of lists that are sets. */
function contentOf(some: EntityRegistry): unknown {
  return JSON.parse(printRegistry(some), (_key, value: unknown) => (Array.isArray(value) ? value.map(canonicalJson).sort() : value));
}

const seen = ({ records }: EntityRegistry, id: string): SeenEntity => {
  const { name, type } = records.find((each) => each.id === id)!;
  return { name, type, aliases: [], record: id };
};

describe('mergeRegistries', () => {
  it('comes to the same content whichever of the two is called ours', () => {
    fc.assert(fc.property(registry, registry, registry, (base, ours, theirs) => {
      const [one, other] = [mergeRegistries(base, ours, theirs), mergeRegistries(base, theirs, ours)];
      assert.deepEqual(contentOf(one.registry), contentOf(other.registry));
      assert.deepEqual([...one.conflicts].sort(), [...other.conflicts].sort());
    }), { numRuns: 500 });
  }).timeout(30_000);

  it('is ours where only we have decided something, and changes nothing more when it is done again', () => {
    fc.assert(fc.property(registry, registry, registry, (base, ours, theirs) => {
      for (const [mine, others] of [[ours, base], [base, ours], [ours, ours]] as const) {
        assert.deepEqual(contentOf(mergeRegistries(base, mine, others).registry), contentOf(ours));
      }
      const once = mergeRegistries(base, ours, theirs).registry;
      assert.deepEqual(contentOf(mergeRegistries(base, once, once).registry), contentOf(once));
    }), { numRuns: 500 });
  }).timeout(30_000);

  it('loses no record but those that one has removed and the other has left alone', () => {
    fc.assert(fc.property(registry, registry, registry, (base, ours, theirs) => {
      const merged = new Set(mergeRegistries(base, ours, theirs).registry.records.map(({ id }) => id));
      const before = new Map(base.records.map((each) => [each.id, canonicalJson(each)]));
      for (const [mine, others] of [[ours, theirs], [theirs, ours]] as const) {
        for (const each of mine.records) {
          const isKept = before.get(each.id) !== canonicalJson(each) || others.records.some(({ id }) => id === each.id);
          if (isKept) assert.ok(merged.has(each.id), each.id);
        }
      }
    }), { numRuns: 500 });
  }).timeout(30_000);

  const base = read({
    version: 1,
    entities: [
      { id: 'urn:1', name: 'Ines Duarte', type: 'PERSON', forms: ['Ines Duarte'] }, { id: 'urn:2', name: 'Duarte', type: 'PERSON', forms: ['Duarte'] },
    ],
  });
  const newId = (): string => 'urn:new';

  it('puts forms that somebody adds into the record that somebody else has merged theirs into', () => {
    const ours = merge(base, seen(base, 'urn:1'), seen(base, 'urn:2'), newId);
    const theirs = read({ version: 1, entities: [
      { id: 'urn:1', name: 'Ines Duarte', type: 'PERSON', forms: ['Ines Duarte'] }, { id: 'urn:2', name: 'Duarte', type: 'PERSON', forms: ['Duarte', 'I. Duarte'] },
    ] });
    const { registry: { records }, conflicts } = mergeRegistries(base, ours, theirs);
    assert.deepEqual(records.map(({ id, forms, merged }) => [id, forms.map(({ text }) => text), merged]), [['urn:1', ['Ines Duarte', 'Duarte', 'I. Duarte'], ['urn:2']]]);
    assert.deepEqual(conflicts, []);
  });

  it('keeps both names that two people have given, and what one has renamed and the other rejected', () => {
    const [ours, theirs] = ['Ines', 'Inês'].map((name) => rename(base, seen(base, 'urn:1'), name, newId)) as [EntityRegistry, EntityRegistry];
    const named = mergeRegistries(base, ours, theirs);
    const [first] = (JSON.parse(printRegistry(named.registry)) as { entities: { name: string; conflict: { value: string }[] }[] }).entities;
    assert.deepEqual([first?.name, first?.conflict[0]?.value].sort(), ['Ines', 'Inês']);
    assert.deepEqual(named.conflicts, ['urn:1']);
    const rejected = mergeRegistries(base, ours, reject(base, seen(base, 'urn:1')));
    assert.deepEqual(rejected.registry.records.map(({ id, name }) => [id, name]), [['urn:1', 'Ines'], ['urn:2', 'Duarte']]);
    assert.deepEqual(rejected.conflicts, ['urn:1']);
  });
});

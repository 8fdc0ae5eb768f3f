import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis } from '../../../../src/core/analysis/analysis';
import { createStandardAnalyzer } from '../../../../src/core/analysis/standardAnalyzer';
import { prepare } from '../../../../src/core/entities/registry/apply';
import { addAlias, mark, merge, reject, rename, restore, retype, split, type SeenEntity } from '../../../../src/core/entities/registry/decisions';
import { parseRegistry, printRegistry } from '../../../../src/core/entities/registry/json';
import { emptyRegistry, type EntityRegistry } from '../../../../src/core/entities/registry/registry';
import { takeBack } from '../../../../src/core/entities/registry/takeBack';

const text = [
  '“The lock gate is sound,” said Oskar Lindahl, the harbour engineer, on Monday.',
  '',
  'Mara Petrosyan disagreed. “It leaks,” Petrosyan said. Oscar Lindal had promised a new one in May.',
  '',
  'The Quayhand paper printed both.',
].join('\n');

let ids = 0;
const newId = (): string => `urn:uuid:${String(++ids).padStart(4, '0')}`;

function analyse(): Analysis {
  return createStandardAnalyzer().analyze(text);
}

function seen(analysis: Analysis, name: string): SeenEntity {
  return analysis.entities.find((entity) => entity.name === name || entity.aliases.includes(name)) ?? assert.fail(`${name} is not recognised: ${analysis.entities.map((entity) => entity.name).join(', ')}`);
}

function decided(registry: EntityRegistry, path = 'a.txt'): Analysis {
  return prepare(registry).apply(analyse(), text, path);
}

const namesOf = ({ entities }: Analysis, type = 'PERSON'): readonly string[] => entities.filter((entity) => entity.type === type).map(({ name }) => name).sort();
const formsOf = (analysis: Analysis, name: string): readonly string[] => {
  const entity = analysis.entities.find((one) => one.name === name);
  return analysis.mentions.filter((mention) => mention.entity === entity?.id).map(({ start, end }) => text.slice(start, end));
};

describe('decisions about entities', () => {
  const before = analyse();

  it('leave an analysis alone when there are none', () => {
    assert.equal(prepare(emptyRegistry).apply(before, text, 'a.txt'), before);
  });

  it('merge two spellings into one entity, and its quotes with it', () => {
    const registry = merge(emptyRegistry, seen(before, 'Oskar Lindahl'), seen(before, 'Oscar Lindal'), newId);
    const after = decided(registry);
    assert.deepEqual(formsOf(after, 'Oskar Lindahl'), ['Oskar Lindahl', 'Oscar Lindal']);
    assert.ok(!namesOf(after).includes('Oscar Lindal'));
    const speaker = after.entities.find(({ id }) => id === after.quotes[0]?.speaker);
    assert.equal(speaker?.name, 'Oskar Lindahl');
  });

  it('leave a form with the record that has it, whatever else is taken for that one', () => {
    const marked = mark(emptyRegistry, 'Quayhand', 'PERSON', newId);
    const { records } = merge(marked, { type: 'PERSON', name: 'Oskar Lindahl', aliases: ['Quayhand', 'Lindahl'] }, seen(before, 'Oscar Lindal'), newId);
    const claims = records.filter(({ forms }) => forms.some(({ text: form }) => form === 'Quayhand'));
    assert.deepEqual(claims.map(({ name }) => name), ['Quayhand']);
  });

  it('split a form off again', () => {
    const merged = merge(emptyRegistry, seen(before, 'Oskar Lindahl'), seen(before, 'Oscar Lindal'), newId);
    const apart = split(merged, seen(decided(merged), 'Oskar Lindahl'), 'Oscar Lindal', undefined, newId);
    assert.deepEqual(namesOf(decided(apart)), namesOf(before));
  });

  it('tell two people of one name apart by their documents', () => {
    const registry = split(emptyRegistry, seen(before, 'Oskar Lindahl'), 'Oskar Lindahl', ['b.txt'], newId);
    const [here, there] = ['a.txt', 'b.txt'].map((path) => decided(registry, path).entities.find(({ name }) => name === 'Oskar Lindahl')?.record);
    assert.ok(here && there && here !== there);
  });

  it('rename and retype everywhere', () => {
    const renamed = rename(emptyRegistry, seen(before, 'Mara Petrosyan'), 'M. Petrosyan', newId);
    assert.ok(namesOf(decided(renamed)).includes('M. Petrosyan'));
    const retyped = retype(renamed, seen(decided(renamed), 'M. Petrosyan'), 'ORG', newId);
    assert.ok(namesOf(decided(retyped), 'ORG').includes('M. Petrosyan'));
  });

  it('add an alias that recognition takes for somebody else', () => {
    const registry = addAlias(emptyRegistry, seen(before, 'Oskar Lindahl'), 'Oscar Lindal', newId);
    assert.deepEqual(formsOf(decided(registry), 'Oskar Lindahl'), ['Oskar Lindahl', 'Oscar Lindal']);
  });

  it('reject what is no entity, and restore it', () => {
    const rejected = reject(emptyRegistry, seen(before, 'Mara Petrosyan'));
    const after = decided(rejected);
    assert.ok(!namesOf(after).some((name) => name.includes('Petrosyan')));
    assert.equal(after.quotes.length, before.quotes.length);
    assert.deepEqual(namesOf(decided(restore(rejected, ['Mara Petrosyan', 'Petrosyan']))), namesOf(before));
  });

  it('merge the roles of both, with their places, each wording once', () => {
    const told = 'Oskar Lindahl, the harbour engineer, spoke first. Then came Oscar Lindal, the mayor of Kalvika. Oskar Lindahl, the harbour engineer, left.';
    const analysis = createStandardAnalyzer().analyze(told);
    const [one, other] = ['Oskar Lindahl', 'Oscar Lindal'].map((name) => seen(analysis, name));
    assert.ok(one && other);
    const registry = merge(emptyRegistry, one, other, newId);
    const after = prepare(registry).apply(analysis, told, 'a.txt');
    const rolesOf = ({ entities }: Analysis, name: string): readonly string[] | undefined =>
      entities.find((entity) => entity.name === name)?.roles?.map(({ start, end }) => told.slice(start, end));
    assert.deepEqual(rolesOf(analysis, 'Oscar Lindal'), ['mayor of Kalvika']);
    assert.deepEqual(rolesOf(after, 'Oskar Lindahl'), ['harbour engineer', 'mayor of Kalvika']);
    const apart = split(registry, seen(after, 'Oskar Lindahl'), 'Oscar Lindal', undefined, newId);
    assert.deepEqual(rolesOf(prepare(apart).apply(analysis, told, 'a.txt'), 'Oscar Lindal'), ['mayor of Kalvika']);
    assert.deepEqual(rolesOf(prepare(apart).apply(analysis, told, 'a.txt'), 'Oskar Lindahl'), ['harbour engineer']);
  });

  it('remember the ids of records that were merged, and keep what a form bears', () => {
    const marked = mark(emptyRegistry, 'quayhand', 'ORG', () => 'urn:uuid:a');
    const both = rename(marked, { type: 'ORG', name: 'Quayhand Press', aliases: ['quayhand'] }, 'Quayhand Press', () => 'urn:uuid:b');
    const [a, b] = both.records;
    assert.ok(a && b);
    const merged = merge(both, { ...b, aliases: [], record: b.id }, { ...a, aliases: [], record: a.id }, newId);
    assert.deepEqual(merged.records.map(({ id, merged: ids }) => [id, ids]), [['urn:uuid:b', ['urn:uuid:a']]]);
    assert.deepEqual(merged.records[0]?.forms.find((form) => form.text === 'quayhand'), { text: 'quayhand', marked: true });
    assert.equal(prepare(merged).recordsIn('a.txt').byId('urn:uuid:a')?.name, 'Quayhand Press');
  });

  it('are taken back one by one, whatever others have decided since', () => {
    const renamed = rename(emptyRegistry, seen(before, 'Mara Petrosyan'), 'M. Petrosyan', newId);
    const later = reject(rename(renamed, seen(before, 'Oskar Lindahl'), 'O. Lindahl', newId), { type: 'ORG', name: 'Quayhand', aliases: [] });
    const left = takeBack(later, emptyRegistry, renamed);
    assert.deepEqual(left.records.map(({ name }) => name), ['O. Lindahl']);
    assert.deepEqual(left.rejected.map(({ text: form }) => form), ['Quayhand']);
    assert.deepEqual(takeBack(left, renamed, emptyRegistry), later);
  });

  it('mark a name that recognition misses, as whole words only', () => {
    const registry = mark(emptyRegistry, 'lock gate', 'PRODUCT', newId);
    assert.deepEqual(namesOf(decided(registry), 'PRODUCT'), ['lock gate']);
    assert.deepEqual(namesOf(decided(mark(emptyRegistry, 'ock gat', 'PRODUCT', newId)), 'PRODUCT'), []);
  });

  it('keep mentions in order and not overlapping, and every speaker among the entities, whatever is decided', () => {
    const names = before.entities.map(({ name }) => name);
    const step = fc.record({ kind: fc.constantFrom('merge', 'split', 'rename', 'retype', 'alias', 'reject', 'mark'), a: fc.constantFrom(...names), b: fc.constantFrom(...names) });
    fc.assert(fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      let registry: EntityRegistry = emptyRegistry;
      for (const { kind, a, b } of steps) {
        const now = decided(registry);
        const [one, other] = [a, b].map((name) => now.entities.find((entity) => entity.name === name || entity.aliases.includes(name)));
        if (kind === 'mark') registry = mark(registry, a, 'ORG', newId);
        if (!one || !other) continue;
        if (kind === 'merge') registry = merge(registry, one, other, newId);
        if (kind === 'split') registry = split(registry, one, a, ['a.txt'], newId);
        if (kind === 'rename') registry = rename(registry, one, b, newId);
        if (kind === 'retype') registry = retype(registry, one, 'LOC', newId);
        if (kind === 'alias') registry = addAlias(registry, one, b, newId);
        if (kind === 'reject') registry = reject(registry, one);
      }
      const after = decided(registry);
      const known = new Set(after.entities.map(({ id }) => id));
      let end = 0;
      for (const mention of after.mentions) {
        assert.ok(mention.start >= end && mention.end > mention.start);
        assert.ok(known.has(mention.entity));
        end = mention.end;
      }
      for (const { speaker } of after.quotes) assert.ok(speaker === undefined || known.has(speaker));
      assert.deepEqual(parseRegistry(printRegistry(registry)).kind, 'registry');
    }), { numRuns: 60 });
  }).timeout(20_000);
});

describe('the entity file', () => {
  const word = fc.string({ minLength: 1, maxLength: 6 });
  const unknown = fc.dictionary(fc.constantFrom('wikidata', 'note', 'by', '__proto__'), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 2, noNullPrototype: true });
  const withUnknown = (known: fc.Arbitrary<object>): fc.Arbitrary<object> => fc.tuple(known, unknown).map(([one, more]) => ({ ...more, ...one }));
  const anyForm = fc.oneof(word, withUnknown(fc.record({ text: word, documents: fc.array(word, { maxLength: 2 }), marked: fc.constant(true) }, { requiredKeys: ['text'] })));
  const anyRecord = withUnknown(fc.record(
    { id: word, name: word, type: fc.constantFrom('PERSON', 'ORG'), forms: fc.array(anyForm, { maxLength: 3 }), merged: fc.array(word, { maxLength: 2 }) },
    { requiredKeys: ['id', 'name', 'type', 'forms'] },
  ));
  const anyRegistry = withUnknown(fc.record({ version: fc.constant(1), entities: fc.array(anyRecord, { maxLength: 3 }), rejected: fc.array(fc.oneof(word, withUnknown(fc.record({ text: word }))), { maxLength: 3 }) }));

  /** What a registry says, without the JSON it came from. */
  function contents(some: EntityRegistry): unknown {
    return JSON.parse(JSON.stringify([some.records, some.rejected], (key, value: unknown) => (key === 'json' ? undefined : value)));
  }

  /** A file's JSON with its keys in one order and every bare form as an object. */
  function plain(json: unknown): unknown {
    if (Array.isArray(json)) return json.map((one) => plain(typeof one === 'string' ? { text: one } : one));
    if (typeof json !== 'object' || json === null) return json;
    return Object.entries(json).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, plain(value)]);
  }

  const registry = mark(merge(emptyRegistry, { type: 'PERSON', name: 'A. B.', aliases: [] }, { type: 'PERSON', name: 'Anna B.', aliases: ['Anna'] }, newId), 'quayhand', 'ORG', newId);

  it('prints and parses to the same', () => {
    const printed = printRegistry(registry);
    const parsed = parseRegistry(printed);
    assert.ok(parsed.kind === 'registry');
    assert.equal(printRegistry(parsed.registry), printed);
    assert.deepEqual(contents(parsed.registry), contents(registry));
  });

  it('prints what it has parsed, whatever stands in it, with fields that nobody here knows at every level', () => {
    fc.assert(fc.property(anyRegistry, (json) => {
      const text = JSON.stringify(json);
      const parsed = parseRegistry(text);
      assert.ok(parsed.kind === 'registry');
      const printed = printRegistry(parsed.registry);
      const again = parseRegistry(printed);
      assert.ok(again.kind === 'registry');
      assert.equal(printRegistry(again.registry), printed);
      assert.deepEqual(contents(again.registry), contents(parsed.registry));
      // With what the text said: it has no -0, which a generator makes.
      assert.deepEqual(plain(JSON.parse(printed)), plain(JSON.parse(text)));
    }), { examples: [[{ version: 1, entities: [], rejected: [], wikidata: -0 }]] });
  });

  it('keeps fields that nobody here knows', () => {
    const json = JSON.parse(printRegistry(registry)) as { entities: Record<string, unknown>[]; by?: string };
    json.by = 'somebody';
    json.entities[0]!['wikidata'] = 'Q1';
    const parsed = parseRegistry(JSON.stringify(json));
    assert.ok(parsed.kind === 'registry');
    assert.match(printRegistry(parsed.registry), /"wikidata": "Q1"/);
    assert.match(printRegistry(parsed.registry), /"by": "somebody"/);
  });

  it('says what is wrong with a broken one, and never throws', () => {
    for (const [broken, reason] of [
      ['', /line 1, column 1/], ['[]', /not a list of entities/], ['{"version": 2}', /newer Sourcemark/], ['{"foo": 1}', /not a list/],
      ['{"version": 1, "entities": [{"id": "x"}]}', /entry 1 of “entities”/], ['{"version": 1, "rejected": [1]}', /entry 1 of “rejected”/],
    ] as const) {
      const parsed = parseRegistry(broken);
      assert.ok(parsed.kind === 'broken', broken);
      assert.match(parsed.reason, reason);
    }
    const whole = printRegistry(registry);
    for (let end = 0; end < whole.length - 2; end += 1) assert.equal(parseRegistry(whole.slice(0, end)).kind, 'broken');
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AcrossDocument } from '../../../../src/core/entities/across/acrossDocument';
import { createAcrossResolver, type AcrossResolver } from '../../../../src/core/entities/across/acrossResolver';
import { noDecisions, type Decisions } from '../../../../src/core/entities/across/decisions';
import { documentOf } from './documents';

const names = [
  'Anna Brandt',
  'Anna Brandt (biologist)',
  'Anna Brandt (mayor)',
  'A. Brandt',
  'Brandt',
  'Bernd Brandt',
  'Yuri Tkachenko',
  'Jurij Tkatschenko',
  'Tkachenko',
  'Tkatschenko',
  'George Weil',
  'George A. Weil',
  'George B. Weil',
  'Weil',
  'Bill Weil',
  'William Weil',
  'o:WHO',
  'o:World Health Organization = WHO',
  'o:World Hockey Organization',
  'o:Halden',
  'o:Halden Werft',
  'o:Halden Group',
  'g:Kyiv',
  'g:Kiev',
  'g:Halden',
  'w:Halden',
];
const document = (uri: string) =>
  fc
    .uniqueArray(fc.constantFrom(...names), { maxLength: 6, selector: (name) => name.replace(/ \(.*| = .*|^\w:/g, '') })
    .map((some) => documentOf(uri, ...some));
const uris = ['a', 'b', 'c', 'd', 'e', 'f'];
const documents = fc.tuple(...uris.map(document));
const reference = fc
  .record({
    name: fc.constantFrom('Anna Brandt', 'Bernd Brandt', 'Yuri Tkachenko', 'Brandt', 'George Weil'),
    type: fc.constant('PERSON' as const),
  })
  .chain((named) =>
    fc
      .option(fc.constantFrom(...uris), { nil: undefined })
      .map((uri) => (uri === undefined ? named : { ...named, document: uri })),
  );
const pair = fc.tuple(reference, reference);
const decisions: fc.Arbitrary<Decisions> = fc.record({
  mustLink: fc.array(pair, { maxLength: 2 }),
  cannotLink: fc.array(pair, { maxLength: 2 }),
  renamed: fc.constant([]),
  retyped: fc.constant([]),
});

function all(resolver: AcrossResolver): unknown[] {
  return [...resolver.entities()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function fresh(some: readonly AcrossDocument[], decided: Decisions): unknown[] {
  const resolver = createAcrossResolver(decided);
  for (const each of some) resolver.put(each);
  return all(resolver);
}

describe('laws of entities across documents', function () {
  this.timeout(30_000);

  it('the answers do not depend on the order of the documents', () => {
    fc.assert(
      fc.property(
        documents,
        decisions,
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
        (some, decided, order) => {
          assert.deepEqual(
            fresh(
              order.map((i) => some[i]!),
              decided,
            ),
            fresh(some, decided),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it('nor on what was there before, or when it was asked for', () => {
    const step = fc.tuple(
      fc.constantFrom(...uris).chain((uri) => document(uri)),
      fc.constantFrom('put', 'remove', 'ask', 'look'),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), decisions, fc.nat({ max: 24 }), (steps, decided, when) => {
        const resolver = createAcrossResolver();
        const left = new Map<string, AcrossDocument>();
        steps.forEach(([each, what], i) => {
          if (i === when) resolver.decide(decided);
          if (what === 'put') {
            left.set(each.uri, each);
            resolver.put(each);
          }
          if (what === 'remove') {
            left.delete(each.uri);
            resolver.remove(each.uri);
          }
          if (what === 'ask') all(resolver);
          if (what === 'look') for (const { id } of left.get(each.uri)?.entities ?? []) resolver.entityOf(each.uri, id);
        });
        assert.deepEqual(all(resolver), fresh([...left.values()], when < steps.length ? decided : noDecisions));
      }),
      { numRuns: 150 },
    );
  });

  it('every entity of every document is in one entity, and is found by it', () => {
    fc.assert(
      fc.property(documents, decisions, (some, decided) => {
        const resolver = createAcrossResolver(decided);
        for (const each of some) resolver.put(each);
        const entities = [...resolver.entities()];
        assert.equal(new Set(entities.map(({ id }) => id)).size, entities.length);
        assert.equal(
          entities.reduce((sum, { members }) => sum + members.length, 0),
          some.reduce((sum, each) => sum + each.entities.length, 0),
        );
        for (const entity of entities) {
          assert.equal(resolver.entity(entity.id), entity);
          for (const { uri, id } of entity.members) assert.equal(resolver.entityOf(uri, id), entity);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('no decision to part is broken', () => {
    fc.assert(
      fc.property(documents, decisions, (some, decided) => {
        const resolver = createAcrossResolver(decided);
        for (const each of some) resolver.put(each);
        for (const [a, b] of decided.cannotLink) {
          if (a.name !== b.name || a.document === undefined || b.document === undefined || a.document === b.document)
            continue;
          const [x, y] = [a, b].map(({ document: uri, name }) => resolver.entityOf(uri!, name)?.id);
          assert.ok(x === undefined || x !== y);
        }
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { createAcrossResolver } from '../../../../src/core/entities/across/acrossResolver';
import { noDecisions, type Decisions } from '../../../../src/core/entities/across/decisions';
import { areOne, documentOf, partition } from './documents';

const documents = [
  documentOf('a', 'Anna Brandt', 'Lena Okafor', 'o:Halden Werft'),
  documentOf('b', 'Anna Brandt', 'Robert Galbraith'),
  documentOf('c', 'Joanne Rowling'),
];

function decided(some: Partial<Decisions>) {
  const resolver = createAcrossResolver({ ...noDecisions, ...some });
  for (const document of documents) resolver.put(document);
  return resolver;
}

describe('decisions', () => {
  const anna = { name: 'anna brandt', type: 'PERSON' } as const;

  it('tie what names do not', () => {
    const resolver = decided({
      mustLink: [
        [
          { name: 'Joanne Rowling', type: 'PERSON' },
          { name: 'Robert Galbraith', type: 'PERSON' },
        ],
      ],
    });
    assert.ok(areOne(resolver, ['b', 'Robert Galbraith'], ['c', 'Joanne Rowling']));
  });

  it('part what names tie, in the documents they name', () => {
    const resolver = decided({
      cannotLink: [
        [
          { ...anna, document: 'a' },
          { ...anna, document: 'b' },
        ],
      ],
    });
    assert.ok(!areOne(resolver, ['a', 'Anna Brandt'], ['b', 'Anna Brandt']));
  });

  it('part what other decisions tie', () => {
    const pair = [
      { ...anna, document: 'a' },
      { ...anna, document: 'b' },
    ] as const;
    assert.ok(!areOne(decided({ mustLink: [pair], cannotLink: [pair] }), ['a', 'Anna Brandt'], ['b', 'Anna Brandt']));
  });

  it('give a name, the last one counting', () => {
    const resolver = decided({
      renamed: [
        { entity: anna, name: 'Dr Brandt' },
        { entity: anna, name: 'Anna Brandt-Weiss' },
      ],
    });
    const { name, aliases } = resolver.entityOf('a', 'Anna Brandt')!;
    assert.deepEqual([name, aliases], ['Anna Brandt-Weiss', ['Anna Brandt']]);
  });

  it('change a type before names are compared', () => {
    const resolver = decided({ retyped: [{ entity: { name: 'Lena Okafor', type: 'PERSON' }, type: 'ORG' }] });
    assert.equal(resolver.entityOf('a', 'Lena Okafor')?.type, 'ORG');
  });

  it('hold for documents that come later, and no longer than they stand', () => {
    const resolver = decided({
      cannotLink: [
        [
          { ...anna, document: 'a' },
          { ...anna, document: 'd' },
        ],
      ],
    });
    resolver.put(documentOf('d', 'Anna Brandt'));
    assert.ok(!areOne(resolver, ['a', 'Anna Brandt'], ['d', 'Anna Brandt']));
    resolver.decide(noDecisions);
    assert.ok(areOne(resolver, ['a', 'Anna Brandt'], ['d', 'Anna Brandt']));
    assert.equal(partition(resolver).length, 5);
  });
});

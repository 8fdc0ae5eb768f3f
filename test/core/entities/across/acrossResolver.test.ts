import assert from 'node:assert/strict';
import { createAcrossResolver, type AcrossResolver } from '../../../../src/core/entities/across/acrossResolver';
import type { AcrossDocument } from '../../../../src/core/entities/across/acrossDocument';
import { areOne, documentOf, partition } from './documents';

function resolve(...documents: readonly AcrossDocument[]): AcrossResolver {
  const resolver = createAcrossResolver();
  for (const document of documents) resolver.put(document);
  return resolver;
}

describe('entities across documents', () => {
  it('are one under several spellings', () => {
    const resolver = resolve(
      documentOf('a', 'Yuri Tkachenko', 'g:Kyiv', 'o:World Health Organization = WHO'),
      documentOf('b', 'Jurij Tkatschenko', 'g:Kiew', 'o:WHO'),
    );
    assert.deepEqual(partition(resolver), [
      'a/Kyiv + b/Kiew',
      'a/World Health Organization + b/WHO',
      'a/Yuri Tkachenko + b/Jurij Tkatschenko',
    ]);
  });

  it('have an id, a type, a full name, aliases and members', () => {
    const resolver = resolve(
      documentOf('a', 'Oksana Tkachenko = Tkachenko'),
      documentOf('b', 'Oxana Tkatschenko'),
      documentOf('c', 'Oksana Tkachenko'),
    );
    assert.deepEqual(resolver.entityOf('b', 'Oxana Tkatschenko'), {
      id: 'person:oksana tkachenko',
      type: 'PERSON',
      name: 'Oksana Tkachenko',
      aliases: ['Oxana Tkatschenko', 'Tkachenko'],
      members: [
        { uri: 'a', id: 'Oksana Tkachenko' },
        { uri: 'b', id: 'Oxana Tkatschenko' },
        { uri: 'c', id: 'Oksana Tkachenko' },
      ],
    });
    assert.equal(resolver.entity('person:oksana tkachenko')?.name, 'Oksana Tkachenko');
    assert.equal(resolver.entity('person:nobody'), undefined);
    assert.equal(resolver.entityOf('a', 'nobody'), undefined);
  });

  it('go with the only bearer of a rare surname', () => {
    assert.ok(
      areOne(
        resolve(documentOf('a', 'Oksana Wetterauer'), documentOf('b', 'Wetterauer')),
        ['a', 'Oksana Wetterauer'],
        ['b', 'Wetterauer'],
      ),
    );
  });

  it('go with the bearer of a common surname only where the documents share more', () => {
    const resolver = resolve(
      documentOf('a', 'Anna Smith', 'o:Halden Werft'),
      documentOf('b', 'Smith'),
      documentOf('c', 'Smith', 'o:Halden Werft'),
    );
    assert.ok(!areOne(resolver, ['a', 'Anna Smith'], ['b', 'Smith']));
    assert.ok(areOne(resolver, ['a', 'Anna Smith'], ['c', 'Smith']));
  });

  it('with a surname of two go with whom they share most, else stay alone', () => {
    const resolver = resolve(
      documentOf('a', 'Anna Wetterauer', 'o:Halden Werft'),
      documentOf('b', 'Bernd Wetterauer', 'g:Lima'),
      documentOf('c', 'Wetterauer', 'o:Halden Werft'),
      documentOf('d', 'Wetterauer'),
    );
    assert.ok(areOne(resolver, ['a', 'Anna Wetterauer'], ['c', 'Wetterauer']));
    assert.equal(resolver.entityOf('d', 'Wetterauer')?.members.length, 1);
  });

  it('of one name are two when their walks of life exclude each other and nothing ties them', () => {
    const resolver = resolve(
      documentOf('a', 'Anna Brandt (biologist)', 'g:Varna'),
      documentOf('b', 'Anna Brandt (mayor)', 'g:Linz'),
      documentOf('c', 'Anna Brandt', 'g:Varna', 'Kiril Petrov'),
    );
    assert.ok(!areOne(resolver, ['a', 'Anna Brandt'], ['b', 'Anna Brandt']));
    assert.ok(areOne(resolver, ['a', 'Anna Brandt'], ['c', 'Anna Brandt']));
    assert.deepEqual(
      ['a', 'b'].map((uri) => resolver.entityOf(uri, 'Anna Brandt')?.id),
      ['person:anna brandt (science)', 'person:anna brandt (power)'],
    );
  });

  it('of one name are one when the documents name the same people', () => {
    const both = ['Kiril Petrov', 'Lena Okafor', 'o:Halden Werft'];
    const resolver = resolve(
      documentOf('a', 'Anna Brandt (biologist)', ...both),
      documentOf('b', 'Anna Brandt (mayor)', ...both),
    );
    assert.ok(areOne(resolver, ['a', 'Anna Brandt'], ['b', 'Anna Brandt']));
  });

  it('with a name that fits two who exclude each other go with neither', () => {
    const resolver = resolve(
      documentOf('a', 'George A. Wetterauer'),
      documentOf('b', 'George B. Wetterauer'),
      documentOf('c', 'George Wetterauer'),
    );
    assert.equal(partition(resolver).length, 3);
  });

  it('of different families are never one', () => {
    assert.equal(
      partition(resolve(documentOf('a', 'Lincoln'), documentOf('b', 'g:Lincoln'), documentOf('c', 'o:Lincoln'))).length,
      3,
    );
  });

  it('go with their documents', () => {
    const resolver = resolve(documentOf('a', 'Anna Wetterauer'), documentOf('b', 'Wetterauer'));
    resolver.remove('a');
    assert.deepEqual(partition(resolver), ['b/Wetterauer']);
    resolver.put(documentOf('b', 'Bernd Wetterauer'));
    assert.deepEqual(partition(resolver), ['b/Bernd Wetterauer']);
  });
});

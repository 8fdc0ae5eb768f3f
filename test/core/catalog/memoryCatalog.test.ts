import assert from 'node:assert/strict';
import type { AnalyzedDocument } from '../../../src/core/catalog/analyzedDocument';
import { createMemoryCatalog } from '../../../src/core/catalog/memoryCatalog';
import { entityKey } from '../../../src/core/entities/key';
import type { Entity } from '../../../src/core/entities/entity';
import { lineIndex } from '../../../src/core/text/lineIndex';

const mara: Entity = { id: 'e1', type: 'PERSON', name: 'Mara Lindqvist', aliases: [] };

function documentNaming(uri: string, times: number, entity = mara): AnalyzedDocument {
  const text = `${entity.name} `.repeat(times);
  const mentions = Array.from({ length: times }, (_, index) => {
    const start = index * (entity.name.length + 1);
    return { start, end: start + entity.name.length, type: entity.type, entity: entity.id };
  });
  return { uri, text, lines: lineIndex(text), analysis: { entities: [entity], mentions, quotes: [], length: text.length } };
}

describe('the catalog in memory', () => {
  it('finds an entity in every document, in the order of their URIs', async () => {
    const catalog = createMemoryCatalog();
    catalog.put(documentNaming('file:///b.txt', 2));
    catalog.put(documentNaming('file:///a.txt', 1));
    const found = await catalog.mentionsOf(catalog.entityOf('file:///a.txt', 'e1') ?? assert.fail());
    assert.deepEqual(found.map(({ document, mentions }) => [document.uri, mentions.length]), [['file:///a.txt', 1], ['file:///b.txt', 2]]);
  });

  it('forgets what a newer version of a document no longer names', async () => {
    const catalog = createMemoryCatalog();
    catalog.put(documentNaming('file:///a.txt', 2));
    catalog.put(documentNaming('file:///a.txt', 1, { ...mara, name: 'Tomas Okafor' }));
    const [now] = await catalog.mentionsOf(catalog.entityOf('file:///a.txt', 'e1') ?? assert.fail());
    assert.equal(now?.mentions.length, 1);
    assert.equal(catalog.documents().length, 1);
  });

  it('forgets a document that is removed, and removing twice does no harm', async () => {
    const catalog = createMemoryCatalog();
    catalog.put(documentNaming('file:///a.txt', 2));
    catalog.remove('file:///a.txt');
    catalog.remove('file:///a.txt');
    assert.equal(catalog.get('file:///a.txt'), undefined);
    assert.equal(catalog.entityOf('file:///a.txt', 'e1'), undefined);
  });

  it('takes for one what resolution says is one, and goes by the records of people before that', async () => {
    const catalog = createMemoryCatalog();
    catalog.put(documentNaming('file:///a.txt', 2, { ...mara, name: 'Serhiy Marchenko' }));
    catalog.put(documentNaming('file:///b.txt', 1, { ...mara, name: 'Sergei Martschenko' }));
    assert.notEqual(catalog.entityOf('file:///b.txt', 'e1'), catalog.entityOf('file:///a.txt', 'e1'), 'before they are resolved');
    const names = { 'file:///a.txt': 'Serhiy Marchenko', 'file:///b.txt': 'Sergei Martschenko' };
    catalog.assign(Object.entries(names).map(([uri, name]) => ({ uri, key: entityKey({ type: 'PERSON', name }), thing: 'marchenko' })));
    const key = catalog.entityOf('file:///a.txt', 'e1') ?? assert.fail();
    assert.equal(catalog.entityOf('file:///b.txt', 'e1'), key);
    assert.equal((await catalog.mentionsOf(key)).length, 2);
    catalog.put(documentNaming('file:///a.txt', 2, { ...mara, name: 'Serhiy Marchenko', record: 'urn:uuid:1' }));
    assert.equal(catalog.entityOf('file:///b.txt', 'e1'), catalog.entityOf('file:///a.txt', 'e1'), 'goes along with the one record');
    catalog.put(documentNaming('file:///b.txt', 1, { ...mara, name: 'Sergei Martschenko', record: 'urn:uuid:2' }));
    assert.notEqual(catalog.entityOf('file:///b.txt', 'e1'), catalog.entityOf('file:///a.txt', 'e1'), 'two records are two');
  });
});

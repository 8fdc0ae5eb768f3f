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
    const found = await catalog.mentionsOf(entityKey(mara));
    assert.deepEqual(found.map(({ document, mentions }) => [document.uri, mentions.length]), [['file:///a.txt', 1], ['file:///b.txt', 2]]);
  });

  it('forgets what a newer version of a document no longer names', async () => {
    const catalog = createMemoryCatalog();
    catalog.put(documentNaming('file:///a.txt', 2));
    catalog.put(documentNaming('file:///a.txt', 1, { ...mara, name: 'Tomas Okafor' }));
    assert.deepEqual(await catalog.mentionsOf(entityKey(mara)), []);
    assert.equal(catalog.documents().length, 1);
  });

  it('forgets a document that is removed, and removing twice does no harm', async () => {
    const catalog = createMemoryCatalog();
    catalog.put(documentNaming('file:///a.txt', 2));
    catalog.remove('file:///a.txt');
    catalog.remove('file:///a.txt');
    assert.equal(catalog.get('file:///a.txt'), undefined);
    assert.deepEqual(await catalog.mentionsOf(entityKey(mara)), []);
  });
});

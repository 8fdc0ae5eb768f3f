import assert from 'node:assert/strict';
import { codebookFile } from '../../../src/core/codebook/codebookFile';
import { printCodebook, readCodebook } from '../../../src/core/codebook/json';
import { entityFile } from '../../../src/core/entities/registry/entityFile';
import { printRegistry, readRegistry } from '../../../src/core/entities/registry/json';
import { folderFormat } from '../../../src/core/folderFile/folderFile';
import { saveDecision } from '../../../src/core/folderFile/save';
import { memoryStore } from '../annotations/memoryStore';

/** A history that Sourcemark does not have: the lists had other names. */
const codes = folderFormat(['version', 'codes'], [({ labels, ...rest }) => ({ ...rest, codes: labels })]);
const entities = folderFormat(['version', 'entities', 'rejected'], [({ people, ...rest }) => ({ ...rest, entities: people, rejected: [] })]);

describe('a codebook or entity file of another version', () => {
  const code = { id: 'urn:a', name: 'claim', memo: 1 };
  const entity = { id: 'urn:a', name: 'Ada Quist', type: 'PERSON', forms: ['Ada'], memo: 1 };

  it('is read as the newest, written as the newest, and says the same when it is read again', () => {
    const oldCodes = readCodebook(JSON.stringify({ version: 1, by: 'Ada', labels: [code] }), codes);
    assert.ok(oldCodes.kind === 'content');
    assert.deepEqual(JSON.parse(printCodebook(oldCodes.content)), { version: 2, by: 'Ada', codes: [code] });
    assert.deepEqual(readCodebook(printCodebook(oldCodes.content), codes), oldCodes);

    const oldEntities = readRegistry(JSON.stringify({ version: 1, by: 'Ada', people: [entity] }), entities);
    assert.ok(oldEntities.kind === 'registry');
    assert.deepEqual(JSON.parse(printRegistry(oldEntities.registry)), { version: 2, by: 'Ada', entities: [entity], rejected: [] });
    assert.deepEqual(readRegistry(printRegistry(oldEntities.registry), entities), oldEntities);
  });

  it('is left as it is, with the reason, when it is newer or no version at all', async () => {
    for (const [version, reason] of [[2, 'a newer Sourcemark has written it (format 2; this one knows formats up to 1)'], [0.5, 'its version is not a whole number from 1 on']] as const) {
      const text = JSON.stringify({ version });
      const [codebook, registry] = [memoryStore(text), memoryStore(text)];
      assert.deepEqual(await saveDecision(codebook, codebookFile, (now) => ({ ...now })), { kind: 'broken', reason });
      assert.deepEqual(await saveDecision(registry, entityFile, (now) => ({ ...now })), { kind: 'broken', reason });
      assert.deepEqual([codebook.writes, registry.writes], [0, 0]);
    }
  });
});

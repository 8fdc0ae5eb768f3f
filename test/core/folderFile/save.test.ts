import assert from 'node:assert/strict';
import { codebookFile } from '../../../src/core/codebook/codebookFile';
import { add, remove } from '../../../src/core/codebook/decisions';
import { saveDecision } from '../../../src/core/folderFile/save';
import { memoryStore } from '../annotations/memoryStore';

describe('a decision about a file that others write too', () => {
  it('is made on what they have written meanwhile', async () => {
    let others = 2;
    const store = memoryStore(undefined, (one) => {
      if (others === 0) return;
      others -= 1;
      const parsed = one.text === undefined ? undefined : codebookFile.parse(one.text);
      one.text = codebookFile.print(add(parsed?.kind === 'content' ? parsed.content : codebookFile.empty, `theirs ${others}`, () => `urn:theirs-${others}`));
    });
    const outcome = await saveDecision(store, codebookFile, (codebook) => add(codebook, 'ours', () => 'urn:ours'));
    assert.ok(outcome.kind === 'saved');
    assert.deepEqual(outcome.content.codes.map(({ name }) => name), ['ours', 'theirs 0', 'theirs 1']);
  });

  it('writes nothing when it changes nothing, and nothing over a broken file', async () => {
    const store = memoryStore('{"version": 1, "codes": []}');
    assert.equal((await saveDecision(store, codebookFile, (codebook) => remove(codebook, 'absent'))).kind, 'saved');
    const broken = memoryStore('{"version": 1, "codes": [');
    assert.equal((await saveDecision(broken, codebookFile, (codebook) => add(codebook, 'ours', () => 'urn:ours'))).kind, 'broken');
    assert.deepEqual([store.writes, broken.writes], [0, 0]);
  });

  it('is given up when another program never stops writing', async () => {
    let count = 0;
    const store = memoryStore('{"version": 1}', (one) => { one.text = `{"version": 1, "by": ${count += 1}}`; });
    assert.equal((await saveDecision(store, codebookFile, (codebook) => add(codebook, 'ours', () => 'urn:ours'))).kind, 'refused');
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Codebook } from '../../../src/core/codebook/codebook';
import { codebookFile } from '../../../src/core/codebook/codebookFile';
import { add, recolour, rename } from '../../../src/core/codebook/decisions';
import { keepDecision, readDecisions, type FolderStores } from '../../../src/core/folderFile/keep';
import { memoryStore, type MemoryStore } from '../annotations/memoryStore';

const broken = '{"version": 1, "codes": [';

describe('a decision about a file that cannot be read', () => {
  it('is kept beside it, seen by every window, and put into it once it is mended, with what others have decided', async () => {
    const stores = storesOf(broken);
    const known = adding('claim')(codebookFile.empty);
    const kept = await keep(stores, adding('delay'), known);
    assert.equal(kept.kind, 'recovered');
    assert.equal(stores.file.text, broken);
    const another = await readDecisions(stores, codebookFile, codebookFile.empty);
    assert.ok(another.kind === 'recovered');
    assert.deepEqual(namesIn(another.content), ['claim', 'delay']);
    assert.match(another.reason, /^line 1/);
    stores.file.text = codebookFile.print(adding('claim', 'theirs')(codebookFile.empty));
    const mended = await readDecisions(stores, codebookFile, another.content);
    assert.ok(mended.kind === 'saved');
    assert.deepEqual(namesIn(mended.content), ['claim', 'delay', 'theirs']);
    assert.equal(stores.recovery.text, undefined);
    const parsed = codebookFile.parse(stores.file.text);
    assert.ok(parsed.kind === 'content');
    assert.deepEqual(namesIn(parsed.content), ['claim', 'delay', 'theirs']);
  });

  it('leaves no recovery file when it is taken back, and none where nothing is decided', async () => {
    const stores = storesOf(broken);
    assert.equal((await readDecisions(stores, codebookFile, codebookFile.empty)).kind, 'broken');
    let made: { before: Codebook; after: Codebook } | undefined;
    await keep(stores, (now) => (made = { before: now, after: adding('delay')(now) }).after);
    assert.ok(stores.recovery.text !== undefined && made);
    const { before, after } = made;
    await keep(stores, (now) => codebookFile.takeBack(now, before, after));
    assert.deepEqual([stores.recovery.text, stores.file.text], [undefined, broken]);
  });

  it('is refused where it cannot wait, and where the recovery file cannot be read, which nothing is written over', async () => {
    const stores = storesOf(broken);
    assert.equal((await keepDecision(stores, codebookFile, adding('delay'), codebookFile.empty, false)).kind, 'broken');
    assert.equal(stores.recovery.text, undefined);
    for (const text of ['{', '[]', '{"version": 1}', '{"version": 1, "before": {"version": 1, "codes": []}, "after": 3}']) {
      const damaged = storesOf(broken, text);
      const outcome = await keep(damaged, adding('delay'));
      assert.ok(outcome.kind === 'refused');
      assert.match(outcome.reason, /^sourcemark\.codebook\.recovery\.json beside it cannot be read: /);
      assert.equal(damaged.recovery.text, text);
    }
  });

  it('is never lost, whoever writes and whenever the file breaks and is mended', async () => {
    const step = fc.oneof(fc.constant('break' as const), fc.constant('mend' as const), fc.record({ window: fc.nat(1), code: fc.integer({ min: 0, max: 5 }) }));
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const stores = storesOf(codebookFile.print(codebookFile.empty));
      const known = [codebookFile.empty, codebookFile.empty];
      const decided = new Set<string>();
      let whole = stores.file.text;
      for (const one of [...steps, 'mend' as const]) {
        if (one === 'break') {
          if (stores.file.text !== broken) whole = stores.file.text;
          stores.file.text = broken;
        } else if (one === 'mend') {
          if (stores.file.text === broken) stores.file.text = whole;
          await readDecisions(stores, codebookFile, codebookFile.empty);
        } else {
          const outcome = await keep(stores, adding(`code ${one.code}`), known[one.window]);
          assert.ok(outcome.kind === 'saved' || outcome.kind === 'recovered');
          known[one.window] = outcome.content;
          decided.add(`code ${one.code}`);
        }
      }
      const end = await readDecisions(stores, codebookFile, codebookFile.empty);
      assert.ok(end.kind === 'saved');
      assert.deepEqual(namesIn(end.content), [...decided].sort());
      assert.equal(stores.recovery.text, undefined);
    }), { seed: 1, numRuns: 300 });
  });

  it('about a code leaves the other codes to those who decide about them meanwhile', async () => {
    const whole = adding('claim', 'delay')(codebookFile.empty);
    const stores = storesOf(broken);
    await keep(stores, (now) => recolour(now, 'claim', '#112233', () => 'urn:new'), whole);
    stores.file.text = codebookFile.print(rename(whole, 'delay', 'lateness'));
    const mended = await readDecisions(stores, codebookFile, whole);
    assert.ok(mended.kind === 'saved');
    assert.deepEqual(mended.content.codes.map(({ name, colour }) => [name, colour]), [['claim', '#112233'], ['lateness', undefined]]);
  });

  function storesOf(file: string, recovery?: string): FolderStores & { readonly file: MemoryStore; readonly recovery: MemoryStore } {
    return { file: memoryStore(file), recovery: memoryStore(recovery) };
  }

  function keep(stores: FolderStores, decide: (codebook: Codebook) => Codebook, known: Codebook = codebookFile.empty) {
    return keepDecision(stores, codebookFile, decide, known, true);
  }

  function adding(...names: readonly string[]): (codebook: Codebook) => Codebook {
    return (codebook) => names.reduce((now, name) => (now.codes.some((code) => code.name === name) ? now : add(now, name, () => `urn:${name}`)), codebook);
  }

  function namesIn({ codes }: Codebook): readonly string[] {
    return codes.map(({ name }) => name).sort();
  }
});

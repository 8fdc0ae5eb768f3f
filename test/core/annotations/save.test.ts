import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation } from '../../../src/core/annotations/annotation';
import type { SidecarChange } from '../../../src/core/annotations/changes';
import { saveChanges } from '../../../src/core/annotations/save';
import { parseSidecar } from '../../../src/core/annotations/sidecar';
import type { SidecarStore } from '../../../src/core/annotations/store';
import { memoryStore } from './memoryStore';

const note = (id: string): Annotation => ({ id, bodies: [{ kind: 'note', text: id }] });
const put = (id: string): SidecarChange => ({ kind: 'put', annotation: note(id) });

function idsIn(text: string | undefined): string[] {
  const result = parseSidecar(text ?? '');
  return result.kind === 'sidecar' ? result.sidecar.annotations.map(({ id }) => id) : [];
}

describe('saveChanges', () => {
  it('makes the file, adds to it, and tells what it holds', async () => {
    const store = memoryStore();
    await saveChanges(store, [put('urn:a')], 'a.txt');
    const outcome = await saveChanges(store, [put('urn:b')], 'a.txt');
    assert.deepEqual(idsIn(store.text), ['urn:a', 'urn:b']);
    assert.ok(outcome.kind === 'saved');
    assert.deepEqual(parseSidecar(store.text ?? ''), { kind: 'sidecar', sidecar: outcome.sidecar });
  });

  it('writes nothing for changes that change nothing', async () => {
    const foreign = '{"type":"AnnotationPage","items":[{"id":"urn:a","bodyValue":"x"}]}';
    const store = memoryStore(foreign);
    assert.equal((await saveChanges(store, [{ kind: 'remove', id: 'urn:x' }], 'a.txt')).kind, 'saved');
    assert.equal(store.text, foreign);
    const none = memoryStore();
    await saveChanges(none, [{ kind: 'remove', id: 'urn:x' }], 'a.txt');
    assert.equal(none.text, undefined);
    await saveChanges(none, [put('urn:a')], 'a.txt');
    await saveChanges(none, [put('urn:a')], 'a.txt');
    assert.equal(none.writes, 1);
  });

  it('never writes over a file that it cannot read as a sidecar', async () => {
    for (const text of ['', '{"items": [', '{"foo":1}', '{"type":"AnnotationPage","sourcemark:version":9}']) {
      const store = memoryStore(text);
      assert.equal((await saveChanges(store, [put('urn:a')], 'a.txt')).kind, 'broken');
      assert.equal(store.text, text);
    }
  });

  it('keeps what somebody else wrote between its reading and its writing', async () => {
    let isTheirTurn = true;
    const store = memoryStore(undefined, (each) => {
      if (!isTheirTurn) return;
      isTheirTurn = false;
      each.text = '{"type":"AnnotationPage","items":[{"id":"urn:theirs"}]}';
    });
    assert.equal((await saveChanges(store, [put('urn:ours')], 'a.txt')).kind, 'saved');
    assert.deepEqual(idsIn(store.text), ['urn:theirs', 'urn:ours']);
  });

  it('loses nobody’s work, in whatever order two writers take their steps', async () => {
    await fc.assert(fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const file = memoryStore();
      const slow: SidecarStore = {
        read: scheduler.scheduleFunction(file.read),
        write: scheduler.scheduleFunction(file.write),
        remove: scheduler.scheduleFunction(file.remove),
      };
      const saved = Promise.all([1, 2].map((writer) => [1, 2, 3].reduce(
        (turn, n) => turn.then(() => saveChanges(slow, [put(`urn:${writer}:${n}`)], 'a.txt')).then((outcome) => assert.equal(outcome.kind, 'saved')),
        Promise.resolve(),
      )));
      await scheduler.waitFor(saved);
      assert.deepEqual(idsIn(file.text).sort(), ['urn:1:1', 'urn:1:2', 'urn:1:3', 'urn:2:1', 'urn:2:2', 'urn:2:3']);
    }), { numRuns: 1000 });
  }).timeout(20_000);

  it('gives up on a file that never holds still, and passes on why a store refuses', async () => {
    const restless = memoryStore(undefined, (each) => { each.text = `{"type":"AnnotationPage","n":${Math.random()}}`; });
    assert.deepEqual(await saveChanges(restless, [put('urn:a')], 'a.txt'), { kind: 'refused', reason: 'another program keeps writing to it' });
    const refusal = { kind: 'refused' as const, reason: 'the disk is full' };
    const full = { ...memoryStore(), write: () => Promise.resolve(refusal) };
    assert.deepEqual(await saveChanges(full, [put('urn:a')], 'a.txt'), refusal);
    const closed = { ...memoryStore(), read: () => Promise.resolve(refusal) };
    assert.deepEqual(await saveChanges(closed, [put('urn:a')], 'a.txt'), refusal);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptySidecar, type Annotation } from '../../../src/core/annotations/annotation';
import { mergeSidecars } from '../../../src/core/annotations/merge/mergeSidecars';
import { moveSidecar } from '../../../src/core/annotations/moveSidecar';
import { parseSidecar, printSidecar } from '../../../src/core/annotations/sidecar';
import type { SidecarStore } from '../../../src/core/annotations/store';
import { sidecar } from './anySidecar';
import { memoryStore } from './memoryStore';

const name = 'a.txt';
const note = (id: string, text: string): Annotation => ({ id: `urn:${id}`, bodies: [{ kind: 'note', text }] });
const printed = (...annotations: readonly Annotation[]): string => printSidecar({ annotations }, name);

function notesIn(text: string | undefined): readonly unknown[] {
  const parsed = parseSidecar(text ?? '');
  return parsed.kind === 'sidecar' ? parsed.sidecar.annotations.flatMap(({ bodies }) => bodies).map((body) => (body.kind === 'note' ? body.text : body.kind)) : [];
}

describe('moving a sidecar', () => {
  it('moves the file letter by letter', async () => {
    const text = `${printed(note('one', 'here')).trim()}   \n`;
    const [from, to] = [memoryStore(text), memoryStore()];
    assert.deepEqual(await moveSidecar(from, to, name), { kind: 'moved' });
    assert.deepEqual([from.text, to.text], [undefined, text]);
  });

  it('has nothing to do where there is no file', async () => {
    const [from, to] = [memoryStore(), memoryStore(printed(note('one', 'here')))];
    assert.deepEqual(await moveSidecar(from, to, name), { kind: 'moved' });
    assert.deepEqual(notesIn(to.text), ['here']);
  });

  it('adds to a sidecar that is there, and keeps both versions of what differs', async () => {
    const from = memoryStore(printed(note('both', 'from'), note('from', 'only from'), note('same', 'the same')));
    const to = memoryStore(printed(note('both', 'to'), note('to', 'only to'), note('same', 'the same')));
    assert.deepEqual(await moveSidecar(from, to, name), { kind: 'moved' });
    assert.equal(from.text, undefined);
    assert.deepEqual(new Set(notesIn(to.text)), new Set(['from', 'to', 'only from', 'only to', 'the same']));
    assert.equal(notesIn(to.text).length, 5);
  });

  it('leaves what merging leaves, whatever the two hold', async () => {
    await fc.assert(fc.asyncProperty(sidecar, sidecar, async (one, other) => {
      const [from, to] = [printSidecar(one, name), printSidecar(other, name)].map((text) => memoryStore(text));
      assert.deepEqual(await moveSidecar(from!, to!, name), { kind: 'moved' });
      const expected = mergeSidecars(emptySidecar, read(printSidecar(other, name)), read(printSidecar(one, name)), name).sidecar;
      assert.deepEqual([from!.text, to!.text], [undefined, printSidecar(expected, name)]);
    }), { numRuns: 60 });
  });

  it('takes along what others write to either file meanwhile', async () => {
    let turns = 0;
    const from = memoryStore(printed(note('one', 'one')), (store) => {
      turns += 1;
      if (turns === 1) store.text = printed(note('one', 'reworded'), note('two', 'two'));
    });
    const to = memoryStore(undefined, (store) => {
      if (turns === 1) store.text = printed(note('three', 'three'));
    });
    assert.deepEqual(await moveSidecar(from, to, name), { kind: 'moved' });
    assert.equal(from.text, undefined);
    assert.deepEqual(new Set(notesIn(to.text)), new Set(['three', 'reworded', 'two']));
  });

  it('touches neither of two files of which one cannot be read', async () => {
    const [whole, broken] = [printed(note('one', 'one')), '{ "items": ['];
    for (const [from, to] of [[whole, broken], [broken, whole], [broken, undefined]] as const) {
      const stores = [memoryStore(from), memoryStore(to)] as const;
      const outcome = await moveSidecar(...stores, name);
      assert.equal(outcome.kind, 'refused');
      assert.deepEqual(stores.map(({ text }) => text), [from, to]);
    }
  });

  it('leaves the file alone that cannot be removed, and the place where it was to go', async () => {
    const text = printed(note('one', 'one'));
    const [from, to] = [memoryStore(text), memoryStore()];
    from.remove = () => Promise.resolve({ kind: 'refused', reason: 'it is read-only' });
    assert.deepEqual(await moveSidecar(from, to, name), { kind: 'refused', reason: 'it is read-only' });
    assert.deepEqual([from.text, to.text], [text, undefined]);
  });

  it('keeps the one file that two names lead to', async () => {
    const only = memoryStore(printed(note('one', 'one')));
    const before = only.text;
    const otherName: SidecarStore = { read: only.read, write: only.write, remove: only.remove };
    assert.deepEqual(await moveSidecar(only, otherName, name), { kind: 'refused', reason: 'both of its names lead to one file' });
    assert.equal(only.text, before);
  });

  function read(text: string): typeof emptySidecar {
    const parsed = parseSidecar(text);
    assert.equal(parsed.kind, 'sidecar');
    return parsed.kind === 'sidecar' ? parsed.sidecar : emptySidecar;
  }
});

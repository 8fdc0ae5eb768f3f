import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptySidecar, type Annotation, type Sidecar } from '../../../src/core/annotations/annotation';
import { applyChanges, asRevisions, type SidecarChange } from '../../../src/core/annotations/changes';
import { codesOf, noteOf } from '../../../src/core/annotations/contents';
import { openConflicts } from '../../../src/core/annotations/merge/conflict';
import { keepChanges, readKept, type KeepOutcome } from '../../../src/core/annotations/recovery/keep';
import { parseRecovery, printRecovery, revised } from '../../../src/core/annotations/recovery/recovery';
import { withCode, withNote } from '../../../src/core/annotations/revise';
import { parseSidecar, printSidecar } from '../../../src/core/annotations/sidecar';
import { contents, sidecar } from './anySidecar';
import { memoryStore, type MemoryStore } from './memoryStore';

const name = 'a.txt';
const note = (id: string, text: string): Annotation => ({ id: `urn:${id}`, bodies: [{ kind: 'note', text }] });
const put = (annotation: Annotation): SidecarChange => ({ kind: 'put', annotation });

/** One window: what it has read last, as the editor keeps it. */
function windowOn(stores: { readonly sidecar: MemoryStore; readonly recovery: MemoryStore }): {
  readonly shown: () => Sidecar; read(): Promise<KeepOutcome>; change(...changes: readonly SidecarChange[]): Promise<KeepOutcome>;
} {
  let shown: Sidecar = emptySidecar;
  let known: Sidecar = emptySidecar;
  const accept = (outcome: KeepOutcome): KeepOutcome => {
    if ('sidecar' in outcome) shown = outcome.sidecar;
    if (outcome.kind === 'saved') known = outcome.sidecar;
    return outcome;
  };
  return {
    shown: () => shown,
    read: async () => accept(await readKept(stores, name, known)),
    change: async (...changes) => accept(await keepChanges(stores, asRevisions(changes, shown), name, known)),
  };
}

function stores(text?: string): { readonly sidecar: MemoryStore; readonly recovery: MemoryStore } {
  return { sidecar: memoryStore(text), recovery: memoryStore() };
}

const notesOf = ({ annotations }: Sidecar): readonly unknown[] => annotations.map(noteOf);
const printed = (...annotations: readonly Annotation[]): string => printSidecar({ annotations }, name);

function notesIn(store: MemoryStore): readonly unknown[] {
  const parsed = parseSidecar(store.text ?? '');
  return parsed.kind === 'sidecar' ? notesOf(parsed.sidecar) : [parsed.reason];
}

describe('the recovery file', () => {
  it('takes new work while the sidecar is broken, and hands it over once that is mended', async () => {
    const files = stores(printed(note('a', 'one'), note('b', 'two')));
    const window = windowOn(files);
    await window.read();
    const good = files.sidecar.text ?? '';
    const broken = good.slice(0, 300);
    files.sidecar.text = broken;
    assert.equal((await window.read()).kind, 'broken');
    assert.equal((await window.change(put(note('c', 'three')))).kind, 'recovered');
    assert.equal((await window.change(put(withNote(window.shown().annotations[0]!, 'ONE', '2026-01-01T00:00:00Z')))).kind, 'recovered');
    await window.change({ kind: 'remove', id: 'urn:b' });
    assert.deepEqual(notesOf(window.shown()), ['ONE', 'three']);
    assert.equal(files.sidecar.text, broken);

    const next = windowOn(files);
    const outcome = await next.read();
    assert.ok(outcome.kind === 'recovered' && outcome.reason.includes('ends too early'));
    assert.deepEqual(new Set(notesOf(next.shown())), new Set(['ONE', 'three']));
    files.sidecar.text = good;
    assert.equal((await next.read()).kind, 'saved');
    assert.deepEqual(notesOf(next.shown()), ['ONE', 'three']);
    assert.deepEqual(notesIn(files.sidecar), ['ONE', 'three']);
    assert.equal(files.recovery.text, undefined);
  });

  it('takes several changes to one annotation without seeing a conflict in them', async () => {
    const files = stores('{');
    const window = windowOn(files);
    await window.change(put(note('a', 'one')));
    for (const text of ['two', 'three']) await window.change(put(withNote(window.shown().annotations[0]!, text, '2026-01-01T00:00:00Z')));
    await window.change(put(note('b', 'gone')));
    await window.change({ kind: 'remove', id: 'urn:b' });
    files.sidecar.text = undefined;
    await window.change(put(note('c', 'four')));
    assert.deepEqual(notesIn(files.sidecar), ['three', 'four']);
    assert.equal(files.recovery.text, undefined);
  });

  it('is handed over a second time without harm, when the program ended before it was removed', async () => {
    const files = stores('{');
    const window = windowOn(files);
    await window.change(put(note('a', 'one')));
    const recovery = files.recovery.text;
    files.sidecar.text = undefined;
    await window.read();
    files.recovery.text = recovery;
    await window.change(put(withNote(window.shown().annotations[0]!, 'changed since', '2026-01-01T00:00:00Z')));
    await window.read();
    assert.ok(notesIn(files.sidecar).includes('changed since'));
    assert.equal(files.recovery.text, undefined);
  });

  it('is never written over when it is broken itself: the work stays with whoever has it', async () => {
    const files = stores('{');
    files.recovery.text = '[';
    const window = windowOn(files);
    const outcome = await window.change(put(note('a', 'one')));
    assert.ok(outcome.kind === 'refused' && /recovery file cannot be read/.test(outcome.reason));
    assert.deepEqual([files.sidecar.text, files.recovery.text], ['{', '[']);
    files.sidecar.text = printed(note('b', 'two'));
    assert.equal((await window.read()).kind, 'waiting');
    assert.deepEqual(notesOf(window.shown()), ['two']);
  });

  it('shows what waits in it where the sidecar can be read and not written', async () => {
    const files = stores('{');
    await windowOn(files).change(put(note('a', 'one')));
    files.sidecar.text = printed(note('b', 'two'));
    const closed = { ...files, sidecar: { ...files.sidecar, read: () => Promise.resolve({ kind: 'read' as const, text: files.sidecar.text }), write: () => Promise.resolve({ kind: 'refused' as const, reason: 'it is read-only' }) } };
    const outcome = await readKept(closed, name);
    assert.ok(outcome.kind === 'waiting' && outcome.reason === 'it is read-only');
    assert.deepEqual(notesOf(outcome.sidecar), ['two', 'one']);
  });

  it('keeps two windows’ work', async () => {
    const files = stores('{');
    const [one, other] = [windowOn(files), windowOn(files)];
    await one.change(put(note('a', 'one')));
    await other.change(put(note('b', 'two')));
    await one.change(put(withNote(one.shown().annotations[0]!, 'ONE', '2026-01-01T00:00:00Z')));
    files.sidecar.text = undefined;
    await other.read();
    assert.deepEqual(notesIn(files.sidecar), ['ONE', 'two']);
  });

  it('loses neither window’s work, in whatever order they take their steps and whenever the sidecar is broken and mended', async () => {
    await fc.assert(fc.asyncProperty(fc.scheduler(), fc.boolean(), async (scheduler, breaks) => {
      const files = stores(printed({ ...note('shared', 'n'), selectors: { quote: { exact: 'x', prefix: '', suffix: '' } } }));
      const slow = (store: MemoryStore): MemoryStore => ({
        ...store, read: scheduler.scheduleFunction(store.read), write: scheduler.scheduleFunction(store.write), remove: scheduler.scheduleFunction(store.remove),
      });
      let isSlow = false;
      const maybeSlow = (store: MemoryStore): MemoryStore => {
        const slowed = slow(store);
        return { ...store, read: () => (isSlow ? slowed : store).read(), write: slowed.write, remove: slowed.remove };
      };
      const windows = ['one', 'other'].map((name) => [name, windowOn({ sidecar: maybeSlow(files.sidecar), recovery: maybeSlow(files.recovery) })] as const);
      for (const [, window] of windows) await window.read();
      isSlow = true;
      const work = windows.map(async ([name, window]) => {
        for (const n of [1, 2, 3]) {
          const shared = window.shown().annotations.find(({ id }) => id === 'urn:shared')!;
          const outcome = await window.change(put(withCode(shared, `${name} ${n}`, `2026-01-0${n}T00:00:00Z`)), put(note(`${name}${n}`, name)));
          assert.ok('sidecar' in outcome, JSON.stringify(outcome));
        }
      });
      let good: string | undefined;
      const fault = scheduler.scheduleSequence([
        async () => {
          if (breaks) [good, files.sidecar.text] = [files.sidecar.text, '{"items": ['];
          return Promise.resolve();
        },
        async () => Promise.resolve(),
        async () => { if (breaks) files.sidecar.text = good; return Promise.resolve(); },
      ]);
      await scheduler.waitFor(Promise.all([...work, fault.task]));
      await windowOn(files).read();
      const parsed = parseSidecar(files.sidecar.text ?? '');
      assert.ok(parsed.kind === 'sidecar', files.sidecar.text);
      const names = ['one', 'other'].flatMap((name) => [1, 2, 3].map((n) => [name, n] as const));
      assert.deepEqual(new Set(parsed.sidecar.annotations.map(({ id }) => id)), new Set(['urn:shared', ...names.map(([name, n]) => `urn:${name}${n}`)]));
      const codes = new Set(codesOf(parsed.sidecar.annotations.find(({ id }) => id === 'urn:shared')!));
      assert.deepEqual(codes, new Set(names.map(([name, n]) => `${name} ${n}`)));
      assert.deepEqual([files.recovery.text, openConflicts(parsed.sidecar)], [undefined, []]);
    }), { numRuns: 1000 });
  }).timeout(120_000);

  it('is a sidecar to other programs, and says again what was written', () => {
    fc.assert(fc.property(sidecar, sidecar, fc.boolean(), (before, after, removesOne) => {
      const start = stored(before);
      const changes = [...after.annotations.map(put), ...(removesOne && start.annotations[0] ? [{ kind: 'remove' as const, id: start.annotations[0].id }] : [])];
      const revisions = revised([], asRevisions(changes, start), name);
      const parsed = parseRecovery(printRecovery(revisions, name));
      assert.ok(parsed.kind === 'recovery');
      assert.deepEqual(contents(applyChanges(start, parsed.revisions)), contents(applyChanges(start, changes)));
      assert.equal(printRecovery(parsed.revisions, name), printRecovery(revisions, name));
      assert.equal(parseSidecar(printRecovery(revisions, name)).kind, 'sidecar');
    }));
  });

  function stored(some: Sidecar): Sidecar {
    const parsed = parseSidecar(printSidecar(some, name));
    assert.ok(parsed.kind === 'sidecar');
    return parsed.sidecar;
  }

  it('has nothing to say of conflicts that were none', async () => {
    const files = stores(printed(note('a', 'one')));
    const window = windowOn(files);
    await window.read();
    const good = files.sidecar.text;
    files.sidecar.text = '';
    await window.change(put(withNote(window.shown().annotations[0]!, 'two', '2026-01-01T00:00:00Z')));
    files.sidecar.text = good;
    await window.read();
    assert.deepEqual([notesOf(window.shown()), openConflicts(window.shown())], [['two'], []]);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptySidecar, type Annotation, type Sidecar } from '../../../src/core/annotations/annotation';
import { applyChanges, asRevisions, idOf, type SidecarChange } from '../../../src/core/annotations/changes';
import { codesOf, noteOf } from '../../../src/core/annotations/contents';
import { openConflicts } from '../../../src/core/annotations/merge/conflict';
import { withCode, withNote } from '../../../src/core/annotations/revise';
import { parseSidecar, printSidecar } from '../../../src/core/annotations/sidecar';
import { annotation, content, sidecar } from './anySidecar';

const note = (id: string, text: string): Annotation => ({ id, bodies: [{ kind: 'note', text }] });
const put = (annotation: Annotation): SidecarChange => ({ kind: 'put', annotation });

/** Changes to annotations of the sidecar and to new ones. */
const changed: fc.Arbitrary<[Sidecar, readonly SidecarChange[]]> = sidecar.chain((some) => {
  const ids = ['urn:new', ...some.annotations.map(({ id }) => id)];
  const change: fc.Arbitrary<SidecarChange> = fc.oneof(
    annotation.map(put),
    fc.tuple(annotation, fc.constantFrom(...ids)).map(([each, id]) => put({ ...each, id })),
    fc.constantFrom(...ids).map((id): SidecarChange => ({ kind: 'remove', id })),
  );
  return fc.tuple(fc.constant(some), fc.array(change, { maxLength: 5 }));
});

function byId({ annotations }: Sidecar): Map<string, unknown> {
  return new Map(annotations.map((each) => [each.id, content(each)]));
}

describe('applyChanges', () => {
  it('replaces in place, puts new ones at the end, and removes', () => {
    const before = { annotations: [note('urn:a', '1'), note('urn:b', '2'), note('urn:c', '3')] };
    const after = applyChanges(before, [put(note('urn:d', '4')), put(note('urn:b', '5')), { kind: 'remove', id: 'urn:a' }]);
    assert.deepEqual(after, { annotations: [note('urn:b', '5'), note('urn:c', '3'), note('urn:d', '4')] });
    assert.deepEqual(applyChanges(before, [{ kind: 'remove', id: 'urn:x' }]), before);
  });

  it('changes nothing more when it is done again', () => {
    fc.assert(fc.property(changed, ([before, changes]) => {
      const once = applyChanges(before, changes);
      assert.deepEqual(applyChanges(once, changes), once);
    }));
  });

  it('comes to the same content in any order, if no two changes are of one annotation', () => {
    fc.assert(fc.property(changed, ([before, changes]) => {
      const independent = changes.filter((change, index) => changes.findIndex((other) => idOf(other) === idOf(change)) === index);
      assert.deepEqual(byId(applyChanges(before, [...independent].reverse())), byId(applyChanges(before, independent)));
    }));
  });

  it('loses no annotation but those that were removed', () => {
    fc.assert(fc.property(changed, ([before, changes]) => {
      const last = new Map(changes.map((change) => [idOf(change), change.kind]));
      const kept = [...before.annotations.map(({ id }) => id), ...last.keys()].filter((id) => last.get(id) !== 'remove');
      const expected = new Set(kept.filter((id) => last.has(id) || before.annotations.some((each) => each.id === id)));
      assert.deepEqual(new Set(byId(applyChanges(before, changes)).keys()), expected);
    }));
  });

  describe('what was made of an annotation', () => {
    const base: Sidecar = stored({ annotations: [{ ...note('urn:a', 'old'), selectors: { quote: { exact: 'x', prefix: '', suffix: '' } } }] });
    const [old] = base.annotations as [Annotation];
    const revise = (change: SidecarChange, known = base): SidecarChange => asRevisions([change], known)[0]!;

    function stored(some: Sidecar): Sidecar {
      const parsed = parseSidecar(printSidecar(some, 'a.txt'));
      assert.ok(parsed.kind === 'sidecar');
      return parsed.sidecar;
    }

    it('keeps what somebody else has made of it meanwhile', () => {
      const theirs = stored(applyChanges(base, [put(withCode(old, 'theirs', '2026-01-01T00:00:00Z'))]));
      const both = applyChanges(theirs, [revise(put(withNote(old, 'ours', '2026-01-02T00:00:00Z')))]);
      assert.deepEqual(both.annotations.map((each) => [noteOf(each), codesOf(each)]), [['ours', ['theirs']]]);
      assert.deepEqual(openConflicts(both), []);
    });

    it('keeps both wordings of one note, one right behind the other', () => {
      const theirs = stored(applyChanges(base, [put(withNote(old, 'theirs', '2026-01-01T00:00:00Z')), put(note('urn:b', 'later'))]));
      const both = applyChanges(theirs, [revise(put(withNote(old, 'ours', '2026-01-02T00:00:00Z')))]);
      assert.deepEqual(both.annotations.map(noteOf), ['ours', 'theirs', 'later']);
      assert.equal(openConflicts(stored(both)).length, 1);
      assert.deepEqual(applyChanges(both, [revise(put(withNote(old, 'ours', '2026-01-02T00:00:00Z')))]), both);
    });

    it('is from what was known before the first to what the last makes of it', () => {
      const [first, second] = [withNote(old, 'one', '2026-01-01T00:00:00Z'), withNote(old, 'two', '2026-01-02T00:00:00Z')];
      const changes = [revise(put(first)), revise(put(second), stored(applyChanges(base, [put(first)])))];
      assert.deepEqual(applyChanges(base, changes).annotations.map(noteOf), ['two']);
      assert.deepEqual(applyChanges(base, [...changes, revise({ kind: 'remove', id: 'urn:a' })]).annotations, []);
      const fresh = [revise(put(note('urn:n', 'new'))), revise({ kind: 'remove', id: 'urn:n' }, applyChanges(base, [put(note('urn:n', 'new'))]))];
      assert.deepEqual(applyChanges(base, fresh).annotations.map(({ id }) => id), ['urn:a']);
    });

    it('can be taken back: the removed comes back, the changed is as it was', () => {
      const gone = applyChanges(base, [revise({ kind: 'remove', id: 'urn:a' })]);
      assert.deepEqual(applyChanges(gone, [revise(put(old), gone)]).annotations.map(noteOf), ['old']);
      const changed = stored(applyChanges(base, [revise(put(withNote(old, 'new', '2026-01-01T00:00:00Z')))]));
      assert.deepEqual(stored(applyChanges(changed, [revise(put(old), changed)])), base);
    });

    it('does not bring back what somebody has removed when it was only described anew', () => {
      const moved = { ...old, selectors: { quote: { exact: 'x', prefix: 'y', suffix: '' } } };
      assert.deepEqual(applyChanges(emptySidecar, [revise(put(moved))]).annotations, []);
      const changed = applyChanges(emptySidecar, [revise(put(withNote(old, 'new', '2026-01-01T00:00:00Z')))]);
      assert.deepEqual(openConflicts(changed), [{ id: 'urn:a', kind: 'removed' }]);
    });
  });

  it('keeps what another program has written into the file since the annotation was read', () => {
    const text = printSidecar(applyChanges(emptySidecar, [put(note('urn:a', 'old'))]), 'a.txt');
    const inFile = parseSidecar(text.replace('"type": "Annotation",', '"type": "Annotation",\n      "via": "urn:elsewhere",'));
    assert.ok(inFile.kind === 'sidecar');
    const written = JSON.parse(printSidecar(applyChanges(inFile.sidecar, [put(note('urn:a', 'new'))]), 'a.txt')) as { items: object[] };
    assert.deepEqual(written.items[0], {
      id: 'urn:a', type: 'Annotation', via: 'urn:elsewhere', motivation: 'commenting', generator: { type: 'Software', name: 'Sourcemark' },
      body: [{ type: 'TextualBody', purpose: 'commenting', value: 'new' }], target: 'file:a.txt',
    });
  });
});

import assert from 'node:assert/strict';
import { emptySidecar, type Annotation, type Sidecar } from '../../../src/core/annotations/annotation';
import { applyChanges, asRevisions, type SidecarChange } from '../../../src/core/annotations/changes';
import { codesOf, noteOf } from '../../../src/core/annotations/contents';
import { openConflicts } from '../../../src/core/annotations/merge/conflict';
import { mergeSidecars } from '../../../src/core/annotations/merge/mergeSidecars';
import { conflictOf, conflictsAmong, keepingBoth, keepingVersion } from '../../../src/core/annotations/merge/settle';
import { onPassage, withCode, withNote } from '../../../src/core/annotations/revise';
import { parseSidecar, printSidecar } from '../../../src/core/annotations/sidecar';
import { takenBack } from '../../../src/core/annotations/takeBack';

const name = 'tide.txt';
const [early, late, now] = ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z', '2026-03-01T00:00:00Z'];
const quote = (exact: string): NonNullable<Annotation['selectors']> => ({ quote: { exact, prefix: 'at ', suffix: ' today' } });

const first: Annotation = { id: 'urn:a', bodies: [{ kind: 'note', text: 'old' }, { kind: 'code', code: 'tide' }], selectors: quote('noon'), creator: 'Ada' };

describe('settling a conflict', () => {
  it('keeps the version that stands, and the other goes', () => {
    const merged = conflicting((one) => withNote(one, 'ours', late), (one) => withNote(one, 'theirs', early));
    deepWords(settle(merged, 'urn:a'), [['ours', ['tide']]]);
  });

  it('keeps the other version in the first one’s place, with the codes that both had', () => {
    const merged = conflicting((one) => withCode(withNote(one, 'ours', late), 'flood', late), (one) => withNote(one, 'theirs', early));
    const after = settle(merged, copyIn(merged));
    deepWords(after, [['theirs', ['tide', 'flood']]]);
    assert.deepEqual(after.annotations.map(({ id, modified }) => [id, modified]), [['urn:a', now]]);
  });

  it('keeps the other version whole where both have chosen a passage', () => {
    const merged = conflicting((one) => onPassage(one, quote('one'), late), (one) => onPassage(one, quote('two'), early));
    const after = settle(merged, copyIn(merged));
    assert.deepEqual(after.annotations.map(({ selectors }) => selectors?.quote.exact), ['two']);
    deepWords(after, [['old', ['tide']]]);
  });

  it('keeps both, as two annotations that are no versions of one any more', () => {
    const merged = conflicting((one) => withNote(one, 'ours', late), (one) => withNote(one, 'theirs', early));
    const [conflict] = conflictsAmong(merged.annotations);
    const after = changed(merged, keepingBoth(conflict!, now));
    assert.deepEqual([openConflicts(after), after.annotations.map(noteOf)], [[], ['ours', 'theirs']]);
    assert.doesNotMatch(printSidecar(after, name), /sourcemark:conflict/);
  });

  it('keeps what somebody else has taken away', () => {
    const base = stored({ annotations: [first] });
    const merged = stored(mergeSidecars(base, stored({ annotations: [withNote(base.annotations[0]!, 'new', late)] }), emptySidecar, name).sidecar);
    assert.deepEqual(openConflicts(merged), [{ id: 'urn:a', kind: 'removed' }]);
    const after = settle(merged, 'urn:a');
    deepWords(after, [['new', ['tide']]]);
  });

  it('that three people have a version in leaves the third to be settled', () => {
    const versions = [first, { ...first, id: 'urn:b', selectors: quote('one'), conflict: 'urn:a' }, { ...first, id: 'urn:c', selectors: quote('two'), conflict: 'urn:a' }];
    const kept = changed(stored({ annotations: versions }), keepingVersion(conflictOf(versions, 'urn:b')!, 'urn:b', now, versions));
    assert.deepEqual(conflictsAmong(kept.annotations).map(({ annotation, other }) => [annotation.id, other?.id]), [['urn:b', 'urn:c']]);
  });

  it('has none with itself, whatever a file says', () => {
    assert.deepEqual(conflictsAmong([{ ...first, conflict: 'urn:a' }]), []);
  });

  it('brings back, when it is undone, that somebody has taken the annotation away', () => {
    const base = stored({ annotations: [first] });
    const merged = stored(mergeSidecars(base, stored({ annotations: [withNote(base.annotations[0]!, 'new', late)] }), emptySidecar, name).sidecar);
    const before = merged.annotations[0]!;
    const [change] = keepingVersion(conflictOf(merged.annotations, 'urn:a')!, 'urn:a', now, merged.annotations);
    assert.ok(change?.kind === 'put');
    const settled = changed(merged, [change]);
    const back = changed(settled, [{ kind: 'put', annotation: takenBack(settled.annotations[0]!, before, change.annotation) }]);
    assert.deepEqual(openConflicts(back), [{ id: 'urn:a', kind: 'removed' }]);
  });

  it('can be taken back', () => {
    const merged = conflicting((one) => withNote(one, 'ours', late), (one) => withNote(one, 'theirs', early));
    const before = merged.annotations[1]!;
    const [change] = keepingBoth(conflictOf(merged.annotations, before.id)!, now);
    assert.ok(change?.kind === 'put');
    const settled = changed(merged, [change]);
    const back = changed(settled, [{ kind: 'put', annotation: takenBack(settled.annotations[1]!, before, change.annotation) }]);
    assert.equal(printSidecar(back, name), printSidecar(merged, name));
  });
});

function conflicting(ours: (annotation: Annotation) => Annotation, theirs: (annotation: Annotation) => Annotation): Sidecar {
  const base = stored({ annotations: [first] });
  const [mine, others] = [ours, theirs].map((change) => stored({ annotations: [change(base.annotations[0]!)] }));
  const { sidecar } = mergeSidecars(base, mine!, others!, name);
  assert.equal(openConflicts(sidecar).length, 1);
  return stored(sidecar);
}

function settle(sidecar: Sidecar, id: string): Sidecar {
  const after = changed(sidecar, keepingVersion(conflictOf(sidecar.annotations, id)!, id, now, sidecar.annotations));
  assert.deepEqual(openConflicts(after), []);
  assert.doesNotMatch(printSidecar(after, name), /sourcemark:conflict/);
  return after;
}

function changed(sidecar: Sidecar, changes: readonly SidecarChange[]): Sidecar {
  return stored(applyChanges(sidecar, asRevisions(changes, sidecar), name));
}

function copyIn({ annotations }: Sidecar): string {
  return annotations.find(({ conflict }) => conflict !== undefined)!.id;
}

function deepWords({ annotations }: Sidecar, expected: readonly unknown[]): void {
  assert.deepEqual(annotations.map((one) => [noteOf(one), codesOf(one)]), expected);
}

function stored(some: Sidecar): Sidecar {
  const parsed = parseSidecar(printSidecar(some, name));
  assert.ok(parsed.kind === 'sidecar');
  return parsed.sidecar;
}

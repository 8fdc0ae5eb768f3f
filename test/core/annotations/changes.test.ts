import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptySidecar, type Annotation, type Sidecar } from '../../../src/core/annotations/annotation';
import { applyChanges, type SidecarChange } from '../../../src/core/annotations/changes';
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

function idOf(change: SidecarChange): string {
  return change.kind === 'put' ? change.annotation.id : change.id;
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

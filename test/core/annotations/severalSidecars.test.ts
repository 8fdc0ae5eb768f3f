import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation, Sidecar } from '../../../src/core/annotations/annotation';
import { applyChanges, type SidecarChange } from '../../../src/core/annotations/changes';
import { countDiffering, dealt, joined } from '../../../src/core/annotations/severalSidecars';
import { parseSidecar, printSidecar } from '../../../src/core/annotations/sidecar';
import { sidecar } from './anySidecar';

const note = (id: string, text: string): Annotation => ({ id, bodies: [{ kind: 'note', text }] });
const ids = ({ annotations }: Sidecar): readonly string[] => annotations.map(({ id }) => id);

/** Sidecars of one document, some of whose annotations have the same ids. */
const several = fc.tuple(fc.array(sidecar, { minLength: 1, maxLength: 3 }), fc.nat(2)).map(([all, shared]) => {
  const [first, ...others] = all;
  return [first!, ...others.map(({ annotations }) => ({ annotations: [...annotations, ...first!.annotations.slice(0, shared).map(({ id }) => note(id, 'another version'))] }))];
});

const change = (known: readonly string[]): fc.Arbitrary<SidecarChange> => {
  const id = fc.constantFrom(...known, 'urn:new');
  return fc.oneof(
    id.map((one): SidecarChange => ({ kind: 'put', annotation: note(one, 'put') })),
    id.map((one): SidecarChange => ({ kind: 'remove', id: one })),
    id.map((one): SidecarChange => ({ kind: 'revise', id: one })),
  );
};

describe('several sidecars of a document', () => {
  it('show what is in any of them, the first one’s version of what is in two', () => {
    const [one, two] = [{ annotations: [note('a', '1'), note('b', '1')] }, { annotations: [note('c', '2'), note('b', '2')] }];
    assert.deepEqual(joined([one, two]), { annotations: [note('a', '1'), note('b', '1'), note('c', '2')] });
    assert.deepEqual(joined([]), { annotations: [] });
    assert.equal(joined([one]), one);
  });

  it('have no other version of what was removed', () => {
    const [one, two] = [note('b', '1'), note('b', '2')].map((each) => {
      const parsed = parseSidecar(printSidecar({ annotations: [each] }, 'a.txt'));
      assert.ok(parsed.kind === 'sidecar');
      return parsed.sidecar;
    });
    const shares = dealt([{ kind: 'revise', id: 'b', before: one!.annotations[0]! }], [one!, two!]);
    assert.deepEqual(joined([one!, two!].map((each, index) => applyChanges(each, shares[index] ?? [], 'a.txt'))).annotations, []);
  });

  it('are changed as one would be that has what is shown of them', () => {
    fc.assert(fc.property(several.chain((all) => fc.tuple(fc.constant(all), fc.array(change(ids(joined(all))), { maxLength: 4 }))), ([all, changes]) => {
      const shares = dealt(changes, all);
      const after = joined(all.map((each, index) => applyChanges(each, shares[index] ?? [])));
      const asOne = applyChanges(joined(all), changes);
      assert.deepEqual(new Map(after.annotations.map((one) => [one.id, one])), new Map(asOne.annotations.map((one) => [one.id, one])));
    }));
  });

  it('leave every change to one of them, but removals', () => {
    fc.assert(fc.property(several, (all) => {
      const puts = [...ids(joined(all)), 'urn:new'].map((id): SidecarChange => ({ kind: 'put', annotation: note(id, 'put') }));
      assert.equal(dealt(puts, all).flat().length, puts.length);
    }));
  });

  it('say how many annotations they have differently', () => {
    const read = (...annotations: readonly Annotation[]): Sidecar => {
      const parsed = parseSidecar(printSidecar({ annotations }, 'a.txt'));
      return parsed.kind === 'sidecar' ? parsed.sidecar : { annotations: [] };
    };
    assert.equal(countDiffering(read(note('a', '1'), note('b', '1'), note('d', '1')), read(note('a', '1'), note('b', '2'), note('c', '2'))), 1);
  });
});

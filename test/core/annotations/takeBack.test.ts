import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation } from '../../../src/core/annotations/annotation';
import { codesOf } from '../../../src/core/annotations/contents';
import { madeAgain, takenBack, unmade } from '../../../src/core/annotations/takeBack';
import { withCode, withCodeRenamed, withNote, withoutCode } from '../../../src/core/annotations/revise';

const anyCode = fc.constantFrom('claim', 'delay', 'doubt', 'money');
const step = fc.oneof(
  fc.tuple(anyCode).map(([code]) => (one: Annotation) => withCode(one, code, '2')),
  fc.tuple(anyCode).map(([code]) => (one: Annotation) => withoutCode(one, code, '2')),
  fc.tuple(anyCode, anyCode).map(([code, to]) => (one: Annotation) => withCodeRenamed(one, code, to, '2')),
  fc.constantFrom('', 'Ask her.', 'Ask him.').map((note) => (one: Annotation) => withNote(one, note, '2')),
);
const anyAnnotation = fc.array(step, { maxLength: 4 }).map((steps) => steps.reduce<Annotation>((one, change) => change(one), { id: 'urn:a', bodies: [] }));

describe('taking back what a change did to an annotation', () => {
  it('gives back what was, and the change again', () => {
    fc.assert(fc.property(anyAnnotation, step, (before, change) => {
      const after = change(before);
      assert.deepEqual(takenBack(after, before, after), before);
      assert.deepEqual(takenBack(takenBack(after, before, after), after, before), after);
    }));
  });

  it('keeps what somebody has added since', () => {
    fc.assert(fc.property(anyAnnotation, step, (before, change) => {
      const after = change(before);
      const back = takenBack(withCode(after, 'theirs', '3'), before, after);
      assert.deepEqual([...codesOf(back)].sort(), [...codesOf(before), 'theirs'].sort());
    }));
  });

  it('keeps what somebody has added to an annotation that is not to be there any more, and makes it again with that', () => {
    fc.assert(fc.property(anyAnnotation, (made) => {
      assert.equal(unmade(made, made), undefined);
      const left = unmade(withCode(made, 'theirs', '3'), made);
      assert.deepEqual(left?.bodies, [{ kind: 'code', code: 'theirs' }]);
      assert.deepEqual(madeAgain(left, made).bodies, withCode(made, 'theirs', '3').bodies);
    }));
  });

  it('leaves its place as it is now', () => {
    const place = { quote: { exact: 'now', prefix: '', suffix: '' } };
    const before: Annotation = { id: 'urn:a', bodies: [], selectors: { quote: { exact: 'then', prefix: '', suffix: '' } } };
    const after = withCode(before, 'claim', '2');
    assert.deepEqual(takenBack({ ...after, selectors: place }, before, after), { ...before, selectors: place });
  });

  it('puts a whole correction in the place of another', () => {
    const body = (name: string) => ({ kind: 'correction' as const, correction: { kind: 'mention' as const, name, type: 'PERSON' as const } });
    const before: Annotation = { id: 'urn:a', bodies: [body('Ada')] };
    const after: Annotation = { id: 'urn:a', bodies: [body('Bo')] };
    assert.deepEqual(takenBack({ id: 'urn:a', bodies: [body('Cy')] }, before, after), before);
  });
});

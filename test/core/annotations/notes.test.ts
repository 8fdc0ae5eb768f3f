import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation } from '../../../src/core/annotations/annotation';
import { notePassage, tagPassage } from '../../../src/core/annotations/create';
import { mergeSidecars } from '../../../src/core/annotations/merge/mergeSidecars';
import { notesOf, resolving, withdrawing, withNoteText, withReply, writtenBy } from '../../../src/core/annotations/notes';
import { parseSidecar, printSidecar } from '../../../src/core/annotations/sidecar';
import { takenBack } from '../../../src/core/annotations/takeBack';
import { annotation as anyAnnotation } from './anySidecar';

const ada = { id: 'urn:uuid:1', now: '2026-01-02T03:04:05Z', creator: 'Ada Quist' };
const ben = { now: '2026-02-03T04:05:06Z', creator: 'Ben Okoro' };
const later = '2026-03-04T05:06:07Z';
const noted = notePassage(undefined, 'Was she there?', ada);
const answered = withReply(noted, '**No**, she was at sea.', ben);

/** What is read back of what is written. */
function readBack(...annotations: readonly Annotation[]): readonly Annotation[] {
  const parsed = parseSidecar(printSidecar({ annotations }, 'log.txt'));
  assert.equal(parsed.kind, 'sidecar');
  return parsed.kind === 'sidecar' ? parsed.sidecar.annotations : [];
}

describe('the notes of an annotation', () => {
  it('are by whom they say, else by whom the annotation says', () => {
    assert.deepEqual(notesOf(answered).map((note) => writtenBy(answered, note)), [
      { creator: 'Ada Quist', created: ada.now }, { creator: 'Ben Okoro', created: ben.now },
    ]);
    const nobodys = withReply(noted, 'Yes.', { now: later });
    assert.deepEqual(writtenBy(nobodys, notesOf(nobodys)[1]!), { created: later });
  });

  it('are written with creator and time, and read again', () => {
    const [back] = readBack(resolving(answered, true, later));
    assert.ok(back);
    assert.deepEqual(notesOf(back).map(({ text, creator, created }) => [text, creator, created]),
      [['Was she there?', undefined, undefined], ['**No**, she was at sea.', 'Ben Okoro', ben.now]]);
    assert.equal(back.resolved, true);
    const [open] = readBack(resolving(back, false, later));
    assert.equal(open?.resolved, undefined);
    assert.ok(!printSidecar({ annotations: [resolving(back, false, later)] }, 'log.txt').includes('resolved'));
  });

  it('are changed one by one, and keep who wrote them', () => {
    const [first, reply] = notesOf(answered);
    const changed = withNoteText(answered, reply!, 'No.', later);
    assert.deepEqual(notesOf(changed), [first, { ...reply, text: 'No.' }]);
    assert.equal(changed.modified, later);
    assert.equal(withNoteText(changed, reply!, 'Yes.', later), changed, 'it does not say that any more');
    assert.equal(withNoteText(answered, reply!, reply!.text, later), answered);
  });

  it('go one by one, and the annotation with the last thing it says', () => {
    const [first, reply] = notesOf(answered);
    const [without] = withdrawing(answered, first!, later);
    assert.deepEqual(without?.kind === 'put' && notesOf(without.annotation), [reply]);
    assert.deepEqual(withdrawing(noted, first!, later), [{ kind: 'remove', id: noted.id }]);
    assert.deepEqual(withdrawing(noted, reply!, later), []);
    const tagged = resolving(withReply(tagPassage(undefined, 'claim', ada), 'Whose?', ben), true, later);
    const [bare] = withdrawing(tagged, notesOf(tagged)[0]!, later);
    assert.deepEqual(bare, { kind: 'put', annotation: { ...tagPassage(undefined, 'claim', ada), modified: later } });
  });

  it('are done with once, whoever says so, and a reply does not open them again', () => {
    const resolved = resolving(answered, true, later);
    assert.equal(resolving(resolved, true, later), resolved);
    assert.equal(resolving(answered, false, later), answered);
    assert.equal(withReply(resolved, 'Thanks.', ben).resolved, true);
  });
});

describe('any change to notes', () => {
  const texts = fc.string({ minLength: 1, maxLength: 6 });
  const change = fc.oneof(
    texts.map((text) => (one: Annotation) => withReply(one, text, ben)),
    texts.map((text) => (one: Annotation) => (notesOf(one)[0] ? withNoteText(one, notesOf(one)[0]!, text, later) : one)),
    fc.boolean().map((isResolved) => (one: Annotation) => resolving(one, isResolved, later)),
  );

  it('is read back as it was written', () => {
    fc.assert(fc.property(anyAnnotation, change, (before, make) => {
      const after = make(readBack(before)[0]!);
      const plain = ({ bodies, resolved }: Annotation): unknown => ({ bodies: bodies.map((body) => ({ ...body, json: undefined })), resolved });
      assert.deepEqual(plain(readBack(after)[0]!), plain(after));
    }));
  });

  it('is taken back, and leaves whether they are done with to whoever has said so since', () => {
    const notes = fc.array(texts, { minLength: 1, maxLength: 3 }).map(([first, ...more]) =>
      more.reduce((one, text) => withReply(one, text, ben), notePassage(undefined, first!, ada)));
    fc.assert(fc.property(notes, change, (before, make) => {
      const after = make(before);
      assert.deepEqual(takenBack(after, before, after), before);
      if (after.resolved === before.resolved) assert.equal(takenBack(resolving(after, true, later), before, after).resolved, true);
      else assert.deepEqual(takenBack(withReply(after, 'Since.', ben), before, after).resolved, before.resolved);
    }));
  });
});

describe('two people who write notes on one annotation', () => {
  const sidecar = (annotation: Annotation) => ({ annotations: readBack(annotation) });

  function merged(base: Annotation, ours: Annotation, theirs: Annotation) {
    return mergeSidecars(sidecar(base), sidecar(ours), sidecar(theirs), 'log.txt');
  }

  it('keep both replies, also where they use the same words, and that it is done with', () => {
    const ours = resolving(withReply(noted, 'Agreed.', ben), true, later);
    const theirs = withReply(noted, 'Agreed.', { now: later, creator: 'Cleo Marsh' });
    const { sidecar: both, conflicts } = merged(noted, ours, theirs);
    assert.deepEqual([both.annotations.length, conflicts], [1, []]);
    assert.deepEqual(notesOf(both.annotations[0]!).map((note) => note.creator).sort(), ['Ben Okoro', 'Cleo Marsh', undefined]);
    assert.equal(both.annotations[0]?.resolved, true);
  });

  it('do not take a reply for a new wording of what the other has withdrawn', () => {
    const [first] = notesOf(noted);
    const coded = { ...answered, bodies: [{ kind: 'code' as const, code: 'claim' }, ...answered.bodies] };
    const [without] = withdrawing(coded, first!, later);
    assert.ok(without?.kind === 'put');
    const { sidecar: both, conflicts } = merged(coded, withReply(without.annotation, 'New.', { now: later, creator: 'Ada Quist' }), withReply(coded, 'Newer.', ben));
    assert.deepEqual(conflicts, []);
    assert.deepEqual(notesOf(both.annotations[0]!).map(({ text }) => text).sort(), ['**No**, she was at sea.', 'New.', 'Newer.']);
  });
});

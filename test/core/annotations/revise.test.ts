import assert from 'node:assert/strict';
import type { Annotation } from '../../../src/core/annotations/annotation';
import { codesOf, motivationsOf, noteOf } from '../../../src/core/annotations/contents';
import { notePassage, tagPassage } from '../../../src/core/annotations/create';
import { withCode, withNote, withoutCode, withSelectors } from '../../../src/core/annotations/revise';
import { annotationOnSamePassage } from '../../../src/core/annotations/samePassage';

const by = { id: 'urn:uuid:1', now: '2026-01-02T03:04:05Z', creator: 'Ada Quist' };
const later = '2026-02-03T04:05:06Z';
const selectors = { quote: { exact: 'quay', prefix: 'the ', suffix: ' was' }, position: { start: 4, end: 8 } };
const tagged = tagPassage(selectors, 'claim', by);

describe('an annotation', () => {
  it('is made of a passage, a code or note, an author and a moment', () => {
    assert.deepEqual(tagged, { id: 'urn:uuid:1', bodies: [{ kind: 'code', code: 'claim' }], selectors, creator: 'Ada Quist', created: by.now });
    assert.deepEqual(notePassage(undefined, 'Ask again.', { id: 'urn:uuid:2', now: by.now }), {
      id: 'urn:uuid:2', bodies: [{ kind: 'note', text: 'Ask again.' }], created: by.now,
    });
  });

  it('takes codes and a note, and gives them up', () => {
    const full = withNote(withCode(tagged, 'doubtful', later), 'Ask again.', later);
    assert.deepEqual([codesOf(full), noteOf(full), motivationsOf(full)], [['claim', 'doubtful'], 'Ask again.', ['tagging', 'commenting']]);
    assert.equal(full.modified, later);
    const changed = withNote(withoutCode(full, 'claim', later), 'Asked.', later);
    assert.deepEqual([codesOf(changed), noteOf(changed)], [['doubtful'], 'Asked.']);
    const bare = withNote(withoutCode(changed, 'doubtful', later), '', later);
    assert.deepEqual([bare.bodies, motivationsOf(bare)], [[], ['highlighting']]);
  });

  it('stays the same value when nothing changes', () => {
    const noted = notePassage(selectors, 'Ask again.', by);
    const same: [Annotation, Annotation][] = [
      [tagged, withCode(tagged, 'claim', later)],
      [tagged, withoutCode(tagged, 'Claim', later)],
      [tagged, withNote(tagged, '', later)],
      [noted, withNote(noted, 'Ask again.', later)],
    ];
    for (const [before, after] of same) assert.equal(after, before);
  });

  it('is described anew without counting as modified', () => {
    const moved = { ...selectors, position: { start: 14, end: 18 } };
    assert.deepEqual(withSelectors(tagged, moved), { ...tagged, selectors: moved });
  });

  it('has each code once, however often the file has it', () => {
    const bodies = ['x', 'y', 'x'].map((code) => ({ kind: 'code' as const, code }));
    assert.deepEqual(codesOf({ id: 'urn:a', bodies }), ['x', 'y']);
  });
});

describe('annotationOnSamePassage', () => {
  const passage = [{ start: 4, end: 8 }];
  const others = { ...tagged, id: 'urn:uuid:3', creator: 'Ben Okoro' };
  const nobodys = notePassage(selectors, 'Old.', { id: 'urn:uuid:4', now: by.now });
  const lost = { annotation: { ...tagged, id: 'urn:uuid:5' } };
  const anchored = [lost, ...[nobodys, others, tagged].map((annotation) => ({ annotation, passage }))];

  it('is the one by the same person on exactly this passage', () => {
    assert.equal(annotationOnSamePassage(anchored, [{ start: 4, end: 8 }], 'Ada Quist'), tagged);
    assert.equal(annotationOnSamePassage(anchored, [{ start: 4, end: 8 }], undefined), nobodys);
  });

  it('is none for another passage or another person', () => {
    assert.equal(annotationOnSamePassage(anchored, [{ start: 4, end: 9 }], 'Ada Quist'), undefined);
    assert.equal(annotationOnSamePassage(anchored, passage, 'Cleo Marsh'), undefined);
  });
});

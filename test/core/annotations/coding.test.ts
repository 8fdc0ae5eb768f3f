import assert from 'node:assert/strict';
import fc from 'fast-check';
import { unhashed } from '../../../src/core/anchoring/source';
import type { Annotation } from '../../../src/core/annotations/annotation';
import { applyChanges, type SidecarChange } from '../../../src/core/annotations/changes';
import { annotatedAt, coding, recoding, resizing, splitting, uncoding } from '../../../src/core/annotations/coding';
import { codesOf, motivationsOf } from '../../../src/core/annotations/contents';
import { notePassage } from '../../../src/core/annotations/create';
import { anchor } from '../../../src/core/annotations/search';
import { parseSidecar, printSidecar } from '../../../src/core/annotations/sidecar';
import type { Span } from '../../../src/core/text/span';
import { annotation as anyAnnotation } from './anySidecar';

const text = 'The ferry came late. Nobody on the quay was told why, and nobody asked. The harbour office had closed at noon.';
const source = unhashed(text);
const now = '2026-05-06T07:08:09.000Z';

let count = 0;
const by = (creator?: string) => () => ({ id: `urn:uuid:${count += 1}`, now, ...(creator === undefined ? {} : { creator }) });

function spanOf(words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** A sidecar's annotations after changes. */
function after(annotations: readonly Annotation[], changes: readonly SidecarChange[]): readonly Annotation[] {
  return applyChanges({ annotations }, changes).annotations;
}

function code(annotations: readonly Annotation[], words: readonly string[], codes: readonly string[], creator?: string): readonly Annotation[] {
  return after(annotations, coding({ source, annotations: anchor(source, annotations) }, words.map((each) => [spanOf(each)]), codes, by(creator)));
}

/** What stands where with which codes. */
function summary(annotations: readonly Annotation[]): readonly (readonly string[])[] {
  return annotations.map((annotation) => [annotation.selectors?.quote.exact ?? '', ...codesOf(annotation)]);
}

describe('coding', () => {
  it('puts several codes on a passage, and further ones into the annotation that is there', () => {
    const once = code([], ['came late'], ['delay', 'claim']);
    const twice = code(once, ['came late', 'nobody asked'], ['claim', 'doubt']);
    assert.deepEqual(summary(twice), [['came late', 'delay', 'claim', 'doubt'], ['nobody asked', 'claim', 'doubt']]);
    assert.deepEqual(coding({ source, annotations: anchor(source, twice) }, [[spanOf('nobody asked')]], ['doubt'], by()), []);
  });

  it('keeps another person’s codes apart', () => {
    const both = code(code([], ['came late'], ['delay'], 'Ada'), ['came late'], ['claim'], 'Bo');
    assert.deepEqual(summary(both), [['came late', 'delay'], ['came late', 'claim']]);
  });

  it('highlights without a code, once', () => {
    const highlighted = code([], ['came late', 'came late'], []);
    assert.deepEqual(highlighted.map((annotation) => [annotation.bodies, motivationsOf(annotation)]), [[[], ['highlighting']]]);
    const read = parseSidecar(printSidecar({ annotations: highlighted }, 'a.txt'));
    assert.ok(read.kind === 'sidecar');
    assert.deepEqual(summary(code(read.sidecar.annotations, ['came late'], ['delay'])), [['came late', 'delay']]);
    assert.deepEqual(code(highlighted, ['came late'], []), highlighted);
  });

  it('takes codes from a passage, and the annotation with its last body', () => {
    const [coded] = code([], ['came late'], ['delay', 'claim']);
    assert.ok(coded);
    assert.deepEqual(summary(after([coded], uncoding(coded, ['delay'], now))), [['came late', 'claim']]);
    assert.deepEqual(after([coded], uncoding(coded, ['delay', 'claim'], now)), []);
    assert.deepEqual(uncoding(coded, ['absent'], now), []);
    const noted = { ...coded, bodies: [...coded.bodies, { kind: 'note' as const, text: 'Why?' }] };
    assert.equal(after([noted], uncoding(noted, ['delay', 'claim'], now)).length, 1);
  });

  it('gives a code another name wherever it stands, once a passage, and leaves all else alone', () => {
    fc.assert(fc.property(fc.array(anyAnnotation, { maxLength: 4 }), fc.constantFrom('claim', 'x'), fc.constantFrom('claim', 'y'), (annotations, from, to) => {
      const renamed = after(annotations, recoding(annotations, from, to, now));
      const byId = new Map(renamed.map((annotation) => [annotation.id, annotation]));
      for (const annotation of annotations) {
        const then = byId.get(annotation.id);
        assert.ok(then);
        const wanted = [...new Set(codesOf(annotation).map((name) => (name === from ? to : name)))];
        assert.deepEqual([...codesOf(then)].sort(), wanted.sort());
        assert.deepEqual(then.bodies.filter(({ kind }) => kind !== 'code'), annotation.bodies.filter(({ kind }) => kind !== 'code'));
        if (from === to || !codesOf(annotation).includes(from)) assert.deepEqual(then, annotation);
      }
    }));
  });

  it('puts an annotation on other words', () => {
    const [coded] = code([], ['came late'], ['delay']);
    assert.ok(coded);
    const [resized] = after([coded], [resizing(source, coded, [spanOf('The ferry came late')], now)]);
    assert.deepEqual([resized?.id, resized?.modified, resized && summary([resized])], [coded.id, now, [['The ferry came late', 'delay']]]);
  });

  it('splits an annotation in two that say the same, wherever both have words', () => {
    const words = spanOf('Nobody on the quay was told why, and nobody asked.');
    const [coded] = code([], [text.slice(words.start, words.end)], ['claim', 'delay'], 'Ada');
    assert.ok(coded);
    for (let offset = words.start - 1; offset <= words.end + 1; offset += 1) {
      const changes = splitting(source, text, coded, [words], offset, { id: 'urn:uuid:second', now });
      if (offset <= words.start || offset >= words.end) assert.equal(changes, undefined);
      else {
        const [first, second] = after([coded], changes ?? []);
        const parts = [first, second].map((part) => part?.selectors?.quote.exact ?? '');
        assert.deepEqual(parts, [text.slice(words.start, offset).trim(), text.slice(offset, words.end).trim()]);
        assert.deepEqual([first?.id, second?.id, second?.creator], [coded.id, 'urn:uuid:second', 'Ada']);
        assert.deepEqual(second && codesOf(second), ['claim', 'delay']);
      }
    }
  });

  it('finds the shortest annotated passage at an offset', () => {
    const annotations = [...code([], ['The ferry came late'], ['delay']), notePassage(undefined, 'About all of it', by()())];
    const anchored = anchor(source, code(annotations, ['came'], []));
    assert.deepEqual(annotatedAt(anchored, spanOf('came').start), [spanOf('came')]);
    assert.deepEqual(annotatedAt(anchored, 1), [spanOf('The ferry came late')]);
    assert.equal(annotatedAt(anchored, text.length), undefined);
  });
});

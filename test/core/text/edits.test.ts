import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdit, inverse, mapOffset, mapSpan, mapSpanThrough, type TextEdit } from '../../../src/core/text/edits';
import { spanContains, spansOverlap, type Span } from '../../../src/core/text/span';
import { mark, marked } from '../../support/marked';

/** The span of the sample after what stands between the braces became `replacement`; `gone` when nothing of it is left. */
function edited(sample: string, replacement: string): string {
  const hole = marked(sample.replace(/[«»]/g, ''), '{}');
  const { spans: [span] } = marked(sample.replace(/[{}]/g, ''));
  const edit: TextEdit = { ...hole.spans[0]!, text: replacement };
  const mapped = mapSpan(span!, edit);
  return mapped ? mark(applyEdit(hole.text, edit), [mapped]) : 'gone';
}

/** A text, an edit of it and a span that is not empty. */
function anyEdit(): fc.Arbitrary<{ text: string; edit: TextEdit; span: Span }> {
  return fc.tuple(fc.string({ maxLength: 30 }), fc.string({ maxLength: 8 }), fc.nat(), fc.nat(), fc.nat(), fc.nat()).map(([text, replacement, a, b, c, d]) => {
    const at = (offset: number) => offset % (text.length + 1);
    const spanning = (x: number, y: number) => ({ start: Math.min(at(x), at(y)), end: Math.max(at(x), at(y)) });
    return { text, edit: { ...spanning(a, b), text: replacement }, span: spanning(c, d) };
  }).filter(({ span }) => span.start < span.end);
}

describe('edits', () => {
  for (const [name, sample, replacement, expected] of [
    ['text before moves a span', '{Old} talk of «peace»', 'The', 'The talk of «peace»'],
    ['text behind leaves it', '«peace» talk {ends}', 'goes on', '«peace» talk goes on'],
    ['typing within makes it longer', '«pea{}ce»', 'x', '«peaxce»'],
    ['typing at its start stays outside', '{}«peace»', 'x', 'x«peace»'],
    ['typing at its end stays outside', '«peace»{}', 'x', '«peace»x'],
    ['a cut of its beginning leaves the rest', 'of {all «pe}ace»', 'x', 'of x«ace»'],
    ['a cut of its end leaves the rest', '«pea{ce» at last}', 'x', '«pea»x'],
    ['a replacement of all of it leaves nothing', 'of {«peace»}', 'war', 'gone'],
  ] as const) {
    it(name, () => assert.equal(edited(sample, replacement), expected));
  }

  it('an edit and its inverse give the text and every span that was not cut', () => {
    fc.assert(fc.property(anyEdit(), ({ text, edit, span }) => {
      const after = applyEdit(text, edit);
      const back = inverse(edit, text);
      assert.equal(applyEdit(after, back), text);
      const strictlyInside = spanContains(span, edit) && edit.start > span.start && edit.end < span.end;
      if (strictlyInside || !spansOverlap(span, edit)) assert.deepEqual(mapSpanThrough(span, [edit, back]), span);
    }));
  });

  it('what a span covers outside the edit is what it covers afterwards', () => {
    fc.assert(fc.property(anyEdit(), ({ text, edit, span }) => {
      const mapped = mapSpan(span, edit);
      if (!mapped) return;
      const after = applyEdit(text, edit);
      assert.ok(mapped.start <= mapped.end && mapped.end <= after.length);
      const left = { start: Math.max(span.start, edit.end), end: Math.min(span.end, edit.start) };
      const covered = after.slice(mapped.start, mapped.end);
      assert.ok(covered.startsWith(text.slice(span.start, left.end)) && covered.endsWith(text.slice(left.start, span.end)));
    }));
  });

  it('offsets keep their order, on either side', () => {
    fc.assert(fc.property(anyEdit(), fc.constantFrom('before', 'after'), ({ text, edit }, side) => {
      const mapped = Array.from({ length: text.length + 1 }, (_, offset) => mapOffset(offset, edit, side as 'before' | 'after'));
      mapped.forEach((offset, i) => assert.ok(offset >= (mapped[i - 1] ?? 0) && offset <= applyEdit(text, edit).length));
    }));
  });

  it('an offset outside the edit still has the same text on its outer side', () => {
    fc.assert(fc.property(anyEdit(), ({ text, edit }) => {
      const after = applyEdit(text, edit);
      for (let offset = 0; offset <= edit.start; offset += 1) assert.equal(after.slice(0, mapOffset(offset, edit, 'before')), text.slice(0, offset));
      for (let offset = edit.end; offset <= text.length; offset += 1) assert.equal(after.slice(mapOffset(offset, edit, 'after')), text.slice(offset));
    }));
  });
});

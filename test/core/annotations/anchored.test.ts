import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describer } from '../../../src/core/anchoring/describer';
import { anchoredSpan } from '../../../src/core/anchoring/outcome';
import { unhashed } from '../../../src/core/anchoring/source';
import { asDescribed, described, formerWords, needsReview, type AnchoredAnnotation } from '../../../src/core/annotations/anchored';
import { tagPassage } from '../../../src/core/annotations/create';
import { followEdits } from '../../../src/core/annotations/follow';
import { anchor, anchorAgain, reanchor, searched } from '../../../src/core/annotations/search';
import { applyEdit, inverse, type TextEdit } from '../../../src/core/text/edits';
import { marked } from '../../support/marked';

function tagged(sample: string): { readonly text: string; readonly anchored: readonly AnchoredAnnotation[] } {
  const { text, spans } = marked(sample);
  const describeIn = describer(text, 'hash of the text');
  const annotations = spans.map((span, index) => tagPassage(describeIn(span), 'claim', { id: `urn:uuid:${index}`, now: '2025-03-12T09:00:00Z' }));
  return { text, anchored: anchor({ ...unhashed(text), hash: 'hash of the text' }, annotations) };
}

/** Looks again for what is lost, in a text that nobody knows the hash of. */
function again(anchored: readonly AnchoredAnnotation[], text: string): readonly AnchoredAnnotation[] {
  const source = unhashed(text);
  return searched(reanchor(anchored, source), source);
}

function wordsOf(anchored: readonly AnchoredAnnotation[], text: string): readonly (string | undefined)[] {
  return anchored.map(({ outcome }) => {
    const span = outcome && anchoredSpan(outcome);
    return span && text.slice(span.start, span.end);
  });
}

describe('annotations anchored in a text', () => {
  it('stand on their words in the text they were made in', () => {
    const { text, anchored } = tagged('The «old ferry» stays. The «old ferry» goes. 👩‍🚀 «A bridge».');
    assert.deepEqual(wordsOf(anchored, text), ['old ferry', 'old ferry', 'A bridge']);
    assert.ok(!anchored.some(needsReview));
  });

  it('follow what is typed before and within them', () => {
    const { text, anchored } = tagged('The «old ferry» stays.');
    const edits: TextEdit[] = [{ start: 0, end: 0, text: 'Look: ' }, { start: 14, end: 14, text: 'rusty ' }];
    const after = edits.reduce(applyEdit, text);
    assert.deepEqual(wordsOf(followEdits(anchored, edits, text), after), ['old rusty ferry']);
  });

  it('need review when their words were replaced, and come back when they do', () => {
    const { text, anchored } = tagged('The pilot came.\nShe «said nothing».\nThe pilot left.\n');
    const edit: TextEdit = { start: text.indexOf('She'), end: text.indexOf('The pilot left'), text: '' };
    const lost = followEdits(anchored, [edit], text);
    const without = applyEdit(text, edit);
    assert.ok(lost.every(needsReview));
    assert.ok(again(lost, without).every(needsReview));
    const undone = followEdits(lost, [inverse(edit, text)], without);
    assert.deepEqual(wordsOf(again(undone, text), text), ['said nothing']);
  });

  it('are gone once they were deleted, however often their words stand elsewhere', () => {
    const { text, anchored } = tagged('Dolny asked for it. “We owe it,” «Dolny» said.\n');
    const edit: TextEdit = { start: text.indexOf(',” Dolny'), end: text.indexOf(' said'), text: '' };
    const [lost] = again(followEdits(anchored, [edit], text), applyEdit(text, edit));
    assert.ok(lost?.outcome?.kind === 'orphaned');
    assert.equal(lost.outcome.reason, 'gone');
  });

  it('come back as they were last seen, not as they were made', () => {
    const { text, anchored } = tagged('The pilot came.\nShe «said nothing».\nThe pilot left.\n');
    const typed: TextEdit = { start: text.indexOf('nothing'), end: text.indexOf('nothing'), text: 'absolutely ' };
    const grown = applyEdit(text, typed);
    const cut: TextEdit = { start: grown.indexOf('She'), end: grown.indexOf('The pilot left'), text: '' };
    const lost = followEdits(anchored, [typed, cut], text);
    assert.deepEqual(wordsOf(again(lost, grown), grown), ['said absolutely nothing']);
  });

  it('keep a live place when their file is read again unchanged', () => {
    const { text, anchored } = tagged('The «old ferry» stays.');
    const edit: TextEdit = { start: 0, end: 4, text: 'Every ' };
    const after = applyEdit(text, edit);
    const followed = followEdits(anchored, [edit], text);
    const search = anchorAgain(followed, unhashed(after), anchored.map(({ annotation }) => annotation));
    assert.deepEqual(search.wanted, []);
    assert.deepEqual(wordsOf(search.found([]), after), ['old ferry']);
  });

  it('are described anew only when that says something new', () => {
    const { text, anchored } = tagged('The «old ferry» stays.');
    const [one] = anchored;
    assert.ok(one);
    assert.equal(described(anchored, { ...unhashed(text), hash: 'hash of the text' })[0], one.annotation);
    const edit: TextEdit = { start: 0, end: 0, text: 'Look: ' };
    const [renewed] = described(followEdits(anchored, [edit], text), unhashed(applyEdit(text, edit)));
    assert.equal(renewed?.selectors?.position?.start, (one.annotation.selectors?.position?.start ?? 0) + 6);
    assert.equal(renewed?.modified, one.annotation.modified);
  });

  it('that are typed over once they have been described anew are known to be gone when that description is read', () => {
    const { text, anchored } = tagged('The «old ferry» stays.');
    const [insertion, deletion]: readonly TextEdit[] = [{ start: 0, end: 0, text: 'Look: ' }, { start: 6, end: 19, text: '' }];
    assert.ok(insertion && deletion);
    const before = applyEdit(text, insertion);
    const anew = asDescribed(followEdits(anchored, [insertion], text), unhashed(before));
    assert.deepEqual(anew.map(({ outcome }) => outcome?.kind), ['exact']);
    const after = unhashed(applyEdit(before, deletion));
    const read = searched(anchorAgain(followEdits(anew, [deletion], before), after, anew.map(({ annotation }) => annotation)), after);
    assert.deepEqual(read.map(({ outcome }) => outcome?.kind === 'orphaned' && outcome.reason), ['gone']);
    const source = unhashed(before);
    assert.deepEqual(wordsOf(searched(reanchor(read, source), source), before), ['old ferry']);
  });

  it('are all found by one comparison of the texts when an outside change comes as one edit', () => {
    const { text, anchored } = tagged('Head.\nThe «old ferry» stays.\nThe «old ferry» goes, they said.\nThe end.\n');
    const after = text.replace('they said', 'we heard').replace('The old ferry stays', 'The very old ferry remains');
    const [start, end] = [text.indexOf('The old'), text.indexOf('The end')];
    const edit: TextEdit = { start, end, text: after.slice(start, after.indexOf('The end')) };
    const lost = followEdits(anchored, [edit], text, 'outside');
    assert.ok(lost.every(needsReview));
    assert.deepEqual(wordsOf(again(lost, after), after), ['old ferry', 'old ferry']);
  });

  it('are not clipped by an outside change that goes through them, as they are by typing', () => {
    const { text, anchored } = tagged('They said that «the ferry was late and the pier was empty» on Monday.\n');
    const edit: TextEdit = { start: text.indexOf('pier'), end: text.indexOf('Monday'), text: 'quay was empty on ' };
    const after = applyEdit(text, edit);
    assert.deepEqual(wordsOf(followEdits(anchored, [edit], text), after), ['the ferry was late and the ']);
    const found = again(followEdits(anchored, [edit], text, 'outside'), after);
    assert.deepEqual(wordsOf(found, after), ['the ferry was late and the quay was empty']);
    const [one] = found;
    assert.equal(one && formerWords(one, after), 'the ferry was late and the pier was empty');
    const [followed] = followEdits(found, [{ start: 0, end: 0, text: 'Look: ' }], after);
    assert.equal(followed?.outcome?.kind, 'fuzzy', 'that words had changed before stays to be seen');
  });

  it('stand where they were described once the document is that text again, wherever they were taken for meanwhile', () => {
    const { text, anchored } = tagged('The «old ferry» stays.\nThe «bridge» goes.\n');
    const elsewhere = anchored.map((one): AnchoredAnnotation => ({ ...one, outcome: { kind: 'moved', span: { start: 0, end: 3 } } }));
    const search = reanchor(elsewhere, { ...unhashed(text), hash: 'hash of the text' });
    assert.deepEqual(search.wanted, []);
    assert.deepEqual(search.found([]).map(({ outcome }) => outcome), anchored.map(({ outcome }) => outcome));
  });

  it('give up old texts that are too long to be kept together', () => {
    const long = ' '.repeat(8_000_001);
    const { text, anchored } = tagged('The «old ferry» stays at the pier today.\nNobody saw the «bridge» fall into the river.\n');
    const first: TextEdit = { start: 0, end: text.indexOf('Nobody'), text: '' };
    const then = applyEdit(text + long, first);
    const lost = followEdits(anchored, [first], text + long);
    const both = followEdits(lost, [{ start: 0, end: then.indexOf(' '.repeat(9)), text: '' }], then);
    assert.deepEqual(both.map(({ lastSeen }) => lastSeen?.version?.document.length), [undefined, then.length]);
  });

  it('stand at the described passage whenever the edits are undone', () => {
    const { text, anchored } = tagged('«One» two «three four» five «six», and a great deal more of it.');
    fc.assert(fc.property(fc.nat(), fc.nat(), fc.string({ maxLength: 5 }), fc.constantFrom('typed' as const, 'outside' as const), (a, b, inserted, origin) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      const edit = { start, end, text: inserted };
      const after = applyEdit(text, edit);
      const followed = again(followEdits(anchored, [edit], text, origin), after);
      const source = { ...unhashed(text), hash: 'hash of the text' };
      const back = searched(reanchor(followEdits(followed, [inverse(edit, text)], after, origin), source), source);
      assert.deepEqual(back.map(({ outcome }) => outcome && anchoredSpan(outcome)), anchored.map(({ outcome }) => outcome && anchoredSpan(outcome)));
    }));
  });

  it('are never lost, whatever is edited', () => {
    const { text, anchored } = tagged('«One» two «three four» five «six».');
    const edit = fc.tuple(fc.nat(), fc.nat(), fc.string({ maxLength: 5 }));
    fc.assert(fc.property(fc.array(edit, { maxLength: 5 }), (steps) => {
      let now = text;
      let followed = anchored;
      for (const [a, b, inserted] of steps) {
        const [start, end] = [a % (now.length + 1), b % (now.length + 1)].sort((x, y) => x - y) as [number, number];
        followed = again(followEdits(followed, [{ start, end, text: inserted }], now), applyEdit(now, { start, end, text: inserted }));
        now = applyEdit(now, { start, end, text: inserted });
      }
      return followed.length === anchored.length && followed.every((one, index) => one.annotation === anchored[index]?.annotation);
    }));
  });
});

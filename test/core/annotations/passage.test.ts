import assert from 'node:assert/strict';
import fc from 'fast-check';
import { unhashed } from '../../../src/core/anchoring/source';
import { described } from '../../../src/core/annotations/anchored';
import type { Annotation } from '../../../src/core/annotations/annotation';
import { annotatedAt, coding, codingDocument, resizing, splitting } from '../../../src/core/annotations/coding';
import { codesOf } from '../../../src/core/annotations/contents';
import { followEdits } from '../../../src/core/annotations/follow';
import { describingPassage, passageOf, partOf, together, type Passage } from '../../../src/core/annotations/passage';
import { anchor, reanchor, searched } from '../../../src/core/annotations/search';
import { parseSidecar, printSidecar } from '../../../src/core/annotations/sidecar';
import { mergeSidecars } from '../../../src/core/annotations/merge/mergeSidecars';
import { onPassage } from '../../../src/core/annotations/revise';
import { applyEdit } from '../../../src/core/text/edits';
import type { Span } from '../../../src/core/text/span';

const text = 'The pier was closed in March. Two boats were moved to the inner basin. “We had no say in it,” the harbour clerk said. Nobody has paid since.';
const source = unhashed(text);
const now = '2026-05-06T07:08:09.000Z';
const by = () => ({ id: 'urn:uuid:one', now });

function spanOf(words: string, of = text): Span {
  const start = of.indexOf(words);
  return { start, end: start + words.length };
}

const passage = together([spanOf('Nobody has paid'), spanOf('The pier was closed')]);

/** An annotation on both, as it comes back from its file. */
function coded(): Annotation {
  return codedOn(passage);
}

const wordsOf = (found: Passage | undefined, of: string): readonly string[] | undefined => found?.map(({ start, end }) => of.slice(start, end));

describe('a passage of several parts', () => {
  it('is one annotation, from where it begins to where it ends, and says which parts are meant', () => {
    const annotation = coded();
    assert.equal(annotation.selectors?.quote.exact, text.slice(0, text.indexOf(' since.')));
    assert.deepEqual(annotation.selectors?.segments?.map(({ exact }) => exact), ['The pier was closed', 'Nobody has paid']);
    const [anchored] = anchor(source, [annotation]);
    assert.deepEqual(anchored && passageOf(anchored), passage);
    assert.deepEqual(coding({ source, annotations: anchored ? [anchored] : [] }, [passage], ['money'], by), []);
  });

  it('is no other passage than its parts: what stands between them is not annotated', () => {
    const anchored = anchor(source, [coded()]);
    assert.deepEqual(annotatedAt(anchored, text.indexOf('pier')), passage);
    assert.equal(annotatedAt(anchored, text.indexOf('boats')), undefined);
    const whole = coding({ source, annotations: anchored }, [[{ start: 0, end: text.indexOf(' since.') }]], ['money'], by);
    assert.equal(whole.length, 1);
  });

  it('is found again in another version of the text, part by part', () => {
    const after = text.replace('Two boats were moved', 'In April three of the boats were moved').replace('clerk', 'warden');
    const [found] = anchor(unhashed(after), [coded()], { document: text });
    assert.deepEqual(found && wordsOf(passageOf(found), after), ['The pier was closed', 'Nobody has paid']);
  });

  it('is shown by the parts that are found, and keeps what it knows of the others until they are there again', () => {
    const three = together([...passage, spanOf('inner basin')]);
    const after = text.replace('inner basin', 'outer mole');
    const found = anchor(unhashed(after), [codedOn(three)], { document: text });
    assert.deepEqual(found[0] && wordsOf(passageOf(found[0]), after), ['The pier was closed', 'Nobody has paid']);
    assert.deepEqual(described(found, unhashed(after))[0]?.selectors?.segments, codedOn(three).selectors?.segments);
    const start = after.indexOf('outer mole');
    const mended = { start, end: start + 'outer mole'.length, text: 'inner basin' };
    const [typed] = followEdits(found, [mended], after);
    assert.ok(typed);
    const [again] = searched(reanchor([typed], source), source);
    assert.deepEqual(again && passageOf(again), three);
    assert.equal(again?.isIncomplete, undefined);
  });

  it('is shown whole while none of its parts is found', () => {
    const two = together([spanOf('Two boats'), spanOf('inner basin')]);
    const after = text.replace('Two boats', 'Three vessels').replace('inner basin', 'outer mole');
    const [found] = anchor(unhashed(after), [codedOn(two)], { document: text });
    assert.deepEqual(found && wordsOf(passageOf(found), after), ['Three vessels were moved to the outer mole']);
  });

  it('goes with edits, and loses the part that one of them swallows', () => {
    const anchored = anchor(source, [coded()]);
    const typed = { start: 30, end: 30, text: 'Meanwhile ' };
    const [moved] = followEdits(anchored, [typed], text);
    assert.deepEqual(moved && wordsOf(passageOf(moved), applyEdit(text, typed)), ['The pier was closed', 'Nobody has paid']);
    const cut = { start: 0, end: 30, text: '' };
    const [left] = followEdits(anchored, [cut], text);
    assert.deepEqual(left && wordsOf(passageOf(left), applyEdit(text, cut)), ['Nobody has paid']);
  });

  it('is split between its parts, and put on one part alone', () => {
    const halves = splitting(source, text, coded(), passage, text.indexOf('boats'), { id: 'urn:uuid:two', now });
    assert.deepEqual(halves?.map((change) => change.kind === 'put' && [change.annotation.selectors?.quote.exact, change.annotation.selectors?.segments]),
      [['The pier was closed', undefined], ['Nobody has paid', undefined]]);
    const one = resizing(source, coded(), [spanOf('inner basin')], now);
    assert.ok(one.kind === 'put');
    const read = parseSidecar(printSidecar({ annotations: [one.annotation] }, 'pier.txt'));
    assert.ok(read.kind === 'sidecar');
    assert.equal(read.sidecar.annotations[0]?.selectors?.segments, undefined);
  });

  it('comes from spans in any order, the cut halves of which make it up again', () => {
    const spans = fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 })), { minLength: 1, maxLength: 5 });
    fc.assert(fc.property(spans, fc.nat(text.length), (some, offset) => {
      const made = together(some);
      const inOrder = made.every(({ start }, at) => at === 0 || start > (made[at - 1]?.end ?? 0));
      const covered = (passages: Passage | undefined) => [...text].map((_, at) => passages?.some(({ start, end }) => start <= at && at < end) ?? false);
      assert.ok(inOrder);
      assert.deepEqual(covered(made), covered(some));
      const [before, behind] = [partOf(text, made, offset, 'before'), partOf(text, made, offset, 'behind')];
      const solid = (marks: readonly boolean[]) => marks.map((mark, at) => mark && text.charAt(at) !== ' ');
      assert.deepEqual(solid(covered([...before ?? [], ...behind ?? []])), solid(covered(made)));
    }));
  });

  it('has all its parts again when the edit that swallowed one is taken back', () => {
    const annotation = codedOn([spanOf('pier'), spanOf('boats'), spanOf('basin')]);
    const cut = { ...spanOf('boats'), text: '' };
    const without = applyEdit(text, cut);
    const lacking = followEdits(anchor(source, [annotation]), [cut], text);
    assert.deepEqual(lacking[0] && wordsOf(passageOf(lacking[0]), without), ['pier', 'basin']);
    const back = followEdits(lacking, [{ start: cut.start, end: cut.start, text: 'boats' }], without);
    const [again] = searched(reanchor(back, source), source);
    assert.deepEqual(again && wordsOf(passageOf(again), text), ['pier', 'boats', 'basin']);
    assert.deepEqual(described(back, source)[0]?.selectors?.segments, annotation.selectors?.segments);
  });

  it('is not found at words that only begin like its own', () => {
    const [met, of] = ['Start the then he met her. Later he left the end.', 'he met'];
    const [change] = coding({ source: unhashed(met), annotations: [] }, [[spanOf(of, met), spanOf('left', met)]], ['talk'], by);
    assert.ok(change?.kind === 'put');
    const moved = { ...change.annotation, selectors: { ...change.annotation.selectors!, segments: [{ exact: 'he', offset: 3 }] } };
    assert.deepEqual(anchor(unhashed(met), [moved]).map(({ segments }) => segments), [undefined]);
  });

  describe('that two people change', () => {
    const describeIn = describingPassage(source);
    const [early, late] = ['2026-05-07T00:00:00.000Z', '2026-05-08T00:00:00.000Z'];
    const on = (annotation: Annotation, spans: Passage, when: string): Annotation => onPassage(annotation, describeIn(spans), when);
    const merge = (ours: (one: Annotation) => Annotation, theirs: (one: Annotation) => Annotation) => {
      const base = stored([codedOn([spanOf('pier'), spanOf('basin')])]);
      const [mine, others] = [ours, theirs].map((change) => stored(base.map(change)));
      return mergeSidecars({ annotations: base }, { annotations: mine! }, { annotations: others! }, 'pier.txt');
    };

    it('is one of the two whole, and the other is kept', () => {
      const whole = { start: spanOf('pier').start, end: spanOf('basin').end };
      const { sidecar, conflicts } = merge((one) => on(one, [whole], late), (one) => on(one, [spanOf('pier'), spanOf('boats')], early));
      assert.equal(conflicts.length, 1);
      assert.deepEqual(sidecar.annotations.map(({ selectors }) => selectors?.segments?.map(({ exact }) => exact)), [undefined, ['pier', 'boats']]);
    });

    it('keeps other parts of the same stretch too', () => {
      const { sidecar, conflicts } = merge(
        (one) => on(one, [spanOf('pier'), spanOf('boats'), spanOf('basin')], late), (one) => on(one, [spanOf('pier was'), spanOf('basin')], early));
      assert.equal(conflicts.length, 1);
      assert.deepEqual(sidecar.annotations.map(({ selectors }) => selectors?.segments?.length), [3, 2]);
    });

    it('is nobody’s decision where both have only typed inside it', () => {
      const typing = (words: string, typed: string) => (one: Annotation): Annotation => {
        const edit = { start: spanOf(words).start, end: spanOf(words).start, text: typed };
        return described(followEdits(anchor(source, [one]), [edit], text), unhashed(applyEdit(text, edit)))[0] as Annotation;
      };
      const { sidecar, conflicts } = merge(typing('closed', 'at last '), typing('moved', 'slowly '));
      assert.deepEqual([sidecar.annotations.length, conflicts], [1, []]);
    });
  });
});

function codedOn(spans: Passage): Annotation {
  const [change] = coding({ source, annotations: [] }, [spans], ['money'], by);
  assert.ok(change?.kind === 'put');
  return stored([change.annotation])[0] as Annotation;
}

function stored(annotations: readonly Annotation[]): readonly Annotation[] {
  const read = parseSidecar(printSidecar({ annotations }, 'pier.txt'));
  assert.ok(read.kind === 'sidecar');
  return read.sidecar.annotations;
}

describe('coding a whole document', () => {
  it('is one annotation a person, with all codes', () => {
    const [first] = codingDocument([], ['interview'], { ...by(), creator: 'Ada' });
    assert.ok(first?.kind === 'put');
    assert.equal(first.annotation.selectors, undefined);
    const [second] = codingDocument([first.annotation], ['interview', 'harbour'], { ...by(), creator: 'Ada' });
    assert.ok(second?.kind === 'put');
    assert.deepEqual([second.annotation.id, codesOf(second.annotation)], [first.annotation.id, ['interview', 'harbour']]);
    assert.deepEqual(codingDocument([second.annotation], ['harbour'], { ...by(), creator: 'Ada' }), []);
    assert.equal(codingDocument([second.annotation], ['harbour'], { ...by(), creator: 'Ben' }).length, 1);
  });
});

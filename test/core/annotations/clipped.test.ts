import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describer } from '../../../src/core/anchoring/describer';
import { anchoredSpan } from '../../../src/core/anchoring/outcome';
import { unhashed } from '../../../src/core/anchoring/source';
import { described, needsReview, type AnchoredAnnotation } from '../../../src/core/annotations/anchored';
import { coding } from '../../../src/core/annotations/coding';
import { tagPassage } from '../../../src/core/annotations/create';
import { followEdits, type Origin } from '../../../src/core/annotations/follow';
import { passageOf } from '../../../src/core/annotations/passage';
import { anchor, anchorAgain, searched } from '../../../src/core/annotations/search';
import { applyEdit, inverse, type TextEdit } from '../../../src/core/text/edits';
import { marked } from '../../support/marked';

const now = '2026-02-03T09:00:00Z';

/** A text in which a person types, and one passage of it. */
class Desk {
  private readonly done: TextEdit[] = [];

  constructor(public text: string, public one: AnchoredAnnotation) {}

  /** The words in «…» are one passage. */
  static of(sample: string): Desk {
    const { text, spans: [span] } = marked(sample);
    assert.ok(span);
    const annotation = tagPassage(describer(text, text)(span), 'claim', { id: 'urn:uuid:1', now });
    const [one] = anchor({ ...unhashed(text), hash: text }, [annotation]);
    assert.ok(one);
    return new Desk(text, one);
  }

  edit(edit: TextEdit): this {
    this.done.push(inverse(edit, this.text));
    return this.make(edit);
  }

  /** Replaces the first such words, as from a selection: the first letter replaces it, the others follow. */
  type(words: string, by: string): this {
    const start = this.text.indexOf(words);
    this.edit({ start, end: start + words.length, text: by.slice(0, 1) });
    [...by.slice(1)].forEach((letter, at) => this.edit({ start: start + 1 + at, end: start + 1 + at, text: letter }));
    return this;
  }

  undo(): this {
    const edit = this.done.pop();
    return edit ? this.make(edit, 'undone') : this;
  }

  undoAll(): this {
    while (this.done.length > 0) this.undo();
    return this;
  }

  /** The sidecar describes the passage as it is now, and is read again. */
  save(): this {
    const source = { ...unhashed(this.text), hash: this.text };
    const [one] = searched(anchorAgain([this.one], source, described([this.one], source)), source);
    this.one = one ?? this.one;
    return this;
  }

  get words(): string | undefined {
    const span = this.one.outcome && anchoredSpan(this.one.outcome);
    return span && this.text.slice(span.start, span.end);
  }

  private make(edit: TextEdit, origin: Origin = 'typed'): this {
    const [one] = followEdits([this.one], [edit], this.text, origin);
    this.one = one ?? this.one;
    this.text = applyEdit(this.text, edit);
    return this;
  }
}

describe('a passage whose ends are edited', () => {
  const sample = 'She said: «Trust is when you may choose the order.» Then she left.';

  it('keeps the words that take the place of its first or its last', () => {
    assert.equal(Desk.of(sample).edit({ start: 10, end: 15, text: 'Confidence' }).words, 'Confidence is when you may choose the order.');
    assert.equal(Desk.of(sample).type('Trust', 'Confidence').words, 'Confidence is when you may choose the order.');
    assert.equal(Desk.of(sample).type('order.', 'sequence!').words, 'Trust is when you may choose the sequence!');
    assert.equal(Desk.of(sample).type('order.', '').type(' Then', '. Then').words, 'Trust is when you may choose the ');
  });

  it('does not take in what is typed at its ends, or takes the place of more than itself', () => {
    assert.equal(Desk.of(sample).edit({ start: 10, end: 10, text: 'Oh, ' }).words, 'Trust is when you may choose the order.');
    assert.equal(Desk.of(sample).type('said: Trust', 'thinks that it').words, ' is when you may choose the order.');
    const elsewhere = Desk.of(sample).type(' order.', '').edit({ start: 0, end: 0, text: 'So ' });
    assert.equal(elsewhere.type(' Then', '. Now').words, 'Trust is when you may choose the');
  });

  for (const words of ['Trust ', ' order.', 'said: Trust is', 'order. Then']) {
    it(`is whole again once “${words}” is, which had been deleted and saved so`, () => {
      const desk = Desk.of(sample);
      const whole = desk.words;
      assert.notEqual(desk.type(words, '').save().words, whole);
      assert.equal(desk.undo().words, whole);
      assert.equal(desk.save().words, whole);
    });
  }

  it('is whole again after letters that were deleted one by one come back at once', () => {
    const desk = Desk.of(sample);
    for (let letter = 0; letter < 6; letter += 1) desk.edit({ start: 10, end: 11, text: '' }).save();
    assert.equal(desk.words, 'is when you may choose the order.');
    assert.equal(desk.edit({ start: 10, end: 10, text: 'Trust ' }).words, 'Trust is when you may choose the order.');
  });

  it('takes back only words that came back, not others that begin alike', () => {
    const desk = Desk.of('He said that «we are there». They left, as everybody did.').type('ere. They left', 'ey').type('He', 'She');
    assert.equal(desk.words, 'we are th');
    assert.equal(desk.undoAll().words, 'we are there');
  });

  it('stays as a person has put it since', () => {
    const desk = Desk.of(sample).type(' the order.', '');
    const start = desk.text.indexOf('when');
    const source = { ...unhashed(desk.text), hash: desk.text };
    const selectors = describer(desk.text, desk.text)({ start, end: start + 4 });
    const [resized] = searched(anchorAgain([desk.one], source, [{ ...desk.one.annotation, selectors }]), source);
    assert.ok(resized);
    desk.one = resized;
    assert.equal(desk.undo().words, 'when');
  });

  it('has its parts again, in all their words', () => {
    const text = 'The pier, the boats, the basin and the low tide.';
    const spans = ['pier', 'boats', 'the low tide'].map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
    const [change] = coding({ source: unhashed(text), annotations: [] }, [spans], ['place'], () => ({ id: 'urn:uuid:1', now }));
    assert.ok(change?.kind === 'put');
    const [one] = anchor(unhashed(text), [change.annotation]);
    assert.ok(one);
    const desk = new Desk(text, one);
    const parts = (): readonly string[] | undefined => passageOf(desk.one)?.map(({ start, end }) => desk.text.slice(start, end));
    desk.type('oats', '').type('pi', '').type('low tide', 'low flood').save();
    assert.deepEqual(parts(), ['er', 'b', 'the low flood']);
    desk.undoAll();
    assert.deepEqual(parts(), ['pier', 'boats', 'the low tide']);
  });

  it('is what it was when everything is taken back, unless it was replaced whole', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.nat(4), fc.boolean()), { maxLength: 6 });
    fc.assert(fc.property(edits, (steps) => {
      const desk = Desk.of(sample);
      const whole = desk.one.outcome && anchoredSpan(desk.one.outcome);
      for (const [index, [from, length, count, isSaved]] of steps.entries()) {
        const start = from % (desk.text.length + 1);
        const text = String.fromCharCode(0x391 + index).repeat(count); // letters of no other step: undo finds no other words than it took
        desk.edit({ start, end: Math.min(start + length, desk.text.length), text });
        if (needsReview(desk.one)) return;
        if (isSaved) desk.save();
      }
      desk.undoAll();
      assert.deepEqual(desk.one.outcome && anchoredSpan(desk.one.outcome), whole);
    }), { numRuns: 300 });
  });
});

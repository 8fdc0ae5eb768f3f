import assert from 'node:assert/strict';
import fc from 'fast-check';
import { carryOver } from '../../../src/core/anchoring/carryOver';
import { anchoredSpan, type Outcome } from '../../../src/core/anchoring/outcome';
import { mapSpan, type TextEdit } from '../../../src/core/text/edits';
import type { Span } from '../../../src/core/text/span';
import { mark, marked } from '../../support/marked';
import { documentText, passage } from './passages';
import { prose, revision } from './revisions';

/** The outcome as one can read it: its kind, and the new text with marks where the passage stands. */
function carried(sample: string, after: string): string {
  const { text, spans } = marked(sample);
  const [outcome] = carryOver(text, after, spans);
  assert.ok(outcome);
  const span = anchoredSpan(outcome);
  return `${outcome.kind}: ${span ? mark(after, [span]) : ''}`;
}

const first = 'The council met on Monday in the old customs house. ';
const last = ' Traders along the quay had asked for a shorter closure, and some walked out before the vote was taken.';

describe('carryOver', () => {
  it('finds a passage where it was, elsewhere, and with changed words', () => {
    const sample = `${first}«Mayor Ilse Brandt said the quay would close» for a year.${last}`;
    const { text } = marked(sample);
    assert.equal(carried(sample, text), `exact: ${sample}`);
    assert.equal(carried(sample, `News\n\n${text}`), `moved: News\n\n${sample}`);
    assert.equal(
      carried(sample, text.replace('Ilse Brandt said the quay', 'Brandt told reporters that the old quay')),
      `fuzzy: ${first}«Mayor Brandt told reporters that the old quay would close» for a year.${last}`,
    );
  });

  it('takes what replaced its first and last words', () => {
    assert.equal(
      carried(`${first}«Mayor Brandt said the quay would close» for a year.${last}`, `${first}Ms Weiss said the quay would shut for a year.${last}`),
      `fuzzy: ${first}«Ms Weiss said the quay would shut» for a year.${last}`,
    );
  });

  it('sees through line ends, wrapping, quotation marks, composition and wrongly read UTF-8', () => {
    const sample = `${first}«"Zoë's quay would close", she said - for a year»; ä ö ü.${last}`;
    const { text } = marked(sample);
    const { spans: [span] } = marked(sample);
    for (const change of [
      (each: string) => each.replaceAll(' ', '\r\n'), (each: string) => each.replaceAll(' ', '\u00a0'), (each: string) => each.normalize('NFD'),
      (each: string) => each.replaceAll('"', '”').replaceAll('\'', '’').replaceAll('-', '—'),
      (each: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(each)),
    ]) {
      const [before, words, after] = [text.slice(0, span!.start), text.slice(span!.start, span!.end), text.slice(span!.end)].map(change);
      assert.equal(carried(sample, `${before}${words}${after}`), `fuzzy: ${before}«${words}»${after}`);
    }
  });

  it('follows a paragraph that was moved, even where it was changed too', () => {
    const sample = `${first}\nThe «harbour master» counted forty crates of salt on the pier and signed for none of them.\n${last.repeat(2)}`;
    const block = 'The harbour master counted forty crates of salt on the pier and signed for none of them.\n';
    const rest = marked(sample).text.replace(block, '');
    assert.match(carried(sample, `${rest}\n${block.replace('forty', 'fifty')}`), /^moved: .*\nThe «harbour master» counted fifty crates of salt/s);
  });

  it('is not taken in by the same words elsewhere once its own were deleted', () => {
    const sample = `${first}A spokesman for «Mayor Brandt» said nothing.\n${last} Mayor Brandt left early, as on every Monday.`;
    const { text } = marked(sample);
    assert.equal(carried(sample, text.replace('A spokesman for Mayor Brandt said nothing.', '')), 'orphaned: ');
    assert.equal(carried(sample, text.replace('for Mayor Brandt said', 'said')), 'orphaned: ');
  });

  it('keeps white space and parts of words where they were', () => {
    assert.equal(carried('One «two th»ree four.', 'Zero. One two three four.'), 'moved: Zero. One «two th»ree four.');
    assert.equal(carried('One two« »three four.', 'Zero. One two three four.'), 'moved: Zero. One two« »three four.');
    assert.equal(carried('One «two »three four.', 'Zero. One two three four.'), 'moved: Zero. One «two »three four.');
  });

  it('looks at what changed only, in a long text, and gives the offsets of the whole', () => {
    const lines = Array.from({ length: 400 }, (_, line) => `Line ${line} of the minutes speaks of berth ${line * 7 % 401} and of nothing else.\n`);
    const before = lines.join('');
    const after = lines.map((line, at) => (at === 100 ? `New line.\n${line}` : at === 200 ? line.replace('berth', 'dock') : at === 300 ? '' : line)).join('');
    const at = (line: number): Span => ({ start: before.indexOf(`Line ${line} `), end: before.indexOf('.\n', before.indexOf(`Line ${line} `)) });
    const outcomes = carryOver(before, after, [at(3), at(150), at(200), at(201), at(300), at(399), { start: 0, end: before.length }]);
    assert.deepEqual(outcomes.map(({ kind }) => kind), ['exact', 'moved', 'fuzzy', 'moved', 'orphaned', 'moved', 'fuzzy']);
    outcomes.slice(0, 6).forEach((outcome, index) => {
      const span = anchoredSpan(outcome);
      if (span) assert.equal(after.slice(span.start, span.end).replace('dock', 'berth'), before.slice(at([3, 150, 200, 201, 300, 399][index]!).start, at([3, 150, 200, 201, 300, 399][index]!).end));
    });
    assert.deepEqual(anchoredSpan(outcomes[6]!), { start: 0, end: after.length });
  });

  it('leaves every passage where it is in an unchanged text', () => {
    fc.assert(fc.property(passage, ([text, span]) => {
      assert.deepEqual(carryOver(text, text, [span]), [{ kind: 'exact', span }]);
    }));
  });

  it('never points outside the text or between the halves of a pair, and says what it found', () => {
    const any = fc.oneof(fc.tuple(documentText, documentText), revision);
    fc.assert(fc.property(any, fc.array(fc.tuple(fc.nat(), fc.nat(30)), { maxLength: 5 }), ([before, after], at) => {
      const spans = at.map(([start, length]) => ({ start: start % (before.length + 1), end: Math.min(before.length, start % (before.length + 1) + length) }));
      carryOver(before, after, spans).forEach((outcome, index) => assertSound(before, spans[index]!, after, outcome));
    }));
  });

  it('follows an edit elsewhere in a text of different words, and its inverse', () => {
    const text = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 30, maxLength: 80 }).map((words) => words.join(' '));
    fc.assert(fc.property(text, fc.nat(), fc.nat(), fc.nat(3), fc.constantFrom('', 'QUAY', 'QUAY AND PIER'), (before, from, to, deleted, inserted) => {
      const words = [...before.matchAll(/[a-z]+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
      const [span, target] = [words[from % words.length]!, words[to % words.length]!];
      const edit: TextEdit = { start: target.start, end: words[Math.min(words.length - 1, to % words.length + deleted)]!.end, text: inserted };
      if (edit.start < span.end && span.start < edit.end) return;
      const after = before.slice(0, edit.start) + edit.text + before.slice(edit.end);
      const there = anchoredSpan(carryOver(before, after, [span])[0]!);
      assert.deepEqual(there, mapSpan(span, edit));
      assert.deepEqual(anchoredSpan(carryOver(after, before, [there!])[0]!), span);
    }));
  });

  it('follows a passage through anything put in front of it or behind it', () => {
    fc.assert(fc.property(prose, prose, fc.boolean(), fc.nat(), fc.nat(60), (text, added, isInFront, at, length) => {
      const start = at % text.length;
      const span = { start, end: Math.min(text.length, start + 1 + length) };
      const after = isInFront ? `${added}\n\n${text}` : `${text}\n\n${added}`;
      const [outcome] = carryOver(text, after, [span]);
      assertSound(text, span, after, outcome!);
    }));
  });
});

function assertSound(before: string, span: Span, after: string, outcome: Outcome): void {
  const places = outcome.kind === 'ambiguous' ? outcome.candidates : outcome.kind === 'orphaned' ? (outcome.guess ? [outcome.guess] : []) : [outcome.span];
  if (span.start < span.end && before !== after) {
    for (const { start, end } of places) {
      assert.ok(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= after.length);
      for (const at of [start, end]) if (outcome.kind === 'fuzzy') assert.doesNotMatch(after.slice(at - 1, at + 1), /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/);
    }
  }
  const [place] = places;
  if (!place || outcome.kind === 'ambiguous' || outcome.kind === 'orphaned') return;
  const isSame = before.slice(span.start, span.end) === after.slice(place.start, place.end);
  assert.equal(outcome.kind, !isSame ? 'fuzzy' : place.start === span.start ? 'exact' : 'moved');
  if (outcome.kind === 'fuzzy') assert.ok(outcome.score >= 0 && outcome.score <= 1);
}

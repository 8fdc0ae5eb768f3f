import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe as describePassage } from '../../../src/core/anchoring/describe';
import { match } from '../../../src/core/anchoring/match';
import { normalisedText } from '../../../src/core/anchoring/normalisedText';
import { anchoredSpan, type Outcome } from '../../../src/core/anchoring/outcome';
import type { Selectors } from '../../../src/core/anchoring/selectors';
import { mark, marked } from '../../support/marked';
import { documentText, passage } from './passages';

const story = 'The council met on Monday in the old customs house. Mayor Ilse Brandt said the quay would close for a year. '
  + 'Traders along the quay had asked for a shorter closure, and some walked out before the vote was taken.';

function selectorsFor(sample: string): { text: string; selectors: Selectors } {
  const { text, spans: [span] } = marked(sample);
  assert.ok(span);
  return { text, selectors: describePassage(text, span) };
}

/** The outcome as one can read it: its kind, and the text with marks where it stands or may stand. */
function shown(text: string, outcome: Outcome): string {
  const spans = outcome.kind === 'ambiguous' ? outcome.candidates
    : outcome.kind === 'orphaned' ? (outcome.guess ? [outcome.guess] : []) : [outcome.span];
  return `${outcome.kind}${outcome.kind === 'orphaned' ? ` ${outcome.reason}` : ''}: ${mark(text, spans)}`;
}

const brandt = selectorsFor(story.replace('Mayor Ilse Brandt', '«Mayor Ilse Brandt»')).selectors;
const found = story.replace('Mayor Ilse Brandt', '«Mayor Ilse Brandt»');

function outcomeIn(text: string, selectors = brandt, hash?: string): string {
  return shown(text, match(text, selectors, hash));
}

describe('match', () => {
  it('finds the passage where it was', () => {
    assert.equal(outcomeIn(story), `exact: ${found}`);
  });

  it('finds it after text was put in front of it, and with other line ends', () => {
    assert.equal(outcomeIn(`News\r\n\r\n${story}`), `moved: News\r\n\r\n${found}`);
    const lines = selectorsFor('One line of the minutes.\n«Two lines\nof the minutes.»\nThree lines of the minutes.\n').selectors;
    assert.equal(
      outcomeIn('One line of the minutes.\r\nTwo lines\r\nof the minutes.\r\nThree lines of the minutes.\r\n', lines),
      'exact: One line of the minutes.\r\n«Two lines\r\nof the minutes.»\r\nThree lines of the minutes.\r\n',
    );
  });

  it('refuses when the context has changed, and guesses', () => {
    const edited = story.replace('said the quay', 'told them the quay');
    assert.equal(outcomeIn(edited), `orphaned context: ${edited.replace('Mayor Ilse Brandt', '«Mayor Ilse Brandt»')}`);
  });

  it('is not taken in by the same words elsewhere once its own were deleted', () => {
    const elsewhere = `${story.replace('Mayor Ilse Brandt said', 'They heard')} Later Mayor Ilse Brandt left.`;
    assert.match(outcomeIn(elsewhere), /^orphaned context: .*«Mayor Ilse Brandt» left\.$/s);
    assert.equal(outcomeIn(story.replace('Mayor Ilse Brandt', 'The mayor')), `orphaned gone: ${story.replace('Mayor Ilse Brandt', 'The mayor')}`);
  });

  it('does not believe a position, even where the very words stand', () => {
    const swapped = `${'-'.repeat(story.indexOf('Mayor'))}Mayor Ilse Brandt went home. Nobody saw Mayor Ilse Brandt leave.`;
    assert.match(outcomeIn(swapped), /^orphaned context: -+«Mayor Ilse Brandt» went home/);
  });

  it('leaves the choice to a person when quote and context stand several times', () => {
    assert.equal(outcomeIn(`${story}\n${story}`), `ambiguous: ${found}\n${found}`);
  });

  describe('of a passage among its copies', () => {
    const line = 'Received with thanks and placed on file.\n';
    const { text, selectors } = selectorsFor(`${line.repeat(20)}«Received»${line.slice(8)}${line.repeat(20)}`);
    const span = marked(`${line.repeat(20)}«Received»`).spans[0]!;

    it('believes the position only if nothing at all has changed', () => {
      assert.deepEqual(match(text, { ...selectors, hash: 'c0ffee' }, 'c0ffee'), { kind: 'exact', span });
      assert.equal(match(text, { ...selectors, hash: 'c0ffee' }, 'beef').kind, 'ambiguous');
      assert.equal(match(text, selectors).kind, 'ambiguous');
    });

    it('does not take the last one left for the right one', () => {
      const left = `Minutes.\n${line.repeat(7)}«Received»${line.slice(8)}${line.repeat(6)}`;
      assert.equal(outcomeIn(marked(left).text, selectors), `orphaned context: ${left}`);
    });
  });

  it('finds the first paragraph again under a new headline', () => {
    const { text, selectors } = selectorsFor(`«The council» met on Monday${story.slice('The council met on Monday'.length)}`);
    assert.equal(outcomeIn(`Quay to close\n\n${text}`, selectors), `moved: Quay to close\n\n«The council»${text.slice(11)}`);
  });

  it('finds a passage of a very short document again, but not a bare word', () => {
    const short = selectorsFor('«Ilse Brandt» left early.').selectors;
    assert.equal(outcomeIn('Note: Ilse Brandt left early. So did I.', short), 'moved: Note: «Ilse Brandt» left early. So did I.');
    const bare = selectorsFor('«Yes».').selectors;
    assert.equal(outcomeIn('Did he say Yes. He did.', bare), 'orphaned context: Did he say «Yes». He did.');
  });

  it('takes a bare quote of another program where it can only be meant so', () => {
    const quoting = (exact: string, position?: Selectors['position']): Selectors => ({
      quote: { exact, prefix: '', suffix: '' }, ...(position ? { position } : {}),
    });
    assert.equal(outcomeIn(story, quoting('Ilse Brandt')).slice(0, 17), 'orphaned context:');
    assert.equal(outcomeIn(story, quoting('Ilse Brandt', { start: 58, end: 69 })).slice(0, 6), 'exact:');
    assert.equal(outcomeIn(story, quoting('quay', { start: 79, end: 83 })).slice(0, 10), 'ambiguous:');
    assert.equal(outcomeIn(story, quoting(story.slice(52, 130))).slice(0, 6), 'moved:');
  });

  it('answers the same for a text made ready before', () => {
    assert.deepEqual(match(normalisedText(story), brandt), match(story, brandt));
  });

  it('never points at other words than those it was given, whatever becomes of the text', () => {
    fc.assert(fc.property(passage, documentText, ([before, span], after) => {
      const selectors = describePassage(before, span);
      const place = anchoredSpan(match(after, selectors));
      if (place) assert.equal(normalisedText(after.slice(place.start, place.end)).text, selectors.quote.exact);
    }));
  });

  it('follows a passage through anything put in front of it', () => {
    const edited = fc.tuple(passage, fc.string({ unit: fc.constantFrom('x', 'y', '\n', '😀'), maxLength: 30 }));
    fc.assert(fc.property(edited, ([[text, { start, end }], front]) => {
      if (text.startsWith('\uFEFF')) return;
      const outcome = match(front + text, describePassage(text, { start, end }));
      const place = anchoredSpan(outcome);
      if (place) assert.deepEqual(place, { start: start + front.length, end: end + front.length });
    }));
  });

  it('never throws, whatever a file claims', () => {
    const anything = fc.anything() as fc.Arbitrary<unknown>;
    const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(NaN, -1, 2 ** 60, -0), anything);
    const hostile = fc.record({
      quote: fc.oneof(anything, fc.record({ exact: fc.oneof(documentText, anything), prefix: anything, suffix: fc.oneof(documentText, anything) })),
      position: fc.oneof(anything, fc.record({ start: number, end: number })),
      hash: anything,
    }) as unknown as fc.Arbitrary<Selectors>;
    fc.assert(fc.property(documentText, hostile, (text, selectors) => {
      match(text, selectors);
    }));
  });

  it('passes over a quote larger than any text', () => {
    assert.deepEqual(match(story, { quote: { exact: 'a'.repeat(20_000_000), prefix: '', suffix: '' } }), { kind: 'orphaned', reason: 'gone' });
  });
});

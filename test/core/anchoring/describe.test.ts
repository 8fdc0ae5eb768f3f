import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe as describePassage } from '../../../src/core/anchoring/describe';
import { match } from '../../../src/core/anchoring/match';
import { marked } from '../../support/marked';
import { passage } from './passages';

function described(sample: string): ReturnType<typeof describePassage> {
  const { text, spans: [span] } = marked(sample);
  assert.ok(span);
  return describePassage(text, span);
}

describe('describe', () => {
  it('quotes the passage with 32 code points on each side, and says where it stands', () => {
    const before = 'The harbour office opens at six, and by seven the queue reaches the old pump house. ';
    const after = ' but nobody at the desk could say how many of them had been paid for.';
    assert.deepEqual(described(`${before}«Forty permits were issued»${after}`), {
      quote: { exact: 'Forty permits were issued', prefix: before.slice(-32), suffix: after.slice(0, 32) },
      position: { start: before.length, end: before.length + 25 },
    });
  });

  it('adds to one side what the edge of the text cuts off the other', () => {
    const after = ' were issued before noon, but nobody at the desk could say how many of them had been paid for.';
    const { quote } = described(`«Forty permits»${after}`);
    assert.deepEqual(quote, { exact: 'Forty permits', prefix: '', suffix: after.slice(0, 64) });
  });

  it('counts code points and line feeds, whatever the document has', () => {
    assert.deepEqual(described('\uFEFF😀 one\r\n«two\r\n😀»\r\nthree'), {
      quote: { exact: 'two\n😀', prefix: '😀 one\n', suffix: '\nthree' },
      position: { start: 6, end: 11 },
    });
  });

  it('never cuts a surrogate pair in two', () => {
    const text = `${'😀'.repeat(40)}x${'😀'.repeat(40)}`;
    const { quote } = describePassage(text, { start: 79, end: 82 });
    assert.deepEqual(quote, { exact: '😀x😀', prefix: '😀'.repeat(32), suffix: '😀'.repeat(32) });
  });

  it('takes more context until the passage is the only one', () => {
    const answer = 'Q: Were you on the pier that evening, or had you gone home before the lights went out? A: No. ';
    const { text, spans } = marked(`First day. ${answer}${answer.replace('No', '«No»')}${answer}Last day.`);
    const { quote } = describePassage(text, spans[0]!);
    assert.equal(text.split(quote.prefix + quote.exact + quote.suffix).length, 2);
    assert.equal(quote.suffix, text.slice(spans[0]!.end));
    assert.ok(quote.prefix.length > 64);
  });

  it('says so when no context within bounds tells the passage from its copies', () => {
    const block = 'This notice is given under the harbour by-laws. '.repeat(40);
    const { quote } = describePassage(block, { start: 900, end: 910 });
    assert.equal(quote.repeated, true);
    assert.equal(quote.prefix.length, 256);
  });

  it('takes spans out of bounds or the wrong way round to what there is', () => {
    assert.deepEqual(describePassage('word', { start: 9, end: -3 }).quote, { exact: 'word', prefix: '', suffix: '' });
    assert.deepEqual(describePassage('', { start: 0, end: 0 }), {
      quote: { exact: '', prefix: '', suffix: '' }, position: { start: 0, end: 0 },
    });
  });

  it('is undone by match in an unchanged text', () => {
    fc.assert(fc.property(passage, ([text, span]) => {
      const selectors = describePassage(text, span, 'ab12');
      assert.deepEqual(match(text, selectors, 'ab12'), { kind: 'exact', span });
      const unsure = match(text, selectors);
      if (selectors.quote.repeated) assert.ok(unsure.kind === 'ambiguous' && unsure.candidates.some((each) => each.start === span.start));
      else assert.deepEqual(unsure, { kind: 'exact', span });
    }));
  });
});

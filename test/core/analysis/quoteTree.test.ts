import assert from 'node:assert/strict';
import { allQuotes, byPlace, innermostQuoteAt, mapQuotes, outerQuoteOf } from '../../../src/core/analysis/quoteTree';
import type { Quote } from '../../../src/core/quotes/quote';

// 0: “We promised a boat,” she said.
const inner: Quote = { content: [{ start: 13, end: 19 }], kind: 'indirect', source: { start: 1, end: 3 }, cue: { start: 4, end: 12 } };
const outer: Quote = { content: [{ start: 1, end: 20 }], kind: 'direct', source: { start: 22, end: 25 }, cue: { start: 26, end: 30 }, nested: [inner] };
const other: Quote = { content: [{ start: 40, end: 50 }], kind: 'direct' };
const quotes = [outer, other];

describe('quotes within quotes', () => {
  it('come after the one that they are in', () => {
    assert.deepEqual(allQuotes(quotes), [outer, inner, other]);
    assert.deepEqual([...allQuotes(quotes)].reverse().sort(byPlace), [outer, inner, other]);
    assert.equal(outerQuoteOf(quotes, inner), outer);
    assert.equal(outerQuoteOf(quotes, outer), undefined);
  });

  it('are found by what is said first, and by cue and source where nothing is said', () => {
    assert.equal(innermostQuoteAt(quotes, 14), inner);
    assert.equal(innermostQuoteAt(quotes, 5), outer, 'the inner cue is said by the outer speaker');
    assert.equal(innermostQuoteAt(quotes, 27), outer);
    assert.equal(innermostQuoteAt(quotes, 35), undefined);
  });

  it('are mapped one by one, the inner first', () => {
    const seen: Quote[] = [];
    const mapped = mapQuotes(quotes, (quote) => {
      seen.push(quote);
      return { ...quote, kind: 'mixed' };
    });
    assert.deepEqual(seen.map(({ content }) => content[0]?.start), [13, 1, 40]);
    assert.ok(allQuotes(mapped).every(({ kind }) => kind === 'mixed'));
  });
});

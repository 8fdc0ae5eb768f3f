import assert from 'node:assert/strict';
import { passageOfQuote } from '../../../src/core/analysis/quotePassage';

describe('passageOfQuote', () => {
  it('leaves out what stands between the words said', () => {
    assert.deepEqual(passageOf('“We promised a boat,” she said, “and it came.”', 'We promised a boat,', 'and it came.'), ['We promised a boat,', 'and it came.']);
  });

  it('is of one part where the quote goes on over paragraphs', () => {
    assert.deepEqual(passageOf('“We promised a boat.\n\n“It came.”', 'We promised a boat.', 'It came.'), ['We promised a boat.\n\n“It came.']);
    assert.deepEqual(passageOf('ANNA: It rained.\r\nAll day.\r\nBO: Yes.', 'It rained.', 'All day.'), ['It rained.\r\nAll day.']);
  });

  it('keeps captions apart, whose timecodes nobody said', () => {
    assert.deepEqual(passageOf('It rained\n\n2\n00:02,000 --> 00:04,000\nall day.', 'It rained', 'all day.'), ['It rained', 'all day.']);
  });

  function passageOf(text: string, ...words: readonly string[]): readonly string[] {
    const content = words.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length }));
    return passageOfQuote(text, { content, kind: 'direct' }).map(({ start, end }) => text.slice(start, end));
  }
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DocumentFormat } from '../../../src/core/formats/format';
import { readProse } from '../../../src/core/formats/prose';
import type { Span } from '../../../src/core/text/span';
import { assertLinear } from '../../support/linear';
import { anyText } from '../text/anyText';

const formats: readonly DocumentFormat[] = ['plain', 'markdown', 'captions'];

function assertOrdered(text: string, spans: readonly Span[]): void {
  let done = 0;
  for (const { start, end } of spans) {
    assert.ok(start >= done && end > start && end <= text.length);
    assert.equal(text.slice(start, end), text.slice(start, end).trim());
    done = end;
  }
}

describe('readProse', () => {
  it('takes the language it is given, and guesses it else', () => {
    assert.equal(readProse('Die Boote sind da.', 'plain').language, 'de');
    assert.equal(readProse('Die Boote sind da.', 'plain', 'nl').language, 'nl');
  });

  it('keeps the length and blanks or leaves every character', () => {
    fc.assert(fc.property(anyText(), fc.constantFrom(...formats), (document, format) => {
      const { text } = readProse(document, format);
      assert.equal(text.length, document.length);
      for (let i = 0; i < text.length; i += 1) {
        const unit = text.charAt(i);
        assert.ok(unit === document.charAt(i) || unit === ' ' || unit === '\u200B', `at ${i}`);
      }
    }));
  });

  it('finds paragraphs and sentences in order, sentences within paragraphs, tokens within sentences', () => {
    fc.assert(fc.property(anyText(), fc.constantFrom(...formats), (document, format) => {
      const { text, paragraphs, sentences, tokens, turns } = readProse(document, format);
      assertOrdered(text, paragraphs);
      assertOrdered(text, sentences);
      assertOrdered(text, turns.flatMap(({ content }) => content));
      for (const sentence of sentences) assert.ok(paragraphs.some(({ start, end }) => start <= sentence.start && sentence.end <= end));
      const covered = Array.from(tokens.starts, (start, i) => sentences.filter((sentence) => sentence.start <= start && tokens.ends[i]! <= sentence.end).length);
      assert.ok(covered.every((times) => times === 1));
    }));
  });

  for (const [name, text] of [
    ['quotation marks', '"'.repeat(1_000_000)], ['nested quotation marks', '“'.repeat(500_000) + '”'.repeat(500_000)], ['capitals', 'A'.repeat(1_000_000)],
    ['one word', 'word'.repeat(250_000)], ['combining marks', '\u0301'.repeat(1_000_000)], ['full stops', 'a. '.repeat(333_333)],
    ['brackets', '['.repeat(500_000) + ']('.repeat(250_000)], ['backticks', '` `` '.repeat(200_000)], ['open tags', '<b '.repeat(333_333)],
    ['open comments', '<!-- '.repeat(200_000)], ['asterisks', '*a '.repeat(333_333)], ['colons', 'A:'.repeat(500_000)], ['labels', 'Anna: It rained.\nBo: They left.\n'.repeat(30_000)],
    ['line ends', '\r\n'.repeat(500_000)], ['timecodes', '00:00:01,000 --> 00:00:02,000\n'.repeat(34_000)], ['initials', 'A. '.repeat(333_333)],
    ['voice tags', `1:00.000 --> 2:00.000\n${'<v A>b'.repeat(166_666)}`], ['spaces', ' '.repeat(1_000_000)], ['possessives', "s' ".repeat(333_333)],
  ] as const) {
    it(`reads a megabyte of ${name} in time proportional to its length`, () => {
      for (const format of formats) assertLinear(text, (document) => readProse(document, format), format);
    }).timeout(60_000);
  }
});

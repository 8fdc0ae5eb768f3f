import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createStandardAnalyzer } from '../../../src/core/analysis/standardAnalyzer';
import type { DocumentFormat } from '../../../src/core/formats/format';
import { entityTypes } from '../../../src/core/entities/entity';
import type { Span } from '../../../src/core/text/span';
import { anyText } from '../text/anyText';

const analyzer = createStandardAnalyzer();

function splitsPair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

function assertInText(text: string, { start, end }: Span): void {
  assert.ok(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length, `${start} to ${end}`);
  assert.ok(!splitsPair(text, start) && !splitsPair(text, end), `${start} to ${end} splits a surrogate pair`);
}

function assertOrdered(spans: readonly Span[]): void {
  spans.forEach(({ start }, i) => assert.ok(start >= (spans[i - 1]?.end ?? 0), 'spans are in order and do not overlap'));
}

describe('the standard analyzer', () => {
  it('gives spans that lie in the text, in order, and entities that exist', () => {
    fc.assert(fc.property(anyText(), fc.constantFrom<DocumentFormat>('plain', 'markdown', 'captions'), (text, format) => {
      const { mentions, entities, quotes, length } = analyzer.analyze(text, { format });
      const known = new Set(entities.map(({ id }) => id));
      assert.equal(length, text.length);
      assert.equal(known.size, entities.length);
      assertOrdered(mentions);
      for (const mention of mentions) {
        assertInText(text, mention);
        assert.ok(known.has(mention.entity) && entityTypes.includes(mention.type));
      }
      quotes.forEach(({ content, source, cue, speaker }, i) => {
        assert.ok(content.length > 0 && content[0]!.start >= (quotes[i - 1]?.content[0]?.start ?? 0));
        assertOrdered(content);
        for (const span of [...content, ...(source ? [source] : []), ...(cue ? [cue] : [])]) assertInText(text, span);
        assert.ok(speaker === undefined || known.has(speaker));
      });
    }), { numRuns: 300 });
  }).timeout(20_000);

  it('gives the same for the same text, and something that can be sent to another thread', () => {
    const text = '“The boats are safe,” harbour master Anna Weiss said in Lima on 3 May 2024. “Nobody is missing.”';
    const analysis = analyzer.analyze(text);
    assert.deepEqual(analyzer.analyze(text), analysis);
    assert.deepEqual(structuredClone(analysis), analysis);
    assert.ok(analysis.mentions.length >= 3 && analysis.quotes.length >= 1);
  });

  it('stops early once the work is called off', () => {
    const { mentions } = analyzer.analyze('Anna Weiss spoke in Lima.', {}, { isCancellationRequested: true });
    assert.ok(mentions.length <= 2);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis } from '../../../src/core/analysis/analysis';
import { mapAnalysis } from '../../../src/core/analysis/mapAnalysis';
import type { TextEdit } from '../../../src/core/text/edits';
import { marked } from '../../support/marked';

function analysisOf(sample: string): { readonly text: string; readonly analysis: Analysis } {
  const { text, spans } = marked(sample);
  const [content, cue, source] = spans;
  assert.ok(content && cue && source);
  return {
    text,
    analysis: {
      entities: [{ id: 'e1', type: 'PERSON', name: text.slice(source.start, source.end), aliases: [] }],
      mentions: [{ ...source, type: 'PERSON', entity: 'e1' }],
      quotes: [{ content: [content], cue, source, kind: 'direct', speaker: 'e1' }],
      length: text.length,
    },
  };
}

const sample = '“«We shall see»,” «said» «Mara Lindqvist».';

describe('mapAnalysis', () => {
  it('is the same analysis when nothing was edited', () => {
    const { analysis } = analysisOf(sample);
    assert.equal(mapAnalysis(analysis, []), analysis);
  });

  it('keeps every span on its words when text comes in before them', () => {
    const { analysis } = analysisOf(sample);
    const mapped = mapAnalysis(analysis, [{ start: 0, end: 0, text: 'Then: ' }]);
    const after = analysisOf(`Then: ${sample}`);
    assert.deepEqual(mapped, after.analysis);
  });

  it('takes addressees and the quotes inside a quote along', () => {
    const { text, spans: [content, inner, addressee] } = marked('“«I told him, ‘«Stop»’»,” she told «the board».');
    assert.ok(content && inner && addressee);
    const analysis: Analysis = {
      entities: [], mentions: [], length: text.length,
      quotes: [{ content: [content], addressee, kind: 'direct', nested: [{ content: [inner], kind: 'direct' }] }],
    };
    const [quote] = mapAnalysis(analysis, [{ start: 0, end: 0, text: 'No. ' }]).quotes;
    const moved = ({ start, end }: { start: number; end: number }) => ({ start: start + 4, end: end + 4 });
    assert.deepEqual(quote, { content: [moved(content)], addressee: moved(addressee), kind: 'direct', nested: [{ content: [moved(inner)], kind: 'direct' }] });
    const gone = mapAnalysis(analysis, [{ start: inner.start, end: inner.end, text: '' }]).quotes[0];
    assert.ok(gone && !('nested' in gone));
  });

  it('drops what was replaced whole, and keeps the rest', () => {
    const { text, analysis } = analysisOf(sample);
    const start = text.indexOf('said');
    const mapped = mapAnalysis(analysis, [{ start: start - 1, end: start + 5, text: ' asked ' }]);
    const [quote] = mapped.quotes;
    assert.equal(quote?.cue, undefined);
    assert.equal(quote && 'cue' in quote, false);
    assert.equal(mapped.mentions.length, 1);
  });

  it('drops a quote when nothing of its content is left', () => {
    const { text, analysis } = analysisOf(sample);
    const mapped = mapAnalysis(analysis, [{ start: 0, end: text.indexOf('said'), text: '' }]);
    assert.deepEqual(mapped.quotes, []);
    assert.equal(mapped.mentions.length, 1);
  });

  it('keeps all spans inside the text, in order, and its length right, whatever is edited', () => {
    const { text, analysis } = analysisOf(sample);
    const edit = fc.tuple(fc.nat(), fc.nat(), fc.string({ maxLength: 9 }));
    fc.assert(fc.property(fc.array(edit, { maxLength: 6 }), (steps) => {
      let now = text;
      const edits = steps.map(([a, b, inserted]): TextEdit => {
        const [start, end] = [a % (now.length + 1), b % (now.length + 1)].sort((x, y) => x - y) as [number, number];
        now = now.slice(0, start) + inserted + now.slice(end);
        return { start, end, text: inserted };
      });
      const mapped = mapAnalysis(analysis, edits);
      const spans = [...mapped.mentions, ...mapped.quotes.flatMap((quote) => quote.content)];
      return mapped.length === now.length && spans.every(({ start, end }) => start >= 0 && start < end && end <= now.length);
    }));
  });
});

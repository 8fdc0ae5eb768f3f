import assert from 'node:assert/strict';
import type { Analysis } from '../../../src/core/analysis/analysis';
import { contentText, mentionAt, quoteAt } from '../../../src/core/analysis/lookup';
import { marked } from '../../support/marked';

describe('looking things up in an analysis', () => {
  const { text, spans } = marked('«Mara Lindqvist» met «Tomas Okafor». “«He said “«no»” twice»,” she wrote.');
  const [mara, tomas, outer, inner] = spans;
  assert.ok(mara && tomas && outer && inner);
  const analysis: Analysis = {
    entities: [],
    mentions: [{ ...mara, type: 'PERSON', entity: 'e1' }, { ...tomas, type: 'PERSON', entity: 'e2' }],
    quotes: [{ content: [outer], kind: 'direct' }, { content: [inner], kind: 'direct' }],
    length: text.length,
  };

  it('finds the mention under a cursor, at its start, inside and at its end', () => {
    assert.equal(mentionAt(analysis, mara.start)?.entity, 'e1');
    assert.equal(mentionAt(analysis, mara.start + 3)?.entity, 'e1');
    assert.equal(mentionAt(analysis, mara.end)?.entity, 'e1');
    assert.equal(mentionAt(analysis, tomas.end - 1)?.entity, 'e2');
  });

  it('finds none between names and beyond the text', () => {
    assert.equal(mentionAt(analysis, mara.end + 2), undefined);
    assert.equal(mentionAt(analysis, text.length + 5), undefined);
  });

  it('finds the innermost of nested quotes', () => {
    assert.deepEqual(quoteAt(analysis, inner.start)?.content, [inner]);
    assert.deepEqual(quoteAt(analysis, outer.start)?.content, [outer]);
    assert.equal(quoteAt(analysis, 0), undefined);
  });

  it('shows the gap between two parts of a quote', () => {
    const cut = marked('“«We  shall»,” she said, “«not go»."');
    assert.equal(contentText(cut.text, { content: cut.spans, kind: 'direct' }), 'We shall … not go');
  });
});

import assert from 'node:assert/strict';
import { findAttribution, kindOf, withoutMarks } from '../../../src/core/annotations/corrections/findAttribution';
import { speakersNearby } from '../../../src/core/annotations/corrections/speakersNearby';
import type { Mention } from '../../../src/core/entities/entity';
import { marked } from '../../support/marked';

/** The first mark is the passage, the others are mentions of people. */
function attributed(sample: string): { readonly source: string | undefined; readonly cue: string | undefined } {
  const { text, spans: [passage, ...names] } = marked(sample);
  assert.ok(passage);
  const mentions = names.map((span): Mention => ({ ...span, type: 'PERSON', entity: 'e1' })).sort((a, b) => a.start - b.start);
  const { source, cue } = findAttribution(text, passage, mentions);
  return { source: source && text.slice(source.start, source.end), cue: cue && text.slice(cue.start, cue.end) };
}

describe('the attribution of a passage that a person marks', () => {
  it('is the reporting verb and the name next to it, behind or before', () => {
    assert.deepEqual(attributed('“«It leaks»,” said «Oskar Lindahl», who knows Ada. The rest is «Mara».'), { source: 'Oskar Lindahl', cue: 'said' });
    assert.deepEqual(attributed('It rained. «It leaks», Mr. «Oskar Lindahl» said.'), { source: 'Oskar Lindahl', cue: 'said' });
    assert.deepEqual(attributed('«Mara» came. She told us that «it leaks».'.replace(/^«Mara»/, 'Mara')), { source: 'She', cue: 'told' });
    assert.deepEqual(attributed('«It leaks», according to «Oskar Lindahl».'), { source: 'Oskar Lindahl', cue: 'according to' });
  });

  it('is nothing where the sentence says nothing', () => {
    assert.deepEqual(attributed('Mara said no. «It leaks». Oskar said so.'), { source: undefined, cue: undefined });
  });

  it('tells kinds apart by quotation marks, which do not belong to what is said', () => {
    const text = 'He called it “rot”, “old” rot.';
    const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    for (const selected of ['“rot”', '“rot', 'rot”', 'rot']) assert.deepEqual(withoutMarks(text, place(selected)), place('rot'));
    for (const other of ['“rot”, “old”', 'it “rot”', 'called']) assert.deepEqual(withoutMarks(text, place(other)), place(other));
    assert.equal(kindOf(text, [place('rot'), place('old')]), 'direct');
    assert.equal(kindOf(text, [place('rot'), place('called')]), 'indirect');
    assert.equal(kindOf(text, [place('it “rot”')]), 'mixed');
  });

  it('takes linear time on hostile text', () => {
    const text = '. '.repeat(200_000) + '"'.repeat(200_000);
    const started = performance.now();
    for (const start of [0, 200_000, 400_000]) findAttribution(text, { start, end: start + 100_000 }, []);
    kindOf(text, [{ start: 0, end: text.length }]);
    assert.ok(performance.now() - started < 500);
  });
});

describe('who may have said it', () => {
  it('are the people and organisations, the nearest first, then the others', () => {
    const entity = (id: string, type: 'PERSON' | 'ORG' | 'GPE' | 'DATE') => ({ id, type, name: id, aliases: [] });
    const mention = (id: string, start: number): Mention => ({ start, end: start + 2, type: 'PERSON', entity: id });
    const near = speakersNearby({
      entities: [entity('far', 'PERSON'), entity('place', 'GPE'), entity('day', 'DATE'), entity('near', 'ORG'), entity('unnamed', 'PERSON')],
      mentions: [mention('far', 0), mention('place', 49), mention('near', 60), mention('far', 90)], quotes: [], length: 100,
    }, { start: 50, end: 58 });
    assert.deepEqual(near.map(({ id }) => id), ['near', 'far', 'unnamed', 'place']);
  });
});

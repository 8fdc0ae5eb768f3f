import assert from 'node:assert/strict';
import { readProse } from '../../../../src/core/formats/prose';
import { sourceOfLink } from '../../../../src/core/quotes/model/sourceOfLink';
import { readForQuotes } from '../../../../src/core/quotes/reading/reading';
import { resolutionOf } from '../quoting';

describe('the source of a link', () => {
  it('is the sentence’s subject where quoted words with their comma stand before the cue', () => {
    const text = 'Ivo Kern, whose boat is called “Low Water,” said the quay was lost.';
    const reading = readForQuotes(readProse(text, 'plain', 'en'), resolutionOf(text, { people: ['Ivo Kern'] }));
    const said = reading.tokenAt(text.indexOf('said'));
    const source = { from: reading.tokenAt(text.indexOf('Low')), to: said };
    const link = { source, cue: { from: said, to: said + 1 }, content: [{ from: said + 1, to: said + 5 }] };
    const found = sourceOfLink(reading, link, 0).source;
    assert.equal(found && text.slice(reading.start(found.from), reading.end(found.to - 1)), 'Ivo Kern');
  });
});

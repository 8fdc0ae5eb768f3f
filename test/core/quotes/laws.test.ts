import assert from 'node:assert/strict';
import fc from 'fast-check';
import { neverCancelled } from '../../../src/core/cancellation';
import { readProse } from '../../../src/core/formats/prose';
import { createRuleQuoteRecogniser } from '../../../src/core/quotes/ruleQuoteRecogniser';
import { resolutionOf } from './quoting';

const recogniser = createRuleQuoteRecogniser();
const names = { people: ['Marta Lindqvist/Lindqvist', 'Ivo Kern'], bodies: ['Harbour Union'] };

const pieces = fc.constantFrom('“', '”', '"', '‘', '’', ' said ', ' told ', ' saying ', ' that ', ' according to ', ', ',
  '. ', ': ', '? ', '\n', ' — ', '(', ')', ' and ', ' but ', 'Marta Lindqvist', 'Ivo Kern',
  ' he ', ' she ', ' the mayor ', 'Harbour Union', ' who ', ' as ', ' called ', ' it ', ' was ', ' close to collapse',
    ' on Monday', 'No', 'the pumps ran dry', ';', '’s ', '…');

describe('every analysis', () => {
  it('has quotes in order, with contents in order, inside the text and not overlapping', () => {
    fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const quotes = recogniser.recognise(readProse(text, 'plain', 'en'), resolutionOf(text, names), neverCancelled);
      let last = 0;
      for (const { content, source, cue } of quotes) {
        assert.ok(content.length > 0);
        assert.ok((content[0]?.start ?? -1) >= last);
        last = content[0]?.start ?? 0;
        let at = 0;
        for (const span of content) {
          assert.ok(span.start >= at && span.start < span.end && span.end <= text.length, JSON.stringify({ text, content }));
          at = span.end;
        }
        for (const span of [source, cue]) assert.ok(!span
          || (span.start >= 0 && span.start < span.end && span.end <= text.length));
      }
    }), { numRuns: 400 });
  });

  it('takes time in proportion to hostile input', function () {
    this.timeout(30_000);
    const hostile = ['"', '“', '“”', '" ', "' a", '"\'“‘«', 'said ', 'said, ', 'he said ', '"a\n', '“A b c.”\n',
      'according to ', '(', 'A ', '“No,” he said. '];
    for (const unit of hostile) {
      const prose = readProse(unit.repeat(Math.ceil(60_000 / unit.length)), 'plain', 'en');
      assert.doesNotThrow(() => recogniser.recognise(prose, { mentions: [], entities: [] }, neverCancelled), unit);
    }
  });

  it('ends early once it is called off', () => {
    const text = '“No,” he said. '.repeat(2_000);
    assert.deepEqual(recogniser.recognise(readProse(text, 'plain', 'en'), { mentions: [], entities: [] },
      { isCancellationRequested: true }), []);
  });
});

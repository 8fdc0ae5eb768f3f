import assert from 'node:assert/strict';
import fc from 'fast-check';
import { neverCancelled } from '../../../../src/core/cancellation';
import { mentionOf } from '../../../../src/core/entities/found';
import { recogniseNumbers } from '../../../../src/core/entities/numbers/recognise';
import { readWords } from '../../../../src/core/entities/words';
import { readProse } from '../../../../src/core/formats/prose';
import { assertLinear } from '../../../support/linear';

function recognise(text: string): readonly { start: number; end: number; value?: unknown }[] {
  const words = readWords(readProse(text, 'plain', 'en'));
  return recogniseNumbers(words, neverCancelled).map((found) => mentionOf(words, found));
}

const parts = fc.constantFrom(...`1 2 15 000 2014 1990s 3.5 1,250 5-million $ € US Rs R500 RM750mil dollars pesos baht won pound May March Monday the a half and of to - –
  between million crore hundreds several last week year hours 14:00 GMT p.m. early night quarter Easter Sunday New Year 's mid-June % per cent km °
  C dollar-yen , . ( ) 21st two twenty-one second XIX century`.split(/\s+/));
const texts = fc.array(fc.tuple(parts, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 30 }).map((words) => words.map((pair) => pair.join('')).join(''));

describe('laws of dates and amounts', () => {
  it('are in order, do not overlap, are not empty and begin and end with no white space', () => {
    fc.assert(fc.property(texts, (text) => {
      let end = 0;
      for (const mention of recognise(text)) {
        assert.ok(mention.start >= end && mention.start < mention.end && mention.end <= text.length);
        assert.equal(text.slice(mention.start, mention.end).trim().length, mention.end - mention.start);
        end = mention.end;
      }
    }));
  });

  it('have a finite amount, and a range goes up', () => {
    fc.assert(fc.property(texts, (text) => {
      for (const { value } of recognise(text)) {
        if (typeof value === 'number') assert.ok(Number.isFinite(value));
        if (typeof value !== 'object' || value === null) continue;
        const { amount, upTo, currency } = value as { amount?: number; upTo?: number; currency: string };
        assert.match(currency, /^[A-Z]{3,4}$/);
        assert.ok(amount === undefined ? upTo === undefined : Number.isFinite(amount) && (upTo === undefined || upTo > amount));
      }
    }));
  });
});

describe('dates and amounts in hostile texts', () => {
  const length = 1 << 18;
  for (const part of ['1', '12 ', '1,', '1-', '1.', '1/', '2014-', '12:', '1 000 ', 'millions of ', 'two hundred and ', 'twenty-', 'May 5, ', '5 to ', 'between 1 and ',
    'US ', '$ ', '$1-', 'R1 000 ', 'half a ', 'first quarter of ', 'a few ', 'early ', 'night of the ', '5-million-', "'80s ", 'New Year ', 'dollar-', '4 and 5 ']) {
    it(`take time in proportion to the length of ${part}`, function hostile() {
      this.timeout(60_000);
      assertLinear(part.repeat(Math.ceil(length / part.length)).slice(0, length), (text) => void recognise(text), part);
    });
  }
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { neverCancelled } from '../../../../src/core/cancellation';
import { embeddedEntityModel } from '../../../../src/core/entities/model/embedded';
import { createTrainedMentionRecogniser } from '../../../../src/core/entities/model/trainedMentionRecogniser';
import { readProse } from '../../../../src/core/formats/prose';
import { namesIn, recognise } from './recognise';

describe('the trained recogniser', () => {
  for (const [name, text, expected] of [
    ['people without their titles', 'President Maria Oduya met Mr. Lindqvist in Oslo.', ['PERSON Maria Oduya', 'PERSON Lindqvist', 'GPE Oslo']],
    ['organisations', 'The World Health Organization and Toyota signed a deal with Harvard University.', ['ORG World Health Organization', 'ORG Toyota', 'ORG Harvard University']],
    ['demonyms', 'French and Kenyan officials arrived in Nairobi.', ['NORP French', 'NORP Kenyan', 'GPE Nairobi']],
    ['a name before a possessive', 'Ghana\'s parliament rejected it.', ['GPE Ghana']],
    ['the same with typographic marks', 'Ghana’s parliament rejected it.', ['GPE Ghana']],
    ['an abbreviation at the end', 'He now lives in the U.S.', ['GPE U.S.']],
    ['a part of a compound', 'The U.S.-led coalition left Mosul.', ['GPE U.S.', 'GPE Mosul']],
    ['a headline in capitals', 'MINISTER ANNA BRANDT RESIGNS\nAnna Brandt, the minister, resigned in Berlin on Monday.', ['PERSON ANNA BRANDT', 'PERSON Anna Brandt', 'GPE Berlin']],
    ['teams in a table', 'Results of matches played on Sunday:\nLeeds 2 Hull 1\nDerby 0 Sunderland 3\n', ['ORG Leeds', 'ORG Hull', 'ORG Derby', 'ORG Sunderland']],
    ['nothing in plain words', 'The rain had stopped and nobody was in the street.', []],
  ] as const) {
    it(name, () => assert.deepEqual(namesIn(text), expected));
  }

  it('takes values from the rules', () => {
    const text = 'Kofi Mensah paid $5 million in March 2019.';
    assert.deepEqual(recognise(text).map(({ start, end, type }) => [type, text.slice(start, end)]), [['PERSON', 'Kofi Mensah'], ['MONEY', '$5 million'], ['DATE', 'March 2019']]);
  });

  it('finds the same whatever it has read before', () => {
    const fresh = createTrainedMentionRecogniser(embeddedEntityModel());
    const text = 'Anna Brandt of Siemens spoke in Lagos. Brandt said the Nigerian plant would stay.';
    recognise('BRANDT AND LAGOS AND SIEMENS');
    assert.deepEqual(recognise(text), fresh.recognise(readProse(text, 'plain', 'en'), neverCancelled));
  });

  it('gives mentions in order, not overlapping, inside the text', () => {
    const word = fc.constantFrom('Anna', 'Brandt', 'the', 'of', 'U.S.', '"', '’s', 'IBM', 'al-Qaida', '12', '$', '.', '\n', 'Lagos', '\u{1F600}', 'É', '-', 'said', 'SAID', '\u0301');
    fc.assert(fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      let last = 0;
      for (const { start, end } of recognise(text)) {
        assert.ok(start >= last && start < end && end <= text.length);
        last = end;
      }
    }), { numRuns: 200, seed: 1 });
  });

  it('stops when the work is called off', () => {
    const recogniser = createTrainedMentionRecogniser(embeddedEntityModel());
    assert.deepEqual(recogniser.recognise(readProse('Anna Brandt left Lagos.', 'plain', 'en'), { ...neverCancelled, isCancellationRequested: true }), []);
  });
});

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { neverCancelled } from '../../../../src/core/cancellation';
import { embeddedEntityModel } from '../../../../src/core/entities/model/embedded';
import { readProse } from '../../../../src/core/formats/prose';
import { embeddedBytes, embeddedQuoteModel } from '../../../../src/core/quotes/model/embedded';
import { readQuoteModel } from '../../../../src/core/quotes/model/quoteModel';
import { createTrainedQuoteRecogniser } from '../../../../src/core/quotes/trainedQuoteRecogniser';
import { resolutionOf, type Names } from '../quoting';

const recogniser = createTrainedQuoteRecogniser(embeddedQuoteModel);
const packed = embeddedBytes();

function contents(text: string, names: Names = {}): string[] {
  return recogniser.recognise(readProse(text, 'plain', 'en'), resolutionOf(text, names), neverCancelled)
    .map(({ kind, content }) => `${kind}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`);
}

describe('the packed model of quotes', () => {
  it('is refused when it is cut short', () => {
    assert.throws(() => readQuoteModel(embeddedEntityModel().clusters, packed.subarray(0, packed.length - 1)), RangeError);
  });

  it('is the one that docs/MODELS.md describes', () => {
    assert.equal(createHash('sha256').update(packed).digest('hex').slice(0, 16), DIGEST);
  });
});

const DIGEST = '23211d60ac250d72';

describe('rules and model together', () => {
  it('find what is reported without quotation marks', () => {
    assert.deepEqual(contents('Marta Lindqvist said the quay would stay shut.', { people: ['Marta Lindqvist'] }), ['indirect: the quay would stay shut']);
  });

  it('find what nouns and intentions report, where rules for verbs find nothing', () => {
    assert.deepEqual(contents('The union plans to appeal the ruling.', { bodies: ['union'] }), ['indirect: to appeal the ruling']);
  });

  it('leave deeds alone', () => {
    assert.deepEqual(contents('Marta Lindqvist left the harbour at noon and drove to Odense.', { people: ['Marta Lindqvist'] }), []);
  });

  it('leave what somebody does behind “she said” alone', () => {
    assert.deepEqual(contents('“Ask me on Monday,” Marta Lindqvist said, and got into her car.', { people: ['Marta Lindqvist'] }), ['direct: Ask me on Monday,']);
  });

  it('leave quotation marks in who speaks alone', () => {
    assert.deepEqual(contents('Ivo Kern, who had a “wait” rating on the quay, said the repair could cost two million euros.', { people: ['Ivo Kern'] }),
      ['indirect: the repair could cost two million euros']);
  });

  it('read the same text the same way, however much was read before', () => {
    const text = 'According to Ivo Kern, nobody had asked. “Nobody,” he said.';
    const first = contents(text, { people: ['Ivo Kern'] });
    contents('The council believes that the gate will hold. '.repeat(200));
    assert.deepEqual(contents(text, { people: ['Ivo Kern'] }), first);
  });
});

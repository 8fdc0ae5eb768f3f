import assert from 'node:assert/strict';
import { assertMentions, valuesOf } from './mentions';

describe('money', () => {
  it('has an amount and a currency', () => {
    const text =
      'It cost $200 million, £38.5million, €3.5bn, US$ 300, EUR 20, QR8,944,593, N$15 000, 2 million pounds, 20,000 yen and 50 Swiss francs.';
    assert.deepEqual(valuesOf(text, 'MONEY'), {
      '$200 million': { amount: 200_000_000, currency: 'USD' },
      '£38.5million': { amount: 38_500_000, currency: 'GBP' },
      '€3.5bn': { amount: 3_500_000_000, currency: 'EUR' },
      'US$ 300': { amount: 300, currency: 'USD' },
      'EUR 20': { amount: 20, currency: 'EUR' },
      'QR8,944,593': { amount: 8_944_593, currency: 'QAR' },
      'N$15 000': { amount: 15_000, currency: 'NAD' },
      '2 million pounds': { amount: 2_000_000, currency: 'GBP' },
      '20,000 yen': { amount: 20_000, currency: 'JPY' },
      '50 Swiss francs': { amount: 50, currency: 'CHF' },
    });
  });

  it('has no value where the currency or the amount is not told', () => {
    assert.deepEqual(valuesOf('They paid 300 pesos and millions of dollars.', 'MONEY'), {
      '300 pesos': undefined,
      'millions of dollars': undefined,
    });
  });

  it('is not a weight or a victory', () => {
    assertMentions('It weighs «40 pounds».', 'QUANTITY');
    assertMentions('Team «3» won.', 'CARDINAL');
  });
});

describe('numbers', () => {
  it('are read in digits and words', () => {
    assert.deepEqual(
      valuesOf('Some 13,000 men, two hundred and six women, twenty-one boats and 1.5 million trees.', 'CARDINAL'),
      {
        '13,000': 13_000,
        'two hundred and six': 206,
        'twenty-one': 21,
        '1.5 million': 1_500_000,
      },
    );
  });

  it('count, measure and order', () => {
    assertMentions(
      'The «third» of «two» boats sailed «10 km», «4.5%» or «five per cent» of «two square miles».',
      'ORDINAL CARDINAL QUANTITY PERCENT PERCENT QUANTITY',
    );
  });

  it('are not parts of telephone numbers, links or names', () => {
    assertMentions('Call 713-785-3560 or see http://a.org/37236, no one did.', '');
  });
});

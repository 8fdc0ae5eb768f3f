import assert from 'node:assert/strict';
import { assertLinear } from '../../../support/linear';
import { recognise } from './recognise';

/** A megabyte: in shorter texts quadratic work with a small constant does not show. In UTF-16 units. */
const LENGTH = 1 << 20;
const fill = (part: string, length = LENGTH): string => part.repeat(Math.ceil(length / part.length)).slice(0, length);

describe('the trained recogniser on hostile texts', () => {
  before('reads the model', () => void recognise('Anna Brandt met Kofi Mensah in Lagos.'));

  for (const [name, part] of [
    ['capitals', 'A'], ['capitalised words', 'Abc '], ['quotation marks', '"'], ['curly marks', '“'], ['one word', 'minister '],
    ['combining marks', 'e\u0301\u0301\u0301'], ['initials', 'A. '], ['connectors', 'Bank of the '], ['hyphens', 'Al-'],
    ['lone surrogates', '\ud800'], ['line breaks', '\n'], ['one city', 'Lagos '], ['listed short forms', 'QXZ, '],
    ['joined names', 'Sweden-'], ['nouns for bodies', 'Orvane fighters '],
    ['plain news', 'Anna Brandt of Siemens met Kofi Mensah in Lagos on Monday. The Nigerian minister said the U.S. bank would stay.\n'],
  ] as const) {
    it(`takes time in proportion to the length of ${name}`, function hostile() {
      this.timeout(120_000);
      const text = fill(part);
      assertLinear(text, (piece) => {
        assert.ok(recognise(piece).every(({ start, end }) => start < end && end <= piece.length));
      }, name);
    });
  }
});

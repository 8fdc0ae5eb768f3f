import assert from 'node:assert/strict';
import fc from 'fast-check';
import { unitsOf } from '../../../src/core/text/characters';
import { LONGEST_KEPT, TOO_LONG, WordTable } from '../../../src/core/text/wordTable';

describe('WordTable', () => {
  it('numbers equal words alike and others apart, wherever they stand', () => {
    fc.assert(fc.property(fc.array(fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' }), { maxLength: 60 }), fc.string(), (words, before) => {
      const table = new WordTable();
      const numbers = words.map((word) => table.numberOf(unitsOf(`${before}${word}!`), before.length, before.length + word.length));
      numbers.forEach((number, i) => {
        assert.equal(table.word(number), words[i]);
        assert.equal(numbers.indexOf(number), words.indexOf(words[i] ?? ''));
        assert.ok(number > TOO_LONG && number < table.count);
      });
    }), { seed: 1 });
  });

  it('still knows every word when it has grown', () => {
    const table = new WordTable();
    const words = Array.from({ length: 30_000 }, (_, i) => `w${i.toString(36)}`);
    const numbers = words.map((word) => table.numberOf(unitsOf(word), 0, word.length));
    assert.equal(table.count, words.length + 1);
    assert.deepEqual(words.map((word) => table.numberOf(unitsOf(` ${word}`), 1, word.length + 1)), numbers);
  });

  it('does not keep what is too long to be a word', () => {
    const table = new WordTable();
    assert.equal(table.numberOf(unitsOf('a'.repeat(LONGEST_KEPT + 1)), 0, LONGEST_KEPT + 1), TOO_LONG);
    assert.equal(table.count, 1);
  });
});

import assert from 'node:assert/strict';
import { readProse } from '../../../src/core/formats/prose';
import { resolve } from '../entities/mentions';
import { linesOf, quotesIn } from './quoting';

/** Who says each quote of a text whose names are recognised and resolved by rules. */
function speakers(text: string): string[] {
  return linesOf(readProse(text, 'plain', 'en'), resolve(text)).map((line) => line.split(' = ').at(-1) ?? '');
}

describe('a quote goes to the right person', () => {
  it('of a married couple of one surname', () => {
    assert.deepEqual(speakers('Peter Brandt and Anna Brandt run the ferry. Mr Brandt said it would sail. Mrs Brandt said it would not.\n\n“It leaks,” she said.'),
      ['Peter Brandt', 'Anna Brandt', 'Anna Brandt']);
  });

  it('whose full name the text does not give, though her husband’s stands there', () => {
    assert.deepEqual(speakers('Peter Brandt was fined on Monday. Mrs Brandt said the ferry was safe.\n\n“It floats,” she said.\n\n“Ask my wife,” Mr Brandt said.'),
      ['Brandt', 'Brandt', 'Peter Brandt']);
  });

  it('who says it, not the medium on which it is said', () => {
    assert.deepEqual(quotesIn('The rink hit back. In a post on Harbourgram, it said the ice had been “sound all winter”.', { bodies: ['Harbourgram'] }),
      ['mixed: the ice had been “sound all winter” < it / said = -']);
  });
});

describe('“said the mayor had lied”', () => {
  const names = { people: ['Marta Lindqvist/Lindqvist', 'Ivo Kern/Kern'] };

  it('is said by the subject before quoted words, not by the mayor', () => {
    assert.deepEqual(quotesIn('Lindqvist, who calls the pier “a trap,” said Kern had promised her a lamp.', names).at(-1),
      'indirect: Kern had promised her a lamp < who / said = Marta Lindqvist');
  });

  it('unlike “said the mayor” behind a quote', () => {
    assert.deepEqual(quotesIn('“It was a trap,” said Kern.', names), ['direct: It was a trap, < Kern / said = Ivo Kern']);
  });
});

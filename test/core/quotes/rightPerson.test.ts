import assert from 'node:assert/strict';
import { readProse } from '../../../src/core/formats/prose';
import { turnedPassive } from '../../../src/core/quotes/attribution/passiveCue';
import { framesOf } from '../../../src/core/quotes/reading/frames';
import { Speakers } from '../../../src/core/quotes/speakers/speakers';
import { resolve } from '../entities/mentions';
import { draftOf, linesOf, quotesIn, type Words } from './quoting';

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

describe('who is asked is not who asks', () => {
  const names = { people: ['Marta Lindqvist/Lindqvist', 'Ivo Kern/Kern'] };

  /** Whom words are said to, and who says them, given their source, cue and content by the words they consist of. */
  function toldAndSpeaker(text: string, words: Words): string {
    const { reading, draft } = draftOf(text, words, names);
    const turned = turnedPassive(reading, draft);
    const { speaker } = new Speakers(reading, framesOf(reading)).name(turned);
    const told = turned.told && reading.spanOf(turned.told);
    return `${told ? text.slice(told.start, told.end) : '-'} < ${reading.resolution.entities.find(({ id }) => id === speaker)?.name ?? '-'}`;
  }

  it('“Kern, asked whether …, said …”', () => {
    const text = 'Kern, asked whether the quay would close, said no.';
    assert.equal(toldAndSpeaker(text, { source: 'Kern', cue: 'asked', content: 'whether the quay would close' }), 'Kern < -');
  });

  it('“Asked by Lindqvist whether …, Kern said …”', () => {
    const text = 'Asked by Lindqvist whether the quay would close, Kern said no.';
    assert.equal(toldAndSpeaker(text, { source: 'Kern', cue: 'Asked', content: 'whether the quay would close' }), 'Kern < Marta Lindqvist');
  });

  it('but one who has an apposition may ask', () => {
    const text = 'Ivo Kern, the harbour master, asked whether the quay could be sold.';
    for (const source of ['Ivo Kern, the harbour master', 'Ivo Kern, the harbour master,', 'the harbour master'])
      assert.match(toldAndSpeaker(text, { source, cue: 'asked', content: 'whether the quay could be sold' }), /^- < /);
  });

  it('“he at first” is he', () => {
    const text = 'Ivo Kern sat down. He at first said that the quay was sound.';
    assert.equal(toldAndSpeaker(text, { source: 'He at first', cue: 'said', content: 'that the quay was sound' }), '- < Ivo Kern');
  });
});

describe('who answers a question', () => {
  const names = { people: ['Marta Lindqvist/Lindqvist', 'Ines Kolb/Kolb', 'Ivo Kern/Kern'] };
  const last = (text: string): string | undefined => quotesIn(text, names).at(-1)?.split(' = ').at(-1);

  it('is who was asked', () => {
    assert.equal(last('Lindqvist asked Kolb whether the quay was sound. She said that it was not.'), 'Ines Kolb');
    assert.equal(last('“Is it sound?” Lindqvist asked Kolb.\n\n“It is not,” she said.'), 'Ines Kolb');
  });

  it('unless the pronoun is another’s', () => {
    assert.equal(last('Kern asked Kolb whether the quay was sound. “I had my doubts,” he said.'), 'Ivo Kern');
  });

  it('but who asks again, or asks for something, goes on', () => {
    assert.equal(last('“Is it sound?” Lindqvist asked Kolb. “Is it safe?” she asked.'), 'Marta Lindqvist');
    assert.equal(last('Lindqvist asked Kolb to leave the quay. “It is falling down,” she said.'), 'Marta Lindqvist');
  });
});

describe('“…?” and who asked whom', () => {
  const names = { people: ['Marta Lindqvist/Lindqvist', 'Ivo Kern/Kern'] };
  for (const [behind, cue] of [['Lindqvist asked Kern.', 'asked'], ['Ms Lindqvist asked him.', 'asked'], ['Lindqvist told the clerk, and sat down.', 'told']])
    it(`is one sentence: ${behind}`, () => {
      const [quote] = quotesIn(`Kern rose.\n\n“Is it sound?” ${behind}`, names);
      assert.match(quote ?? '', new RegExp(`^direct: Is it sound\\? < (?:Ms )?Lindqvist / ${cue} = Marta Lindqvist$`));
    });

  it('but what is told further is a sentence of its own', () => {
    assert.equal(quotesIn('“Is it sound?” Lindqvist told Kern that it was not.', names).at(-1),
      'indirect: that it was not < Lindqvist / told = Marta Lindqvist');
  });
});

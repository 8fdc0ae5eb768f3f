import assert from 'node:assert/strict';
import { quotesIn, type Names } from './quoting';

/** Who says the last quote of the text. */
function lastSpeaker(text: string, names: Names): string {
  return quotesIn(text, names).at(-1)?.split(' = ').at(-1) ?? 'no quote';
}

const cast: Names = {
  people: ['Marta Lindqvist/Lindqvist', 'Ivo Kern/Kern', 'Peter Osei/Osei'],
  bodies: ['Harbour Union'],
};

function check(title: string, text: string, speaker: string, names: Names = cast): void {
  it(title, () => assert.equal(lastSpeaker(text, names), speaker));
}

describe('speakers', () => {
  describe('pronouns', () => {
    check('the speaker of the quote before', '“No,” Osei said.\n“Not this year,” he said.', 'Peter Osei');
    check('the subject of the sentence before', 'Peter Osei walked out at noon.\n“I have heard enough,” he said.',
      'Peter Osei');
    check('by gender', 'Peter Osei met Marta Lindqvist at the gate.\n“I have heard enough,” she said.', 'Marta Lindqvist');
    check('a title tells the gender', 'Mr. Kern called Ms. Lindqvist twice.\n“I have heard enough,” she said.',
      'Marta Lindqvist');
    check('the subject, not the possessor', 'Osei rejected Kern’s remarks.\n“I have heard enough,” he said.', 'Peter Osei');
    check('a pronoun carries on', 'Osei arrived late. He sat down beside Kern.\n“I have heard enough,” he said.',
      'Peter Osei');
    check('they are the body last spoken of', 'The Harbour Union called a strike.\n“We will not unload it,” they said.',
      'Harbour Union');
    check('a pronoun in the same sentence tells the gender',
      'Kim Arden said she would stay. Osei left.\n“I will wait,” she said.', 'Kim Arden',
      { people: ['Kim Arden', 'Peter Osei/Osei'] });
    check('they are soon nobody',
      'The Harbour Union called a strike. Rain fell. Cars slid. Nobody came.\n“It is wet,” they said.', '-');
    check('nobody is known', '“I have heard enough,” he said.', '-');
  });

  describe('noun phrases', () => {
    check('the surname', 'Marta Lindqvist runs the port.\n“It is closed,” Lindqvist said.', 'Marta Lindqvist');
    check('the name in the apposition', '“It is closed,” said the head of the Harbour Union, Ivo Kern.', 'Ivo Kern');
    check('not the one spoken for', '“It is closed,” said a spokesman for Marta Lindqvist.', '-');
    check('behind a nickname', '“It is closed,” said Lindqvist’s predecessor, Ivo “Ike” Kern.', 'Ivo “Ike” Kern',
      { people: ['Marta Lindqvist/Lindqvist', 'Ivo “Ike” Kern'] });
    check('not the possessor', '“It is closed,” said Lindqvist’s deputy, Ivo Kern.', 'Ivo Kern');
    check('a body', 'The Harbour Union said the quay was “a trap for trucks”.', 'Harbour Union');
    check('a role that one person was introduced with',
      'Harbour master Ivo Kern closed the gate at noon.\n“It is closed,” the harbour master said.', 'Ivo Kern');
    check('a role from an apposition',
      'Marta Lindqvist, the mayor of the town, closed the gate.\n“It is closed,” the mayor said.', 'Marta Lindqvist');
    check('not a role that two people bear',
      'Engineer Ivo Kern met engineer Peter Osei.\n“It is closed,” the engineer said.', '-');
    check('not an unknown bearer', 'Engineer Ivo Kern left.\n“It is closed,” an engineer said.', '-');
  });
});

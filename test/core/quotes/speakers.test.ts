import assert from 'node:assert/strict';
import { quotesIn, quotesOf, type Names } from './quoting';

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
    check('an attorney general is no general', 'General Ivo Kern opened the hearing.\n“We knew,” the attorney general said.', '-');
    check('an attorney general by name', 'Attorney General Marta Lindqvist met General Ivo Kern.\n“We knew,” the attorney general said.', 'Marta Lindqvist');
    check('a general', 'Attorney General Marta Lindqvist met General Ivo Kern.\n“We knew,” the general said.', 'Ivo Kern');
    check('a witness is not who asks', '“Did you read it?” Lindqvist asked.\n“I did not,” the witness replied.', '-');
    check('a defendant is no judge', 'Judge Marta Lindqvist told the room to rise.\n“I am ill,” the defendant said.', '-');
    check('a witness is whoever else is spoken of', 'Ivo Kern told the court that it rained. Kern agreed that he was drunk.\n“I wish I had slept,” the witness said.', 'Ivo Kern');
    check('the surname', 'Marta Lindqvist runs the port.\n“It is closed,” Lindqvist said.', 'Marta Lindqvist');
    check('the name in the apposition', '“It is closed,” said the head of the Harbour Union, Ivo Kern.', 'Ivo Kern');
    check('not the one spoken for', '“It is closed,” said a spokesman for Marta Lindqvist.', '-');
    check('behind a nickname', '“It is closed,” said Lindqvist’s predecessor, Ivo “Ike” Kern.', 'Ivo “Ike” Kern',
      { people: ['Marta Lindqvist/Lindqvist', 'Ivo “Ike” Kern'] });
    check('a name whose words are others too', '“It is closed,” said Per Strand. “For good.”', 'Per Strand', { people: ['Per Strand'] });
    check('a name that begins like a verb', '“It is closed,” said Will Carey.', 'Will Carey', { people: ['Will Carey'] });
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

  describe('people by what they are', () => {
    check('in several words', 'Director of flight operations Ivo Kern spoke. Osei left. “It is late,” the director said.', 'Ivo Kern');
    check('before “of” and the name', '“It is late,” said director of flight operations Ivo Kern.', 'Ivo Kern');
    check('with a name given in a clause', '“It is late,” said a woman of 29, who gave her name as Marta Lindqvist.', 'Marta Lindqvist');
    check('by age', 'Osei, 42, and Kern, 61, stood at the gate. “It is late,” the 61-year-old said.', 'Ivo Kern');
    check('by another word for the same', 'Senator Ivo Kern came with Osei. “It is late,” the lawmaker said.', 'Ivo Kern');
    check('in a place that is not his', 'Lund’s manager, Ivo Kern, left. Peter Osei, the manager of Malmö, stayed. “It is late,” the Lund manager said.', 'Ivo Kern',
      { ...cast, bodies: ['Lund', 'Malmö'] });
    check('who is spoken of, when nobody is called so', 'Marta Lindqvist has written nine books. “It is late,” the novelist said.', 'Marta Lindqvist');
    check('not when a woman is meant and a man is spoken of', 'Peter Osei came alone. “It is late,” the widow said.', '-');
    check('not an office that nobody has been said to hold', 'Peter Osei came alone. “It is late,” the minister said.', '-');
    check('not behind somebody without a name', 'Osei waited. A fisherman passed by. “It is late,” he said.', '-');
    check('not two at once', '“It is late,” Kern and Osei said.', '-');
    check('not who stands behind them', 'Osei came. “It is late,” the Osei campaign said.', '-');
    check('by an apposition of which alone the source consists', 'On Monday Ivo Kern, a diver, said he was tired.', 'Ivo Kern');
  });

  describe('kin', () => {
    check('by an apposition', 'Sadao Mori paints. He lives by the sea. His wife, Fumiko, calls that a story. “It is true,” her husband said.', 'Sadao Mori',
      { people: ['Sadao Mori/Mori', 'Fumiko'] });
  });

  describe('bodies by what they are', () => {
    const bodies: Names = { people: ['Ivo Kern/Kern', 'Vintra'], bodies: ['Nordwind AG/Nordwind', 'Bank of Lund', 'Food Safety Authority', 'FSW'] };
    check('a firm', 'Nordwind AG closed the yard on Friday. “The yard is empty,” the company said.', 'Nordwind AG', bodies);
    check('a firm that was taken for a person', 'Vintra, the heat pump company, closed the yard. “The yard is empty,” the company said.', 'Vintra', bodies);
    check('a word of the name', 'The Bank of Lund closed. Kern wept. “The vault is empty,” the bank said.', 'Bank of Lund', bodies);
    check('another word for one of the name', 'The Food Safety Authority came. “The yard is dirty,” the regulator said.', 'Food Safety Authority', bodies);
    check('capitals', 'The FSW closed the yard. “The yard is dirty,” the agency said.', 'FSW', bodies);
    check('not a firm, when a bank and an authority alone are named',
      'The Bank of Lund and the Food Safety Authority met. “The yard is dirty,” the company said.', '-', bodies);
    check('not whoever is there for it', 'The Bank of Lund closed. “The vault is empty,” a spokesman for the bank said.', '-', bodies);
    check('by what it has published', 'A Food Safety Authority report said the yard was “dirty”.', 'Food Safety Authority', bodies);
    check('by what is theirs', 'A report by the Food Safety Authority said the yard was “dirty”.', 'Food Safety Authority', bodies);
    check('by what was theirs', 'A report by the Food Safety Authority came out. Kern read it. “The yard is dirty,” the report said.',
      'Food Safety Authority', bodies);
    check('not by what a person has filed', 'A report filed by Kern said the yard was “dirty”.', '-', bodies);
  });

  describe('quotes without a source', () => {
    check('go on with the one before', 'Osei said the gate was “late”. It would be “a real signal to the north”.', 'Peter Osei');
    check('by turns, a paragraph each', '“Late?” asked Osei.\n\n“Early,” said Kern.\n\n“Why do you say that?”', 'Peter Osei');
  });
});

describe('evidence', () => {
  function told(title: string, text: string, expected: string): void {
    it(title, () => {
      const last = quotesOf(text, cast).at(-1)?.evidence;
      assert.equal(last ? `${last.kind}: ${text.slice(last.at.start, last.at.end)}` : '-', expected);
    });
  }

  told('of a name', '“It is late,” said Ivo Kern.', 'named: Ivo Kern');
  told('of a pronoun is the last mention by name', 'Osei came. He sat down. “It is late,” he said.', 'pronoun: Osei');
  told('of a role is where it is stated', 'Harbour master Ivo Kern came. “It is late,” the harbour master said.', 'role: Harbour master');
  told('of a description is the name', 'Marta Lindqvist has written nine books. “It is late,” the novelist said.', 'description: Marta Lindqvist');
  told('of a document is its owner', 'A report by the Harbour Union said the quay was “hollow”.', 'owner: Harbour Union');
  told('of a signature is the name in it', '“We shall dig until the water is clear.”\n\nIvo Kern', 'signed: Ivo Kern');
  told('of an introduction is the name in it', 'Ivo Kern had one wish:\n“We shall dig until the water is clear.”', 'introduced: Ivo Kern');
  told('of a continuation is the quote before', 'Osei said the gate was “late”. It would be “a real signal to the north”.', 'continued: the gate was “late”');
  told('is absent where nobody is known', '“It is late,” he said.', '-');
});

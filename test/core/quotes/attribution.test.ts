import assert from 'node:assert/strict';
import { quotesIn, type Names } from './quoting';

const marta: Names = { people: ['Marta Lindqvist/Lindqvist'], bodies: ['Harbour Union'] };

function check(title: string, text: string, expected: readonly string[], names: Names = marta): void {
  it(title, () => assert.deepEqual(quotesIn(text, names), expected));
}

describe('quotes', () => {
  describe('the cue and its source', () => {
    check('behind a day and a noun for what follows', 'Marta Lindqvist today made the following statement:\n\n“The pumps ran dry. Nobody came.”',
      ['direct: The pumps ran dry. Nobody came. < Marta Lindqvist / : = Marta Lindqvist']);
    check('behind the quote', '“The pumps ran dry,” Lindqvist said.',
      ['direct: The pumps ran dry, < Lindqvist / said = Marta Lindqvist']);
    check('behind the quote, inverted, with title and apposition',
      '“The pumps ran dry,” said chief engineer Marta Lindqvist, a veteran of the port.',
      ['direct: The pumps ran dry, < chief engineer Marta Lindqvist, a veteran of the port / said = Marta Lindqvist']);
    check('before the quote', 'Lindqvist said on Monday: “The pumps ran dry.”',
      ['direct: The pumps ran dry. < Lindqvist / said = Marta Lindqvist']);
    check('with an apposition between commas',
      'Marta Lindqvist, a spokeswoman for the port authority, said: “The pumps ran dry.”',
      ['direct: The pumps ran dry. < Marta Lindqvist, a spokeswoman for the port authority, / said = Marta Lindqvist'.replace('authority,', 'authority')]);
    check('with its name as the apposition',
      'The head of the Harbour Union, Marta Lindqvist, warned that the quay was “close to collapse”.',
      ['mixed: that the quay was “close to collapse” < The head of the Harbour Union, Marta Lindqvist / warned = Marta Lindqvist']);
    check('far from its subject',
      'Lindqvist, speaking to the council by telephone, urged the mayor to act and said the quay was “close to collapse”.',
      ['indirect: the mayor to act < Lindqvist / urged = Marta Lindqvist',
        'mixed: the quay was “close to collapse” < Lindqvist / said = Marta Lindqvist']);
    check('with auxiliaries and negation', '“The pumps ran dry,” Lindqvist has also repeatedly said.',
      ['direct: The pumps ran dry, < Lindqvist / has also repeatedly said = Marta Lindqvist']);
    check('according to', 'The quay is “close to collapse”, according to Lindqvist.',
      ['mixed: The quay is “close to collapse” < Lindqvist / according to = Marta Lindqvist']);
    check('an -ing form shares its subject', 'Lindqvist closed the quay, calling it “a trap for trucks”.',
      ['mixed: it “a trap for trucks” < Lindqvist / calling = Marta Lindqvist']);
    check('a body as source', 'The Harbour Union supports “every step toward a safer quay”.',
      ['direct: every step toward a safer quay < The Harbour Union / supports = Harbour Union']);
    check('a group as source', '“We will not unload it,” several dockers told reporters.',
      ['direct: We will not unload it, < several dockers / told = -']);
    check('an adverb of manner belongs to the cue', 'Lindqvist flatly denied that the quay was “a trap”.',
      ['mixed: that the quay was “a trap” < Lindqvist / flatly denied = Marta Lindqvist']);
    check('a clause before it has its own subject',
      'When the mayor arrived at noon, Lindqvist shouted, “Not one step farther.”',
      ['direct: Not one step farther. < Lindqvist / shouted = Marta Lindqvist']);
    check('“asked about …” is no source', 'Asked about the cracks, Lindqvist said: “We knew of them.”',
      ['direct: We knew of them. < Lindqvist / said = Marta Lindqvist']);
    check('a relative pronoun is the source as it stands',
      'The council heard Lindqvist, who said that the quay was “a trap”.',
      ['mixed: that the quay was “a trap” < who / said = Marta Lindqvist']);
    check('words that describe a name come with it', '“The pumps ran dry,” said former harbour master Marta Lindqvist.',
      ['direct: The pumps ran dry, < former harbour master Marta Lindqvist / said = Marta Lindqvist']);
    check('“went on”', '“The pumps ran dry,” Lindqvist said. “And then,” she went on, “the lamps failed.”',
      ['direct: The pumps ran dry, < Lindqvist / said = Marta Lindqvist',
        'direct: And then, … the lamps failed. < she / went on = Marta Lindqvist']);
    check('a dateline is no source', 'ODBY — Lindqvist closed the quay, saying: “The pumps ran dry.”',
      ['direct: The pumps ran dry. < Lindqvist / saying = Marta Lindqvist']);
    check('the one who quotes is not the one who is quoted',
      'Kern reported what Lindqvist had told him: “The pumps ran dry.”',
      ['direct: The pumps ran dry. < Lindqvist / had told = Marta Lindqvist'],
        { people: ['Marta Lindqvist/Lindqvist', 'Kern'] });
    check('an acronym is no pronoun', 'WHO said that the water was “fit to drink”.',
      ['mixed: that the water was “fit to drink” < WHO / said = WHO'], { bodies: ['WHO'] });
    check('the nearer wrong name does not win',
      '“That is how a port dies,” Lindqvist said, when Ivo Kern blamed the dockers.',
      ['direct: That is how a port dies, < Lindqvist / said = Marta Lindqvist'],
        { people: ['Marta Lindqvist/Lindqvist', 'Ivo Kern'] });
  });

  describe('content', () => {
    check('a quote cut by its cue is one quote', '“The pumps,” Lindqvist said, “ran dry.”',
      ['direct: The pumps, … ran dry. < Lindqvist / said = Marta Lindqvist']);
    check('so is one that goes on behind a full stop',
      '“The pumps ran dry,” Lindqvist told the council on Monday. “Nobody had checked them. That has to change.”',
      ['direct: The pumps ran dry, … Nobody had checked them. That has to change. < Lindqvist / told = Marta Lindqvist']);
    check('several paragraphs', 'Lindqvist said: “First the lamps failed.\n“Then the radio went.”',
      ['direct: First the lamps failed. … Then the radio went. < Lindqvist / said = Marta Lindqvist']);
    check('words left unclosed end with their paragraph',
      'Lindqvist said: “The pumps ran dry.\nThe council meets again in May.',
      ['direct: The pumps ran dry. < Lindqvist / said = Marta Lindqvist']);
    check('a clause with quoted words in it is mixed',
      'Lindqvist told the council that the quay was “close to collapse” after the storm.',
      ['mixed: that the quay was “close to collapse” after the storm < Lindqvist / told = Marta Lindqvist']);
    check('a mixed clause may stand before its cue', 'A second storm would “finish the quay,” warned Lindqvist.',
      ['mixed: A second storm would “finish the quay,” < Lindqvist / warned = Marta Lindqvist']);
    check('short words count', 'Lindqvist said it was “too early” to reopen.',
      ['mixed: it was “too early” to reopen < Lindqvist / said = Marta Lindqvist']);
    check('fragments that a verb judges by', 'Lindqvist criticized “careless loading” and “years of neglect”.',
      ['mixed: “careless loading” and “years of neglect” < Lindqvist / criticized = Marta Lindqvist']);
    check('what follows in another voice is left out',
      'Lindqvist said the quay was “close to collapse,” but the mayor disagreed.',
      ['mixed: the quay was “close to collapse,” < Lindqvist / said = Marta Lindqvist']);
    check('a second cue begins a second quote',
      '“The pumps ran dry,” Lindqvist said, adding that nobody “had dared to look”.',
      ['direct: The pumps ran dry, < Lindqvist / said = Marta Lindqvist',
        'mixed: that nobody “had dared to look” < Lindqvist / adding = Marta Lindqvist']);
    check('a quote inside a quote is part of it', '“He only said, ‘No boats,’ and left,” Lindqvist recalled.',
      ['direct: He only said, ‘No boats,’ and left, < Lindqvist / recalled = Marta Lindqvist']);
  });

  describe('without a cue of their own', () => {
    check('a sentence goes on with the quote before it', 'Lindqvist said: “The pumps ran dry.” “Nobody had checked them.”',
      ['direct: The pumps ran dry. … Nobody had checked them. < Lindqvist / said = Marta Lindqvist']);
    check('so does a paragraph of its own',
      '“The pumps ran dry,” Lindqvist said.\n“Nobody had checked them. That has to change.”',
      ['direct: The pumps ran dry, … Nobody had checked them. That has to change. < Lindqvist / said = Marta Lindqvist']);
    check('a fragment right behind an attributed quote',
      '“The pumps ran dry,” wrote Lindqvist on Monday.\nA second storm would be “the end of the old quay”.',
      ['direct: The pumps ran dry, < Lindqvist / wrote = Marta Lindqvist',
        'mixed: A second storm would be “the end of the old quay” < - / - = Marta Lindqvist']);
    check('a colon introduces it', 'Lindqvist put a note on the door:\n“The quay is closed until further notice.”',
      ['direct: The quay is closed until further notice. < Lindqvist / : = Marta Lindqvist']);
    check('the name in the sentence before', 'Lindqvist shook her head. “Nobody had checked the pumps at all.”',
      ['direct: Nobody had checked the pumps at all. < Lindqvist / - = Marta Lindqvist']);
    check('a fragment whose sentence is about a person', 'Lindqvist pointed at “years of neglect and rust”.',
      ['direct: years of neglect and rust < Lindqvist / - = Marta Lindqvist']);
    check('a quote behind a sentence about its speaker',
      '“The pumps ran dry,” Lindqvist said. She sounded tired. “Nobody had checked them.”',
      ['direct: The pumps ran dry, … Nobody had checked them. < Lindqvist / said = Marta Lindqvist']);
    check('a signature', '“The old quay will be missed by all of us.” — Marta Lindqvist',
      ['direct: The old quay will be missed by all of us. < Marta Lindqvist / - = Marta Lindqvist']);
  });

  describe('marks that quote nobody', () => {
    const none = (title: string, text: string): void => check(title, text, []);
    none('a nickname', 'Tomas “Red” Kelmen rowed across the bay.');
    none('a title', 'The film “Nine Winters at Sea” opens on Friday.');
    none('a title in an adjunct', 'In his book “The Long Tide” the captain remembers every wreck.');
    none('a scare quote', 'The “smart” crane stood still for a week.');
    none('what something is called', 'A so-called “shadow fleet” anchors off the cape.');
    none('a word as a word', 'The word “quay” has an odd spelling.');
    check('a nickname inside a source', '“We rowed all night,” said Tomas “Red” Kelmen.',
      ['direct: We rowed all night, < Tomas “Red” Kelmen / said = Tomas “Red” Kelmen'],
        { people: ['Tomas “Red” Kelmen/Kelmen'] });
    check('a title before the cue', 'In her new column, “Notes From the Quay,” Lindqvist said the crane should go.',
      ['indirect: the crane should go < Lindqvist / said = Marta Lindqvist']);
  });

  describe('indirect', () => {
    check('that', 'Lindqvist said that the pumps had run dry.',
      ['indirect: that the pumps had run dry < Lindqvist / said = Marta Lindqvist']);
    check('no that', 'Lindqvist said the pumps had run dry.',
      ['indirect: the pumps had run dry < Lindqvist / said = Marta Lindqvist']);
    check('behind the clause', 'The pumps had run dry, Lindqvist said on Monday.',
      ['indirect: The pumps had run dry < Lindqvist / said = Marta Lindqvist']);
    check('according to', 'According to the Harbour Union, the pumps had run dry.',
      ['indirect: the pumps had run dry < the Harbour Union / According to = Harbour Union']);
    check('an addressee', 'Lindqvist told the council on Monday that the pumps had run dry.',
      ['indirect: that the pumps had run dry < Lindqvist / told = Marta Lindqvist']);
    check('nothing is said', 'Lindqvist walked along the quay and counted the cracks.', []);
    check('a noun is no verb', 'The claims of the dockers reached the court in May.', []);
    check('a passive has no source before it', 'Lindqvist was told to wait.', []);
  });

  describe('straight and curly marks give the same quotes', () => {
    const curly = '“The pumps,” Lindqvist said, “ran dry. It’s over.” The mayor’s “plan” is gone.\n‘Nobody had checked them,’ she added.';
    const straight = curly.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
    it('word for word', () => assert.deepEqual(quotesIn(straight, marta),
      quotesIn(curly, marta).map((line) => line.replace(/[‘’]/g, "'"))));
  });

  describe('German', () => {
    const anke: Names = { people: ['Anke Brodersen/Brodersen'], bodies: ['Hafenbehörde'], language: 'de' };
    check('behind the quote', '„Die Pumpen liefen trocken“, sagte Brodersen am Montag.',
      ['direct: Die Pumpen liefen trocken < Brodersen / sagte = Anke Brodersen'], anke);
    check('with a role', '„Die Pumpen liefen trocken“, erklärte die Sprecherin Anke Brodersen.',
      ['direct: Die Pumpen liefen trocken < die Sprecherin Anke Brodersen / erklärte = Anke Brodersen'], anke);
    check('before the quote', 'Brodersen sagte: „Die Pumpen liefen trocken.“',
      ['direct: Die Pumpen liefen trocken. < Brodersen / sagte = Anke Brodersen'], anke);
    check('so', '„Die Pumpen liefen trocken“, so Brodersen.',
      ['direct: Die Pumpen liefen trocken < Brodersen / so = Anke Brodersen'], anke);
    check('laut', 'Laut Hafenbehörde liefen die Pumpen trocken.',
      ['indirect: liefen die Pumpen trocken < Hafenbehörde / Laut = Hafenbehörde'], anke);
    check('dass', 'Brodersen sagte, dass die Pumpen trocken liefen.',
      ['indirect: dass die Pumpen trocken liefen < Brodersen / sagte = Anke Brodersen'], anke);
  });
});

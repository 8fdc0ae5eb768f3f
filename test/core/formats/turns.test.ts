import assert from 'node:assert/strict';
import { wrap } from '../text/wrap';
import { turnsRead } from './read';

const transcripts: readonly (readonly [name: string, document: string, turns: readonly string[]])[] = [
  ['names with a colon', 'Anna Weiss: Is it far?\nDr. Bo Li: Not very.\nYou can walk.\n\nAnna Weiss: Good.',
    ['Anna Weiss | : | Is it far?', 'Dr. Bo Li | : | Not very. | You can walk.', 'Anna Weiss | : | Good.']],
  ['names with a dash', 'ANNA WEISS — Is it far?\nBO LI — Not very.\nANNA WEISS — Good.',
    ['ANNA WEISS | — | Is it far?', 'BO LI | — | Not very.', 'ANNA WEISS | — | Good.']],
  ['questions and answers', 'The boats\n\nQ: Is it far?\nA: Not very.', ['Q | : | Is it far?', 'A | : | Not very.']],
  ['questions and answers with full stops', 'Q. Is it far?\nA. Not very.\nQ. Who knows?\nA. Anna.', ['Q | . | Is it far?', 'A | . | Not very.', 'Q | . | Who knows?', 'A | . | Anna.']],
  ['questions and answers set off by a wide gap', 'Q    Is it far?\nA    Not very.\nQ\tWho knows?\nA\tAnna.',
    ['Q |  | Is it far?', 'A |  | Not very.', 'Q |  | Who knows?', 'A |  | Anna.']],
  ['a briefing: questions without a mark, answers with one',
    'MS. WEISS: Sit down.\n\nQ Is it far?\n\nMS. WEISS: Not very.\n\nIt never was.\n\nQ    and who knows?\n\nMS. WEISS: Anna.\n\nQ (Inaudible.)\n\nQ Anna: where is she?',
    ['MS. WEISS | : | Sit down.', 'Q |  | Is it far?', 'MS. WEISS | : | Not very. | It never was.', 'Q |  | and who knows?', 'MS. WEISS | : | Anna.', 'Q | ', 'Q |  | Anna: where is she?']],
  ['names in brackets', '[Anna] Is it far?\n[Bo] Not very.\n[Anna] Good.', ['Anna | ] | Is it far?', 'Bo | ] | Not very.', 'Anna | ] | Good.']],
  ['timecodes before names', '[00:12:03] Anna: Is it far?\n[00:12:08] Bo: Not [00:12:09] very.\n00:12:10 Anna: Good.',
    ['Anna | : | Is it far?', 'Bo | : | Not [00:12:09] very.', 'Anna | : | Good.']],
  ['timecodes behind names', 'Speaker 1 (00:12)\nIs it far?\n\nSpeaker 2 (00:15)\nNot very.\n\nSpeaker 1 (00:20)\nGood.',
    ['Speaker 1 | (00:12) | Is it far?', 'Speaker 2 | (00:15) | Not very.', 'Speaker 1 | (00:20) | Good.']],
  ['roles behind names', 'Anna Weiss, harbour master: Is it far?\nBo Li (by phone): Not very.\nAnna Weiss: Good.',
    ['Anna Weiss, harbour master | : | Is it far?', 'Bo Li | : | Not very.', 'Anna Weiss | : | Good.']],
  ['letters and digits', 'P1: Is it far?\nP2: Not very.\nP1: Good.', ['P1 | : | Is it far?', 'P2 | : | Not very.', 'P1 | : | Good.']],
  ['an article goes on behind the last', 'They spoke in Lima.\n\nANNA: Is it far?\n\nBO: Not very.\n\nANNA: Good.\n\nThen they left.\n\nIt rained.',
    ['ANNA | : | Is it far?', 'BO | : | Not very.', 'ANNA | : | Good.']],
  ['a headline and notes are nobody\'s turn', 'Lima: the long way home\n\nAnna: Is it far?\nBo: Not very.\nAnna: Good.\nPhoto: Bo Li\nThey went.',
    ['Anna | : | Is it far?', 'Bo | : | Not very.', 'Anna | : | Good.']],
  ['full names first, then initials and surnames', 'ANNA WEISS: Is it far?\nBo Li-Ma: Not very.\nAW: Good.\nBLM: It is.\nWEISS: Well.',
    ['ANNA WEISS | : | Is it far?', 'Bo Li-Ma | : | Not very.', 'AW | : | Good.', 'BLM | : | It is.', 'WEISS | : | Well.']],
  ['answers alone have a label', 'Anna Weiss has a boat.\n\nIs it far?\n\nAW: Not very.\n\nYou can walk.\n\nAnd back?\n\nAW: By boat.\n\nWho knows?\n\nAW: I do.',
    ['AW | : | Not very. | You can walk.', 'AW | : | By boat.', 'AW | : | I do.']],
  ['a court: an examination between names in capitals', 'THE COURT: Sit down.\n\nBY MS. WEISS:\n\nQ. Is it far?\n\nA. Not very.\n\nQ. Who knows?\n\nA. Anna.\n\nMS. WEISS: Good.\n\nTHE COURT: Go on.\nNote: it rained.',
    ['THE COURT | : | Sit down.', 'BY MS. WEISS | :', 'Q | . | Is it far?', 'A | . | Not very.', 'Q | . | Who knows?', 'A | . | Anna.', 'MS. WEISS | : | Good.', 'THE COURT | : | Go on.']],
  ['a parliament: names in capitals with a full stop', 'The CHAIRMAN. Sit down.\n\nMr. LI of Kent. Is it far?\n\nMs. VAN WEISS. Not very.\n\nMr. LI of Kent. How far? Dr. Li asks.\n\nMs. VAN WEISS. A mile.',
    ['The CHAIRMAN | . | Sit down.', 'Mr. LI of Kent | . | Is it far?', 'Ms. VAN WEISS | . | Not very.', 'Mr. LI of Kent | . | How far? Dr. Li asks.', 'Ms. VAN WEISS | . | A mile.']],
  ['a parliament: constituency and party in brackets', 'Anna Weiss (Lima South) (Ind): Is it far?\n\nThe Minister for Boats (Bo Li): Not very.\n\nAnna Weiss: Good.\n\nBo Li: Yes.',
    ['Anna Weiss | : | Is it far?', 'The Minister for Boats | : | Not very.', 'Anna Weiss | : | Good.', 'Bo Li | : | Yes.']],
  ['timecodes from and to before names', '[00:12.000 --> 00:14.500]  Anna: Is it far?\n[00:14.500 --> 00:16.000]  Bo: Not very.\n[00:16.000 --> 00:18.000]  Anna: Good.',
    ['Anna | : | Is it far?', 'Bo | : | Not very.', 'Anna | : | Good.']],
  ['stage directions are not said', 'ANNA: Is it far? [laughter]\n(murmuring in the hall)\nBO: (inaudible) far. (coughs) Not very (I think).\nANNA: Good. [a door slams] Go.',
    ['ANNA | : | Is it far?', 'BO | : | far. | Not very (I think).', 'ANNA | : | Good. | Go.']],
];

const others: readonly (readonly [name: string, document: string])[] = [
  ['an article with notes', 'Lima: the long way\n\nNote: this was corrected.\nPhoto: Anna\nAt 12:30 they left. He said: “We go.”\nPhoto: Bo\nLIMA — It rained.'],
  ['a list of facts', 'Height: 4 m\nWeight: 5 t\n\nHeight: 3 m\nWeight: 6 t\n\nHeight: 2 m\nWeight: 1 t'],
  ['a table of results', 'Playing Sunday: Lima v Quito\nPostponed: Callao v Cusco, Puno v Ica\nPlaying Sunday: Lima v Ica'],
  ['a table of votes', 'North Ward: 212.\nHill Ward: 187.\nNorth Ward: 198. The clerk read on for an hour.\nHill Ward: 240.\nNorth Ward: 1.\nThe hall was cold and the clerk was tired.'],
  ['a list of days', 'Feb 7: They left Lima.\nFeb 9: They came to Quito.\nFeb 9: They slept.\nFeb 7: They woke up.'],
  ['dashes in sentences', 'I -- I see that it rained.\nWe -- we saw it too, I think.\nI -- I see.'],
  ['lines that begin with an A', 'A boat came.  It left.\nA  boat came again, and Q was in it.\nA  boat left.\nQ came back.'],
  ['verdicts', 'Is it far to Lima?\nVerdict: It is not.\nDid it rain?\nVerdict: It did not.\nWho knows?\nVerdict: Nobody does.'],
  ['a mail', 'From: Anna\nTo: Bo\nSubject: Boats\n\nFrom: Bo\nTo: Anna\nSubject: Boats'],
  ['one label again and again', 'Lima: It rained today.\nLima: It rained again.\nLima: It rained once more.\nQuito: The sun shone.'],
  ['labels far apart', `Anna: It rained.\n${'Nobody came.\n'.repeat(20)}Bo: They left then.\n${'Nobody came.\n'.repeat(20)}Anna: It rained again.`],
  ['sentences with a colon', 'The rule is simple: nobody goes.\nHe said: wait.\nThe rule is simple: nobody goes.\nHe said: wait.'],
];

describe('turns', () => {
  for (const [name, document, turns] of transcripts) {
    it(name, () => assert.deepEqual(turnsRead(document), turns));
  }

  for (const [name, document] of others) {
    it(`none in ${name}`, () => assert.deepEqual(turnsRead(document), []));
  }

  it('go on in the next line where lines are wrapped', () => {
    const turns = [
      'ANNA: Is it far from here to the harbour, and could one walk there and back before it is dark in the winter?',
      'BO: Not very far, though I would not walk there before it is light in the winter, or in the spring.',
      'ANNA: Then I had better leave it for another day and go by boat, if there is one and it leaves in time.',
    ].map((turn) => wrap(turn, 60));
    assert.deepEqual(turnsRead(turns.join('\n')), turns.map((turn) => turn.replace(': ', ' | : | ')));
  });

  it('are found in Markdown', () => {
    assert.deepEqual(turnsRead('# Talk\n\n**Anna:** Is it far?\n\n**Bo**: Not very.\n\n**Anna:** Good.', 'markdown'),
      ['Anna | : | Is it far?', 'Bo | : | Not very.', 'Anna | : | Good.']);
  });
});

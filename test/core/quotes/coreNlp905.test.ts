// The kinds of failure that a newsroom reported of another tool (stanfordnlp/CoreNLP, issue 905), in sentences of our own.
import assert from 'node:assert/strict';
import { quotesIn, type Names } from './quoting';

const cast: Names = {
  people: ['Nadia Ferrel/Ferrel', 'Tomas Brandt/Brandt', 'Robert “Rob” Askew/Rob Askew/Askew/Rob', 'Jun Okabe/Okabe'],
  bodies: ['Tidewater Trust/Trust'],
};

/** Who says each quote of the text, in order. */
function speakers(text: string): string[] {
  return quotesIn(text, cast).map((line) => line.split(' = ').at(-1) ?? '-');
}

function check(title: string, text: string, ...expected: readonly string[]): void {
  it(title, () => assert.deepEqual(speakers(text), expected));
}

describe('what news articles have failed on elsewhere (CoreNLP 905)', () => {
  describe('a description between the name and the verb', () => {
    check('with a paragraph break inside the quote, which goes on with “she added”',
      'Nadia Ferrel, a harbour pilot, said: “The channel has silted up since March.\n\n“Nobody has sent a dredger,” she added.',
      'Nadia Ferrel');
    check('with a sentence between the name and the quote',
      'On Monday Tomas Brandt, a trade unionist, said he was tired. “We have asked four times for a crane,” he said.',
      'Tomas Brandt', 'Tomas Brandt');
    check('longer than the name, with a place and an age',
      'Jun Okabe, 61, who has kept the eastern lock for thirty years, said: “The gate sticks when it rains.”', 'Jun Okabe');
    check('before the name', '“The gate sticks when it rains,” said the keeper of the eastern lock, Jun Okabe.', 'Jun Okabe');
    check('behind a verb that stands first', '“The gate sticks,” said Jun Okabe, the keeper of the eastern lock, on Tuesday.', 'Jun Okabe');
  });

  describe('several paragraphs', () => {
    check('each of which opens its mark again, the last alone closing it',
      'Nadia Ferrel said: “The channel has silted up.\n\n“The pilots know where it is deep.\n\n“Strangers do not.”', 'Nadia Ferrel');
    check('of which the second is a quote with a pronoun',
      '“The channel has silted up,” said Nadia Ferrel.\n\n“It happens every spring,” she said.\n\n“This year it came early,” she said.',
      'Nadia Ferrel', 'Nadia Ferrel', 'Nadia Ferrel');
    check('of which the middle one has no attribution',
      '“The channel has silted up,” said Nadia Ferrel. “It happens every spring.”\n\nThe town waits. “It came early,” Ferrel said.',
      'Nadia Ferrel', 'Nadia Ferrel');
    check('between two people, whose names stand at the first of each',
      '“Who closed the lock?” asked Tomas Brandt.\n\n“I did,” said Jun Okabe.\n\n“When was that, then?”\n\n“On Sunday, before the flood.”',
      'Tomas Brandt', 'Jun Okabe', 'Tomas Brandt', 'Jun Okabe');
  });

  describe('the name in the sentence before', () => {
    check('as its subject, with a pronoun at the quote',
      'Nadia Ferrel walked along the quay in silence. “Somebody ought to be ashamed,” she said.', 'Nadia Ferrel');
    check('as its subject, with nothing at the quote',
      'Nadia Ferrel shook her head. “Somebody ought to be ashamed of this harbour.”', 'Nadia Ferrel');
    check('before a colon', 'Nadia Ferrel had one wish for the new year: “A dredger that comes when it is called.”', 'Nadia Ferrel');
    check('with another one named there besides',
      'Nadia Ferrel met Tomas Brandt at the lock. “The channel has silted up,” she said.', 'Nadia Ferrel');
    check('of a body', 'The Tidewater Trust shut the lock on Friday. “It is not safe,” the trust said.', 'Tidewater Trust');
  });

  describe('nicknames', () => {
    check('in quotation marks inside the name', '“It floats,” said Robert “Rob” Askew.', 'Robert “Rob” Askew');
    check('used later in place of the name',
      'Robert “Rob” Askew built a raft. “It floats,” Rob said.', 'Robert “Rob” Askew');
    check('with a role before the name', '“It floats,” said boatyard owner Robert “Rob” Askew.', 'Robert “Rob” Askew');
  });

  describe('roles in place of names', () => {
    check('that an apposition has told', 'Nadia Ferrel, a harbour pilot, came late. “The channel has silted up,” the pilot said.', 'Nadia Ferrel');
    check('by age', 'Jun Okabe, 61, keeps the lock. “The gate sticks,” the 61-year-old said.', 'Jun Okabe');
    check('not when two bear them',
      'Pilot Nadia Ferrel met pilot Tomas Brandt. “The channel has silted up,” the pilot said.', '-');
  });
});

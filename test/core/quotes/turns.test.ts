import assert from 'node:assert/strict';
import type { Prose, Turn } from '../../../src/core/text/prose';
import { readProse } from '../../../src/core/formats/prose';
import { linesOf, resolutionOf, type Names } from './quoting';

/** A transcript whose every line is `label mark words`. */
function transcript(text: string): Prose {
  let start = 0;
  const turns = text.split('\n').map((line): Turn => {
    const at = line.search(/[:—]/);
    const label = line.slice(0, at).trimEnd();
    const words = line.slice(at + 1).trimStart();
    const end = start + line.length;
    const turn = { label: { start, end: start + label.length }, mark: { start: start + at, end: start + at + 1 },
      content: [{ start: end - words.length, end }] };
    start = end + 1;
    return turn;
  });
  return { ...readProse(text, 'plain', 'en'), turns };
}

function quotesOf(text: string, names: Names): string[] {
  return linesOf(transcript(text), resolutionOf(text, names));
}

describe('turns', () => {
  it('are direct quotes of their label', () => {
    assert.deepEqual(quotesOf('Ivo Kern: The gate is shut.\nMarta Lindqvist: Since when?',
      { people: ['Ivo Kern', 'Marta Lindqvist'] }), [
      'direct: The gate is shut. < Ivo Kern / : = Ivo Kern',
      'direct: Since when? < Marta Lindqvist / : = Marta Lindqvist',
    ]);
  });
  it('surnames in capitals and initials are resolved', () => {
    assert.deepEqual(quotesOf('Ivo Kern: The gate is shut.\nKERN — I said so.\nIK: Twice.',
      { people: ['Ivo Kern'] }).map((line) => line.split(' = ')[1]),
      ['Ivo Kern', 'Ivo Kern', 'Ivo Kern']);
  });
  it('what a lawyer asks a witness is told by the line above', () => {
    const text = 'THE COURT: Be seated.\n\nBY MS. OKONJO:\n\nQ. Where were you?\n\nA. On the ferry.\n\nQ. Alone?\n\nA. Not quite.\n\nTHE COURT: Go on.';
    assert.deepEqual(linesOf(readProse(text, 'plain', 'en'), resolutionOf(text, { people: ['OKONJO'] })).filter((line) => line.includes('< Q')), [
      'direct: Where were you? < Q / . = OKONJO',
      'direct: Alone? < Q / . = OKONJO',
    ]);
  });
  it('an office is told by the name in brackets beside it', () => {
    const text = 'Ivo Kern (Selby North) (Lab): Is it shut?\nThe Minister for Gates (Marta Lindqvist): It is.\nIvo Kern: Since when?\nMarta Lindqvist: Noon.';
    assert.deepEqual(linesOf(readProse(text, 'plain', 'en'), resolutionOf(text, { people: ['Ivo Kern', 'Marta Lindqvist'] }))[1],
      'direct: It is. < The Minister for Gates / : = Marta Lindqvist');
  });
  it('question and answer name nobody', () => {
    assert.deepEqual(quotesOf('Q: Is the gate shut?\nA: Since noon.', {}),
      ['direct: Is the gate shut? < Q / : = -', 'direct: Since noon. < A / : = -']);
  });
  it('what is quoted inside a turn is part of the turn', () => {
    assert.deepEqual(quotesOf('Ivo Kern: She said “not again” and left.', { people: ['Ivo Kern'] }),
      ['direct: She said “not again” and left. < Ivo Kern / : = Ivo Kern']);
  });
  it('are found in a transcript that is quoted, paragraph by paragraph', () => {
    const text = 'The broadcast went like this:\n\n"KERN: The gate is shut.\n\n"OSEI: Since when?\n\n"KERN: Since noon."';
    assert.deepEqual(linesOf(readProse(text, 'plain', 'en'), resolutionOf(text, { people: ['KERN', 'OSEI'] })), [
      'direct: The gate is shut. < KERN / : = KERN', 'direct: Since when? < OSEI / : = OSEI', 'direct: Since noon." < KERN / : = KERN',
    ]);
  });

  describe('of an interview', () => {
    /** Who speaks in each turn; the lines before the first label are the introduction. */
    function speakers(text: string, names: Names): string[] {
      const prose = readProse(text, 'plain', 'en');
      return linesOf(prose, resolutionOf(text, names)).map((line) => line.split(' = ').at(-1) ?? '-');
    }

    const cast: Names = { people: ['Ivo Kern/Kern', 'Marta Lindqvist/Lindqvist', 'Peter Osei/Osei'] };
    const turns = 'Q: When did it sink?\n\nA: On Sunday night.\n\nQ: Who was there?\n\nA: Nobody but the gulls.';

    it('answer as the one whom the introduction names', () => {
      assert.deepEqual(speakers(`Ivo Kern kept the lock for thirty years.\n\n${turns}`, cast), ['-', 'Ivo Kern', '-', 'Ivo Kern']);
    });

    it('ask as the one whom a credit names', () => {
      assert.deepEqual(speakers(`Ivo Kern kept the lock for thirty years.\n\n${turns}\n\nInterview: Marta Lindqvist`, cast),
        ['Marta Lindqvist', 'Ivo Kern', 'Marta Lindqvist', 'Ivo Kern']);
    });

    it('answer as the one whom questions call by name', () => {
      assert.deepEqual(speakers(`Ivo Kern and Peter Osei kept the lock.\n\n${turns.replace('When', 'Mr Osei, when')}`, cast),
        ['-', 'Peter Osei', '-', 'Peter Osei']);
    });

    it('leave it open when the introduction names two alike', () => {
      assert.deepEqual(speakers(`Ivo Kern and Peter Osei kept the lock.\n\n${turns}`, cast), ['-', '-', '-', '-']);
    });
  });

  it('know letters by a legend', () => {
    assert.deepEqual(quotesOf('J: Reporter. C: Captain Ivo Kern.\nC: It sank.\nJ: When?\nC: On Sunday.', { people: ['Ivo Kern'] }).slice(1), [
      'direct: It sank. < C / : = Ivo Kern', 'direct: When? < J / : = -', 'direct: On Sunday. < C / : = Ivo Kern',
    ]);
  });

  it('know an office that one is said to hold', () => {
    assert.deepEqual(quotesOf('CLERK: Before Marta Lindqvist, the coroner.\nTHE CORONER: Sit down.', { people: ['Marta Lindqvist'] }).slice(1), [
      'direct: Sit down. < THE CORONER / : = Marta Lindqvist',
    ]);
  });

  it('ask as the one who has been called on, and go on in a few words', () => {
    const briefing = 'MS LINDQVIST: It is shut. Go ahead, Peter Osei.\nQUESTION: Since when has the gate been shut, then?\n'
      + 'MS LINDQVIST: Since March.\nQUESTION: Which year?\nMS LINDQVIST: This one.\nQUESTION: May I ask about the other gate, the one in the north?';
    assert.deepEqual(quotesOf(briefing, { people: ['Marta Lindqvist/LINDQVIST', 'Peter Osei'] }).map((line) => line.split(' = ').at(-1)),
      ['Marta Lindqvist', 'Peter Osei', 'Marta Lindqvist', 'Peter Osei', 'Marta Lindqvist', '-']);
  });

  it('ask as the one to whom the floor is given', () => {
    const briefing = 'MS LINDQVIST: That is all. With that, Peter Osei.\nQUESTION: Since when has the gate been shut, then?\nMS LINDQVIST: Since March.';
    assert.deepEqual(quotesOf(briefing, { people: ['Marta Lindqvist/LINDQVIST', 'Peter Osei'] }).map((line) => line.split(' = ').at(-1)),
      ['Marta Lindqvist', 'Peter Osei', 'Marta Lindqvist']);
  });
});

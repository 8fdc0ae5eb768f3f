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
  it('question and answer name nobody', () => {
    assert.deepEqual(quotesOf('Q: Is the gate shut?\nA: Since noon.', {}),
      ['direct: Is the gate shut? < Q / : = -', 'direct: Since noon. < A / : = -']);
  });
  it('what is quoted inside a turn is part of the turn', () => {
    assert.deepEqual(quotesOf('Ivo Kern: She said “not again” and left.', { people: ['Ivo Kern'] }),
      ['direct: She said “not again” and left. < Ivo Kern / : = Ivo Kern']);
  });
});

import assert from 'node:assert/strict';
import { createAcrossResolver } from '../../../../src/core/entities/across/acrossResolver';
import type { AcrossDocument } from '../../../../src/core/entities/across/acrossDocument';
import { documentOf } from './documents';

/** A made-up word for each number, different for different ones. */
function word(n: number): string {
  const syllables = ['ba', 'du', 'ke', 'li', 'mo', 'na', 'ri', 'so', 'ta', 've'];
  const text = [...String(n + 100)].map((digit) => syllables[Number(digit)] ?? '').join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The fastest of three runs, in ms, of adding all documents and asking for all entities. */
function timeOf(documents: readonly AcrossDocument[]): number {
  const runs = [0, 1, 2].map(() => {
    const started = performance.now();
    const resolver = createAcrossResolver();
    for (const document of documents) resolver.put(document);
    assert.ok([...resolver.entities()].length > 0);
    return performance.now() - started;
  });
  return Math.min(...runs);
}

describe('many documents', () => {
  const kinds: readonly (readonly [string, (i: number) => AcrossDocument])[] = [
    ['of people and places of their own', (i) => documentOf(`${i}`, `${word(i)} ${word(i * 7)}`, `o:${word(i * 3)} Werft`, `g:${word(i % 50)}`)],
    ['of one man', (i) => documentOf(`${i}`, i % 3 === 0 ? 'Wetterauer' : 'Anna Wetterauer (mayor)', `g:${word(i % 50)}`)],
    ['of one surname', (i) => documentOf(`${i}`, i % 3 === 0 ? 'Wetterauer' : `${word(i)} Wetterauer`, `o:${word(i % 50)} Werft`)],
    ['of one acronym', (i) => documentOf(`${i}`, i % 3 === 0 ? 'o:BWS' : `o:Ba${word(i)} We${word(i)} So${word(i)}`)],
  ];
  for (const [what, make] of kinds) {
    it(`${what} take time in proportion to their number`, function () {
      this.timeout(60_000);
      const documents = Array.from({ length: 2000 }, (_, i) => make(i));
      const [quarter, all] = [timeOf(documents.slice(0, 500)), timeOf(documents)];
      assert.ok(all < 400 || all <= 10 * quarter, `${Math.round(quarter)} ms for 500 documents, ${Math.round(all)} ms for 2000`);
    });
  }
});

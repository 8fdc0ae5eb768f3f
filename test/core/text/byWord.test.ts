import assert from 'node:assert/strict';
import { ByWord } from '../../../src/core/text/byWord';
import { unitsOf } from '../../../src/core/text/characters';
import { TOO_LONG, WordTable } from '../../../src/core/text/wordTable';

describe('ByWord', () => {
  it('asks once for each word of a table, and anew for those of another', () => {
    const asked: string[] = [];
    const lengths = new ByWord((word) => { asked.push(word); return word.length; });
    const [one, other] = [new WordTable(), new WordTable()];
    const number = (table: WordTable, word: string): number => table.numberOf(unitsOf(word), 0, word.length);
    const [pier, boat, ferry] = [number(one, 'pier'), number(one, 'boats'), number(other, 'ferries')];
    assert.equal(pier, ferry, 'the tables number by themselves');
    assert.deepEqual([lengths.of(one, boat), lengths.of(one, pier), lengths.of(one, boat)], [5, 4, 5]);
    assert.deepEqual([lengths.of(other, ferry), lengths.of(one, pier), lengths.of(one, TOO_LONG)], [7, 4, 0]);
    assert.deepEqual(asked, ['boats', 'pier', 'ferries', 'pier', '']);
  });
});

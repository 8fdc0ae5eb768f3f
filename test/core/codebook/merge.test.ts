import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Code, Codebook } from '../../../src/core/codebook/codebook';
import { parseCodebook, printCodebook } from '../../../src/core/codebook/json';
import { conflictsIn, mergeCodebooks } from '../../../src/core/codebook/merge';
import { anyCodebook } from './anyCodebook';

const promise: Code = { id: 'urn:1', name: 'promise' };
const of = (...codes: readonly Code[]): Codebook => ({ codes });

/** What a merge says, with its conflicts; as it is written. */
function said(base: Codebook, ours: Codebook, theirs: Codebook): string {
  return printCodebook(mergeCodebooks(base, ours, theirs).codebook);
}

describe('two people’s codebooks', () => {
  it('are brought together field by field', () => {
    const { codebook, conflicts } = mergeCodebooks(of(promise), of({ ...promise, colour: '#aa0000' }), of({ ...promise, name: 'pledge' }, { id: 'urn:2', name: 'doubt' }));
    assert.deepEqual(codebook.codes.map(({ id, name, colour }) => [id, name, colour]), [['urn:1', 'pledge', '#aa0000'], ['urn:2', 'doubt', undefined]]);
    assert.deepEqual(conflicts, []);
  });

  it('keep both wordings of what both have changed, marked until somebody settles it', () => {
    const { codebook, conflicts } = mergeCodebooks(of(promise), of({ ...promise, definition: 'What is to be done.' }), of({ ...promise, definition: 'A vow.' }));
    assert.deepEqual(conflicts, ['urn:1']);
    assert.equal(conflictsIn(codebook), 1);
    assert.match(printCodebook(codebook), /What is to be done\.[^]*A vow\.|A vow\.[^]*What is to be done\./);
  });

  it('keep a code that one has changed and the other taken out', () => {
    const { codebook, conflicts } = mergeCodebooks(of(promise), of(), of({ ...promise, key: 'p' }));
    assert.deepEqual([codebook.codes.map(({ name, key }) => [name, key]), conflicts], [[['promise', 'p']], ['urn:1']]);
  });

  it('have one code where both have added one of the same name, and what is under either stays under it', () => {
    const theirs = of({ id: 'urn:9', name: 'promise', key: 'p' }, { id: 'urn:3', name: 'vow', parent: 'urn:9' });
    const { codebook } = mergeCodebooks(of(), of(promise), theirs);
    assert.deepEqual(codebook.codes.map(({ id, name, parent, key }) => [id, name, parent, key]), [['urn:1', 'promise', undefined, 'p'], ['urn:3', 'vow', 'urn:1', undefined]]);
  });

  it('are the same whichever is called ours, lose no code, and change nothing where only one has changed', () => {
    fc.assert(fc.property(anyCodebook, anyCodebook, anyCodebook, (base, ours, theirs) => {
      const text = said(base, ours, theirs);
      assert.equal(text, said(base, theirs, ours));
      const parsed = parseCodebook(text);
      assert.ok(parsed.kind === 'content');
      const names = new Set(parsed.content.codes.map(({ id }) => id));
      const known = new Set(base.codes.map(({ id }) => id));
      for (const { id, name } of [...ours.codes, ...theirs.codes]) {
        if (!known.has(id)) assert.ok(names.has(id) || parsed.content.codes.some((code) => code.name === name), id);
      }
      assert.equal(said(base, ours, base), said(ours, ours, ours));
      assert.equal(said(parsed.content, parsed.content, parsed.content), text);
    }));
  });
});

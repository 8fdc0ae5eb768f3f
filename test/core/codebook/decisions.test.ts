import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codeNamed, emptyCodebook, type Codebook } from '../../../src/core/codebook/codebook';
import { codebookFile } from '../../../src/core/codebook/codebookFile';
import { add, define, merge, move, recolour, remove, rename, setKey } from '../../../src/core/codebook/decisions';
import { hierarchyOf, pathWords } from '../../../src/core/codebook/hierarchy';
import { anyCodebook, anyColour, anyKey, anyName, contentsOf } from './anyCodebook';

let made = 0;
const newId = (): string => `urn:uuid:new-${String(made += 1).padStart(6, '0')}`;

/** The paths of all codes, in the order of the tree. */
function paths(codebook: Codebook): readonly string[] {
  const hierarchy = hierarchyOf(codebook);
  return hierarchy.inOrder.map((code) => pathWords(hierarchy, code));
}

/** Codes by name, each under the one before the slash. */
function codebookOf(...written: readonly string[]): Codebook {
  return written.reduce((codebook, path) => {
    const [name, parent] = path.split(' < ');
    const added = add(codebook, name ?? '', newId);
    return parent === undefined ? added : move(added, name ?? '', parent, newId);
  }, emptyCodebook);
}

const anyDecision: fc.Arbitrary<(codebook: Codebook) => Codebook> = fc.oneof(
  anyName.map((name) => (codebook: Codebook) => add(codebook, name, newId)),
  fc.tuple(anyName, anyName).map(([name, to]) => (codebook: Codebook) => rename(codebook, name, to)),
  fc.tuple(anyName, anyName).map(([name, into]) => (codebook: Codebook) => merge(codebook, name, into)),
  fc.tuple(anyName, fc.option(anyColour, { nil: undefined })).map(([name, colour]) => (codebook: Codebook) => recolour(codebook, name, colour, newId)),
  fc.tuple(anyName, fc.constantFrom('', 'What somebody says will happen.')).map(([name, definition]) => (codebook: Codebook) => define(codebook, name, definition, newId)),
  fc.tuple(anyName, fc.option(anyKey, { nil: undefined })).map(([name, key]) => (codebook: Codebook) => setKey(codebook, name, key, newId)),
  fc.tuple(anyName, fc.option(anyName, { nil: undefined })).map(([name, under]) => (codebook: Codebook) => move(codebook, name, under, newId)),
  anyName.map((name) => (codebook: Codebook) => remove(codebook, name)),
);

describe('decisions about codes', () => {
  it('leave every name, id and key once and no circle, in the order of the ids, whatever is decided', () => {
    fc.assert(fc.property(fc.array(anyDecision, { maxLength: 12 }), (decisions) => {
      const { codes } = decisions.reduce((codebook, decide) => decide(codebook), emptyCodebook);
      for (const field of ['id', 'name', 'key'] as const) {
        const values = codes.flatMap((code) => code[field] ?? []);
        assert.equal(new Set(values).size, values.length, field);
      }
      assert.deepEqual(codes.map(({ id }) => id), codes.map(({ id }) => id).sort());
      const byId = new Map(codes.map((code) => [code.id, code]));
      for (const code of codes) {
        const seen = new Set<string>();
        for (let at = code.parent; at !== undefined; at = byId.get(at)?.parent) {
          assert.ok(byId.has(at), 'no parent is missing');
          assert.ok(!seen.has(at), 'no circle');
          seen.add(at);
        }
      }
    }));
  });

  it('can each be taken back, whatever others decide about other codes', () => {
    fc.assert(fc.property(fc.array(anyDecision, { maxLength: 6 }), anyDecision, (decisions, last) => {
      const before = decisions.reduce((codebook, decide) => decide(codebook), emptyCodebook);
      const after = last(before);
      const elsewhere = add(after, 'something else', newId);
      const back = codebookFile.takeBack(elsewhere, before, after);
      assert.deepEqual(contentsOf(remove(back, 'something else')), contentsOf(before));
      assert.deepEqual(contentsOf(codebookFile.takeBack(back, after, before)), contentsOf(elsewhere));
    }));
  });

  it('read every code of a tree once, whatever a file says', () => {
    fc.assert(fc.property(anyCodebook, (codebook) => {
      const { inOrder, pathOf, parentOf, childrenOf } = hierarchyOf(codebook);
      assert.deepEqual(inOrder.map(({ id }) => id).sort(), codebook.codes.map(({ id }) => id).sort());
      for (const code of inOrder) {
        const parent = parentOf(code);
        assert.ok(!parent || (childrenOf(parent).includes(code) && inOrder.indexOf(parent) < inOrder.indexOf(code)));
        assert.equal(pathOf(code).at(-1), code);
      }
    }));
  });

  it('change nothing twice', () => {
    const codebook = codebookOf('claim', 'promise < claim');
    for (const decide of [
      (now: Codebook) => add(now, 'claim', newId), (now: Codebook) => rename(now, 'claim', 'promise'), (now: Codebook) => rename(now, 'nothing', 'else'),
      (now: Codebook) => merge(now, 'claim', 'claim'), (now: Codebook) => recolour(now, 'claim', undefined, newId), (now: Codebook) => define(now, 'absent', '', newId),
      (now: Codebook) => move(now, 'promise', 'claim', newId), (now: Codebook) => move(now, 'claim', 'promise', newId), (now: Codebook) => move(now, 'claim', 'claim', newId),
      (now: Codebook) => remove(now, 'absent'),
    ]) assert.equal(decide(codebook), codebook);
  });

  it('merge a code into one under it, which takes its place', () => {
    const codebook = codebookOf('speech', 'claim < speech', 'promise < claim', 'broken promise < promise');
    assert.deepEqual(paths(merge(codebook, 'claim', 'promise')), ['speech', 'speech / promise', 'speech / promise / broken promise']);
    assert.deepEqual(paths(merge(codebook, 'claim', 'broken promise')), ['speech', 'speech / broken promise', 'speech / broken promise / promise']);
    assert.deepEqual(paths(merge(codebook, 'promise', 'speech')), ['speech', 'speech / broken promise', 'speech / claim']);
  });

  it('merge what is said of a code where the other says nothing', () => {
    const claim = setKey(define(recolour(codebookOf('claim', 'assertion'), 'assertion', '#0072b2', newId), 'assertion', 'Old words.', newId), 'assertion', 'a', newId);
    const merged = merge(define(claim, 'claim', 'Own words.', newId), 'assertion', 'claim');
    assert.deepEqual(contentsOf(merged).map(({ ...code }) => ({ ...code, id: '' })), [{ id: '', name: 'claim', definition: 'Own words.', colour: '#0072b2', key: 'a' }]);
  });

  it('take a key from the code that had it', () => {
    const codebook = setKey(setKey(codebookOf('claim', 'promise'), 'claim', 'c', newId), 'promise', 'c', newId);
    assert.deepEqual(codebook.codes.map(({ name, key }) => [name, key]), [['claim', undefined], ['promise', 'c']]);
  });

  it('bring a code that passages alone have into the codebook', () => {
    const codebook = define(emptyCodebook, 'claim', 'What can be checked.', newId);
    assert.equal(codeNamed(codebook, 'claim')?.definition, 'What can be checked.');
    assert.deepEqual(paths(move(codebook, 'promise', 'claim', newId)), ['claim', 'claim / promise']);
    assert.deepEqual(paths(move(codebook, 'claim', 'speech', newId)), ['speech', 'speech / claim']);
  });

  it('bring what stood under a code that is taken out up to its place', () => {
    assert.deepEqual(paths(remove(codebookOf('speech', 'claim < speech', 'promise < claim'), 'claim')), ['speech', 'speech / promise']);
    assert.deepEqual(paths(remove(codebookOf('claim', 'promise < claim'), 'claim')), ['promise']);
  });

  it('give a code the colour of the nearest code above it', () => {
    const hierarchy = hierarchyOf(recolour(codebookOf('speech', 'claim < speech', 'promise < claim'), 'speech', '#0072b2', newId));
    assert.deepEqual(hierarchy.inOrder.map(hierarchy.colourOf), ['#0072b2', '#0072b2', '#0072b2']);
  });
});

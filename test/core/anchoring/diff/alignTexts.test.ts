import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alignTexts } from '../../../../src/core/anchoring/diff/alignTexts';
import { termsOf } from '../../../../src/core/anchoring/folding/terms';
import { createVocabulary } from '../../../../src/core/anchoring/folding/vocabulary';
import { revision } from '../revisions';

/** The words of the new text, in brackets where they are not the old text's, in braces where they stood elsewhere. */
function shown(before: string, after: string): string {
  const vocabulary = createVocabulary();
  const [a, b] = [termsOf(before, vocabulary), termsOf(after, vocabulary)];
  const map = alignTexts(a, b);
  const owners = new Map(Array.from(map, (other, at) => [other, at]));
  let furthest = -1;
  return Array.from(b.starts, (start, at) => {
    const word = after.slice(start, b.ends[at]);
    const owner = owners.get(at);
    if (owner === undefined) return `[${word}]`;
    const isMoved = owner < furthest;
    furthest = Math.max(furthest, owner);
    return isMoved ? `{${word}}` : word;
  }).join(' ');
}

describe('alignTexts', () => {
  it('sees what was put in and what was replaced', () => {
    assert.equal(shown('The ferry left at noon.', 'The old ferry left at six.'), 'The [old] ferry left at [six] .');
  });

  it('sees through other line ends, white space, quotation marks, dashes and composition', () => {
    const before = 'Zoë said: "Not now" - and left.\nNobody’s boat was there...';
    assert.doesNotMatch(shown(before, 'Zoe\u0308  said:\u00a0“Not\r\n\tnow” — and left. Nobody\'s boat was there…'), /\[/);
  });

  it('keeps phrases together where words repeat', () => {
    assert.equal(
      shown('We know the pier, the boat and the crew.', 'We know the pier, the town, the boat and the crew.'),
      'We know the pier , the [town] [,] [the] boat and the crew .',
    );
  });

  it('finds a block that was moved, and what was changed beside it', () => {
    const moved = 'Forty crates of salt were unloaded before the harbour master had signed for any of them.';
    const stays = 'The ferry left at noon.\nNobody on the pier had seen the captain since the evening before, and no one asked for him at all.';
    assert.equal(
      shown(`${moved}\n${stays}`, `${stays}\n${moved.replace('harbour', 'old')}`).replace(/^.* at all \. /, ''),
      '{Forty} {crates} {of} {salt} {were} {unloaded} {before} {the} [old] {master} {had} {signed} {for} {any} {of} {them} {.}',
    );
  });

  it('pairs equal terms, each once, so that what it leaves and what it puts in make up the new text', () => {
    fc.assert(fc.property(revision, ([before, after]) => {
      const vocabulary = createVocabulary();
      const [a, b] = [termsOf(before, vocabulary), termsOf(after, vocabulary)];
      const map = alignTexts(a, b);
      const rebuilt = Int32Array.from(b.numbers, () => -1);
      map.forEach((other, at) => {
        if (other < 0) return;
        assert.equal(rebuilt[other], -1);
        rebuilt[other] = a.numbers[at] ?? -2;
      });
      rebuilt.forEach((number, at) => { if (number === -1) rebuilt[at] = b.numbers[at] ?? -2; });
      assert.deepEqual(rebuilt, Int32Array.from(b.numbers));
    }));
  });

  it('changes nothing between a text and itself', () => {
    fc.assert(fc.property(revision, ([text]) => {
      const vocabulary = createVocabulary();
      const terms = termsOf(text, vocabulary);
      assert.deepEqual(alignTexts(terms, terms), Int32Array.from({ length: terms.length }, (_, at) => at));
    }));
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineIndex } from '../../../src/core/text/lineIndex';
import { anyText } from './anyText';

describe('lineIndex', () => {
  it('ends lines at \\n, \\r\\n and a lone \\r', () => {
    const index = lineIndex('a\nb\r\nc\rd\r\r\n');
    assert.deepEqual(Array.from({ length: index.lineCount }, (_, line) => index.lineStart(line)), [0, 2, 5, 7, 9, 11]);
  });

  it('takes offsets and lines out of bounds to the nearest end', () => {
    const index = lineIndex('ab\nc');
    assert.deepEqual([index.at(-3), index.at(99), index.lineStart(7)], [{ line: 0, character: 0 }, { line: 1, character: 1 }, 4]);
  });

  it('at is the inverse of lineStart and character', () => {
    fc.assert(fc.property(anyText(), (text) => {
      const index = lineIndex(text);
      for (let offset = 0; offset <= text.length; offset += 1) {
        const { line, character } = index.at(offset);
        assert.equal(index.lineStart(line) + character, offset);
        assert.ok(line < index.lineCount && character >= 0);
        assert.ok(line + 1 === index.lineCount || offset < index.lineStart(line + 1));
      }
    }));
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withLineEndsOf } from '../../../src/core/anchoring/lineEnds';
import { normalisedText } from '../../../src/core/anchoring/normalisedText';
import { anyText } from '../text/anyText';

describe('the line ends of an old text', () => {
  it('become those of the new one, where those are all of one kind', () => {
    assert.equal(withLineEndsOf('a\r\nb', 'x\ny\r\nz\r'), 'x\r\ny\r\nz\r\n');
    assert.equal(withLineEndsOf('a\nb', 'x\ny\r\nz\r'), 'x\ny\nz\n');
    assert.equal(withLineEndsOf('a\nb\r\n', 'x\ny\r\n'), 'x\ny\r\n');
  });

  it('change nothing that selectors see', () => {
    fc.assert(fc.property(anyText(), anyText(), (like, text) => {
      assert.equal(normalisedText(withLineEndsOf(like, text)).text, normalisedText(text).text);
    }));
  });
});

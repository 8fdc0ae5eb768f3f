import assert from 'node:assert/strict';
import fc from 'fast-check';
import { normalisedText } from '../../../src/core/anchoring/normalisedText';
import { documentText, passage } from './passages';

describe('normalisedText', () => {
  it('leaves out the byte order mark and half of each line end', () => {
    assert.equal(normalisedText('\uFEFFone\r\ntwo\rthree\n').text, 'one\ntwo\nthree\n');
  });

  it('counts code points of the normalised text', () => {
    const document = '\uFEFFa\r\n😀b';
    const { text, unitAt, codePointsBefore } = normalisedText(document);
    assert.equal(text, 'a\n😀b');
    assert.deepEqual([0, 1, 2, 3, 4, 6, 7].map((offset) => codePointsBefore(unitAt(offset))), [0, 0, 1, 1, 2, 3, 4]);
  });

  it('takes what is out of bounds to the nearest end', () => {
    for (const document of ['', 'ab', '\r\n', '😀\r\n']) {
      const { text, unitAt, offsetAt, codePointsBefore, unitAfter } = normalisedText(document);
      assert.deepEqual([unitAt(-5), offsetAt(-5), codePointsBefore(-5), unitAfter(-5)], [0, 0, 0, 0]);
      assert.equal(unitAt(99), text.length);
      assert.equal(offsetAt(99), document.length);
      assert.equal(codePointsBefore(99), Array.from(text).length);
      assert.equal(unitAfter(99), text.length);
    }
  });

  it('agrees with the plain way of counting', () => {
    fc.assert(fc.property(documentText, (document) => {
      const { text, unitAt, codePointsBefore } = normalisedText(document);
      for (let offset = 0; offset <= document.length; offset += 1) {
        if (document.slice(offset - 1, offset + 1) === '\r\n') continue;
        const before = document.slice(0, offset).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
        assert.equal(unitAt(offset), before.length);
      }
      for (let unit = 0; unit <= text.length; unit += 1) {
        if (/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(unit - 1, unit + 1))) continue;
        assert.equal(codePointsBefore(unit), Array.from(text.slice(0, unit)).length);
      }
    }));
  });

  it('leads back to where a passage came from', () => {
    fc.assert(fc.property(passage, ([document, { start, end }]) => {
      const { unitAt, offsetAt, codePointsBefore, unitAfter } = normalisedText(document);
      for (const offset of [start, end]) assert.equal(offsetAt(unitAfter(codePointsBefore(unitAt(offset)))), offset);
    }));
  });

  it('counts alike before and after each of its samples', () => {
    const document = `${'x'.repeat(4094)}\r\n${'😀'.repeat(4096)}\r\n`;
    const { unitAt, offsetAt, codePointsBefore, unitAfter } = normalisedText(document);
    for (const offset of [4093, 4094, 4096, 4098, 8192, 12288, document.length - 2, document.length]) {
      assert.equal(offsetAt(unitAfter(codePointsBefore(unitAt(offset)))), offset);
    }
    assert.equal(codePointsBefore(unitAt(document.length)), 4094 + 1 + 4096 + 1);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { repaired } from '../../../../src/core/anchoring/folding/mojibake';
import { termsOf } from '../../../../src/core/anchoring/folding/terms';
import { createVocabulary } from '../../../../src/core/anchoring/folding/vocabulary';
import { documentText } from '../passages';

function words(text: string): string[] {
  const { starts, ends } = termsOf(text, createVocabulary());
  return Array.from(starts, (start, at) => text.slice(start, ends[at]));
}

function numbers(...texts: string[]): number[][] {
  const vocabulary = createVocabulary();
  return texts.map((text) => [...termsOf(text, vocabulary).numbers]);
}

/** Reads UTF-8 as Windows-1252, as browsers do, which keep the bytes that have no character. */
function misread(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

describe('terms', () => {
  it('are words, characters of scripts without spaces, and symbols', () => {
    assert.deepEqual(words('Nobody’s boat, -- “now”… 日本 🙂!'), ['Nobody’s', 'boat', ',', '--', '“', 'now', '”', '…', '日', '本', '🙂', '!']);
    assert.deepEqual(words('한국어 か\u3099 e\u0301t\u0301'), ['한국어', 'か\u3099', 'e\u0301t\u0301']);
  });

  it('are the same however they are written', () => {
    const [plain, ...others] = numbers('"Zoë\'s - co...', '“Zoe\u0308’s — c\u00ado…', '\uFEFF«Zo\u2060ë‘s --- co...');
    for (const other of others) assert.deepEqual(other, plain);
    const [one, two] = numbers('a b', 'A b');
    assert.notDeepEqual(one, two);
  });

  it('lead back: in order, not overlapping, with only white space and invisible characters between them', () => {
    fc.assert(fc.property(fc.oneof(documentText, fc.array(fc.nat(0xffff), { maxLength: 30 }).map((units) => String.fromCharCode(...units))), (text) => {
      const { starts, ends, length } = termsOf(text, createVocabulary());
      let [last, between, inOrder] = [0, '', true];
      for (let at = 0; at < length; at += 1) {
        const [start, end] = [starts[at] ?? -1, ends[at] ?? -1];
        inOrder &&= start >= last && end > start && end <= text.length;
        between += text.slice(last, start);
        last = end;
      }
      assert.ok(inOrder);
      assert.match(between + text.slice(last), /^[\s\p{Cc}\u00ad\u200b\u2060\ufeff]*$/u);
    }));
  });
});

describe('repaired', () => {
  it('undoes UTF-8 that was read as Windows-1252, and leads back', () => {
    const text = 'Zoë fährt über die Brücke — “heute” für 5 € nach 東京 🙂.';
    const garbled = misread(text);
    const { text: undone, offsets } = repaired(garbled);
    assert.equal(undone, text);
    assert.equal(offsets?.[text.indexOf('Brücke')], garbled.indexOf('Br'));
    assert.equal(offsets?.[text.length], garbled.length);
  });

  it('leaves a text alone that only quotes such characters', () => {
    const text = 'Où est « Ã¼ » ? Très tôt, à côté du café fermé, près de l’hôtel; là-bas, déjà.';
    assert.deepEqual(repaired(text), { text });
  });

  it('never loses the way back', () => {
    fc.assert(fc.property(documentText, (text) => {
      const garbled = misread(text);
      const { text: undone, offsets } = repaired(garbled);
      if (!offsets) return;
      assert.equal(offsets.length, undone.length + 1);
      offsets.forEach((offset, at) => assert.ok(at === 0 || offset >= (offsets[at - 1] ?? 0)));
    }));
  });
});

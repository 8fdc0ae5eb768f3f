import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describer } from '../../../../src/core/anchoring/describer';
import { anchoredSpan } from '../../../../src/core/anchoring/outcome';
import type { Selectors } from '../../../../src/core/anchoring/selectors';
import { findAgain } from '../../../../src/core/anchoring/selectors/findAgain';
import { readSurroundings, withSurroundings } from '../../../../src/core/anchoring/surroundingsJson';
import { mark, marked } from '../../../support/marked';
import { documentText, passage } from '../passages';
import { revision } from '../revisions';

/** The outcome as one can read it: its kind, and the new text with marks where the passage stands. */
function found(sample: string, after: string): string {
  const { text, spans: [span] } = marked(sample);
  const [outcome] = findAgain(after, [describer(text)(span!)]);
  const place = anchoredSpan(outcome!);
  return `${outcome!.kind}: ${place ? mark(after, [place]) : ''}`;
}

const before = 'The council met on Monday in the old customs house, as it does every month when the ferries are laid up. ';
const behind = ' Traders along the quay had asked for a shorter closure, and some walked out before the vote was taken. Others stayed.';
const story = `${before}«Mayor Ilse Brandt said the quay would close» for a year.${behind}`;

describe('findAgain', () => {
  it('finds a passage where it was, elsewhere, and with changed words', () => {
    const { text } = marked(story);
    assert.equal(found(story, text), `exact: ${story}`);
    assert.equal(found(story, `News\n\n${text}`), `moved: News\n\n${story}`);
    assert.equal(
      found(story, text.replace('Ilse Brandt said', 'Brandt told reporters that')),
      `fuzzy: ${before}«Mayor Brandt told reporters that the quay would close» for a year.${behind}`,
    );
  });

  it('sees through wrapping and quotation marks', () => {
    const wrapped = (text: string): string => text.replaceAll(' ', '\r\n');
    const { text } = marked(story);
    assert.equal(found(story, wrapped(text)), `fuzzy: ${wrapped(story)}`);
  });

  it('refuses where its words stand elsewhere only, or nothing of it is left', () => {
    const { text } = marked(story);
    const gone = text.replace('Mayor Ilse Brandt said the quay would close for a year.', 'Nothing was said at all.');
    assert.equal(found(story, gone), 'orphaned: ');
    const name = `${before}A spokesman for «Mayor Brandt» kept silent.${behind}`;
    assert.equal(found(name, `${marked(name).text.replace('for Mayor Brandt kept', 'kept')} Later on Mayor Brandt left.`), 'orphaned: ');
  });

  it('leaves the choice to a person where it stands just as well twice', () => {
    const line = 'Received with thanks and placed on file by the harbour office.\n';
    assert.match(found(`${line.repeat(30)}«Received»${line.slice(8)}${line.repeat(30)}`, line.repeat(61)), /^ambiguous|^orphaned/);
    assert.match(found(story, `${marked(story).text}\n${marked(story).text}`), /^ambiguous/);
  });

  it('never finds another place in the text that was described', () => {
    fc.assert(fc.property(passage, ([text, span]) => {
      const place = anchoredSpan(findAgain(text, [describer(text)(span)])[0]!);
      if (place) assert.deepEqual(place, span);
    }));
    fc.assert(fc.property(revision, fc.nat(), fc.nat(40), ([text], at, length) => {
      const start = at % text.length;
      const span = { start, end: Math.min(text.length, start + 1 + length) };
      if ([span.start, span.end].some((edge) => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(edge - 1, edge + 1)))) return;
      const place = anchoredSpan(findAgain(text, [describer(text)(span)])[0]!);
      if (place) assert.equal(text.slice(place.start, place.end).trim(), text.slice(span.start, span.end).trim());
    }));
  });

  it('finds every passage of prose again in an unchanged text', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 20, maxLength: 60 });
    fc.assert(fc.property(words, fc.nat(), fc.nat(9), (list, from, count) => {
      const first = from % list.length;
      const text = list.join(' ');
      const start = list.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
      const span = { start, end: start + list.slice(first, first + 1 + count).join(' ').length };
      assert.deepEqual(findAgain(text, [describer(text)(span)]), [{ kind: 'exact', span }]);
    }));
  });

  it('never points outside the text or between the halves of a pair', () => {
    fc.assert(fc.property(fc.oneof(fc.tuple(documentText, documentText), revision), fc.nat(), fc.nat(30), ([text, after], at, length) => {
      const start = at % (text.length + 1);
      const [outcome] = findAgain(after, [describer(text)({ start, end: Math.min(text.length, start + length) })]);
      const place = anchoredSpan(outcome!);
      if (!place) return;
      assert.ok(place.start >= 0 && place.start < place.end && place.end <= after.length);
      for (const edge of [place.start, place.end]) assert.doesNotMatch(after.slice(edge - 1, edge + 1), /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/);
    }));
  });

  it('never throws, whatever a file claims', () => {
    const anything = fc.anything() as fc.Arbitrary<unknown>;
    const hostile = fc.record({
      quote: fc.oneof(anything, fc.record({ exact: fc.oneof(documentText, anything), prefix: anything, suffix: fc.oneof(documentText, anything) })),
      surroundings: fc.oneof(anything, fc.string(), fc.constant('AAAA.AA'), fc.constant('.')),
      position: anything,
      hash: anything,
    }) as unknown as fc.Arbitrary<Selectors>;
    fc.assert(fc.property(documentText, hostile, (text, selectors) => { findAgain(text, [selectors]); }));
  });

  it('takes a bare quote of another program where it can only be meant so', () => {
    const quoting = (exact: string): Selectors => ({ quote: { exact, prefix: '', suffix: '' } });
    const { text } = marked(story);
    const kinds = findAgain(text, [quoting('Ilse Brandt'), quoting('quay'), quoting(text.slice(20, 140))]).map(({ kind }) => kind);
    assert.deepEqual(kinds, ['orphaned', 'ambiguous', 'moved']);
  });
});

describe('surroundings in JSON', () => {
  it('are kept in the target, and read from it', () => {
    const target = { type: 'SpecificResource', source: 'file:notes.txt', more: 1 };
    const written = withSurroundings(target, { quote: { exact: 'a', prefix: '', suffix: '' }, surroundings: 'AbAb.cD' });
    assert.deepEqual(written, { ...target, 'sourcemark:surroundings': 'AbAb.cD' });
    assert.equal(readSurroundings(JSON.parse(JSON.stringify(written))), 'AbAb.cD');
    assert.equal(readSurroundings('file:notes.txt'), undefined);
    assert.deepEqual(withSurroundings(written, { quote: { exact: 'a', prefix: '', suffix: '' } }), target);
  });

  it('keep an annotation of a sentence below a kilobyte', () => {
    const { text, spans: [span] } = marked(story);
    const { quote, surroundings = '' } = describer(text.repeat(9))(span!);
    assert.ok(JSON.stringify(quote).length + surroundings.length < 480);
    assert.equal(surroundings.length % 2, 1);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorPassages } from '../../../src/core/anchoring/anchorPassages';
import { describer } from '../../../src/core/anchoring/describer';
import { marked } from '../../support/marked';
import { passage } from './passages';

const line = 'Received with thanks and placed on file.\n';
const { text: before, spans } = marked(`Minutes of Monday.\n${line}«Received»${line.slice(8)}${line}The «mayor» left at noon, and nobody asked for her.\n`);
const selectors = spans.map(describer(before, 'old'));

describe('anchorPassages', () => {
  it('believes positions where nothing changed', () => {
    assert.deepEqual(anchorPassages({ document: before, hash: 'old' }, selectors), spans.map((span) => ({ kind: 'exact', span })));
    const { text, spans: there } = marked(`Minutes of Monday.\r\n${line.replace('\n', '\r\n')}«Received»${line.slice(8).replace('\n', '\r\n')}`);
    assert.deepEqual(anchorPassages({ document: text + line, hash: 'old' }, selectors.slice(0, 1)), [{ kind: 'exact', span: there[0] }]);
  });

  it('compares with the old text where it is there', () => {
    const after = before.replace('Minutes', 'Short minutes');
    assert.deepEqual(
      anchorPassages({ document: after, hash: 'new' }, selectors, { document: before, hash: 'old' }),
      spans.map(({ start, end }) => ({ kind: 'moved', span: { start: start + 6, end: end + 6 } })),
    );
  });

  it('compares with every old text that some were described in', () => {
    const [first, second] = [before.replace('Minutes', 'Short minutes'), before.replace('Monday', 'Monday evening')];
    const mayor = spans.slice(1);
    const wanted = [first, second].flatMap((document) => {
      const start = document.indexOf('mayor');
      return mayor.map(() => describer(document, document)({ start, end: start + 5 }));
    });
    const found = anchorPassages({ document: before, hash: 'new' }, wanted, ...[first, second].map((document) => ({ document, hash: document })));
    assert.deepEqual(found, [...mayor, ...mayor].map((span) => ({ kind: 'moved', span })));
  });

  it('goes by the selectors alone where it is not, or is not the text that was described', () => {
    const after = before.replace('Minutes', 'Short minutes').replace('mayor', 'old mayor');
    for (const described of [[], [{ document: after, hash: 'other' }], [{ document: after }]]) {
      const [, mayor] = anchorPassages({ document: after, hash: 'new' }, selectors, ...described);
      assert.equal(mayor?.kind, 'moved');
    }
  });

  it('does not believe a hash where the words are not', () => {
    const [outcome] = anchorPassages({ document: 'Something else.', hash: 'old' }, selectors, { document: 'Something else.', hash: 'old' });
    assert.equal(outcome?.kind, 'orphaned');
  });

  it('finds every passage by its position in the text that was described', () => {
    fc.assert(fc.property(passage, ([text, span]) => {
      assert.deepEqual(anchorPassages({ document: text, hash: 'a' }, [describer(text, 'a')(span)]), [{ kind: 'exact', span }]);
    }));
  });
});

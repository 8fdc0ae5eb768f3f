import assert from 'node:assert/strict';
import fc from 'fast-check';
import { labelCount, mayFollow } from '../../../../src/core/quotes/model/labels';
import { link, partsOf } from '../../../../src/core/quotes/model/parts';

/** Labels from letters: S s source, C c cue, Q q content, . outside, and a comma, which is outside, too. */
const labelsOf = (letters: string): Uint8Array => Uint8Array.from(letters, (letter) => Math.max(0, ' SsCcQq'.indexOf(letter)));

/** The links as text, each with its units: `source/cue/content content`. */
function links(letters: string): string[] {
  const range = (part: { from: number; to: number } | undefined): string => (part ? `${part.from}-${part.to}` : '-');
  return link(partsOf(labelsOf(letters)), (unit) => letters[unit] === ',').map(({ source, cue, content }) => (
    `${range(source)}/${range(cue)}/${content.map(range).join(' ')}`));
}

describe('parts of quotes', () => {
  it('are the runs that the labels mark', () => {
    assert.deepEqual(partsOf(labelsOf('Ss.CQqqQ')), [
      { kind: 'source', from: 0, to: 2 }, { kind: 'cue', from: 3, to: 4 }, { kind: 'content', from: 4, to: 7 }, { kind: 'content', from: 7, to: 8 },
    ]);
  });

  for (const [title, letters, expected] of [
    ['source, cue, content', 'SsCQqq', ['0-2/2-3/3-6']],
    ['content, cue, source', 'Qqq,CS', ['5-6/4-5/0-3']],
    ['a cue put in between commas has what stands on both sides', 'Qq,SC,Qq', ['3-4/4-5/0-2 6-8']],
    ['one that no commas set off has what stands behind it', 'Qq.SCQq', ['3-4/4-5/5-7']],
    ['a second cue shares the source', 'SCQ.CQ', ['0-1/1-2/2-3', '0-1/4-5/5-6']],
    ['each cue has its own source', 'SCQ.SCQ', ['0-1/1-2/2-3', '4-5/5-6/6-7']],
    ['content without a cue has the source next to it', 'S.Qq', ['0-1/-/2-4']],
    ['content alone is none', 'Qq', []],
    ['a cue without content is none', 'SC.', []],
  ] as const) {
    it(title, () => assert.deepEqual(links(letters), expected));
  }

  it('never use a content twice, and keep contents in order', () => {
    const labels = fc.array(fc.integer({ min: 0, max: labelCount - 1 }), { maxLength: 40 })
      .map((list) => Uint8Array.from(list, (label, i) => (mayFollow(list[i - 1] ?? 0, label) ? label : 0)));
    fc.assert(fc.property(labels, fc.func(fc.boolean()), (list, isComma) => {
      const contents = link(partsOf(list), isComma).map(({ content }) => content);
      assert.equal(new Set(contents.flat()).size, contents.flat().length);
      for (const parts of contents) assert.deepEqual([...parts].sort((a, b) => a.from - b.from), parts);
    }), { seed: 1 });
  });
});

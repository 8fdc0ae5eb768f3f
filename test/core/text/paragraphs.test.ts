import assert from 'node:assert/strict';
import { blockParagraphs, isHardWrapped, lineParagraphs } from '../../../src/core/text/paragraphs';
import { mark, marked } from '../../support/marked';
import { wrap } from './wrap';

describe('paragraphs', () => {
  it('are lines, trimmed, without the empty ones', () => {
    const sample = '\uFEFF{One line.}\r\n\r\n  {Another.} \n{A third.}\r{The last}';
    const { text } = marked(sample, '{}');
    assert.equal(mark(text, lineParagraphs(text), '{}'), sample);
  });

  it('are what blank lines divide where lines are wrapped', () => {
    const sample = '{One\ngoes on.}\n \t\n{Two\r\ngoes on.}\n\n';
    const { text } = marked(sample, '{}');
    assert.equal(mark(text, blockParagraphs(text), '{}'), sample);
  });

  const sentence = 'The harbour master said that the last of the boats had come in before the storm, and that nobody was missing. ';

  it('lines broken for their width are told from lines that are paragraphs', () => {
    assert.equal(isHardWrapped(wrap(sentence.repeat(5), 72)), true);
    assert.equal(isHardWrapped(`${wrap(sentence.repeat(3), 66)}\n\n${wrap(sentence.repeat(2), 66)}`), true);
    assert.equal(isHardWrapped(`${sentence}\n${sentence.slice(0, 70)}\n${sentence.repeat(2)}`), false);
    assert.equal(isHardWrapped(`${sentence}\n\n${sentence}\n\n${sentence}`), false);
    assert.equal(isHardWrapped('Q: Who was the first to see it?\nA: The boy.\nQ: Which boy?\nA: The one from the harbour, I think.'), false);
    assert.equal(isHardWrapped(''), false);
  });
});

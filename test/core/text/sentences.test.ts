import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineParagraphs } from '../../../src/core/text/paragraphs';
import { sentences } from '../../../src/core/text/sentences';
import { tokenize } from '../../../src/core/text/tokenize';
import { mark, marked } from '../../support/marked';
import { anyText } from './anyText';

function read(text: string) {
  return sentences(text, tokenize(text), lineParagraphs(text));
}

describe('sentences', () => {
  for (const [name, sample] of [
    ['end at full stops, question and exclamation marks', '{It rained.} {Why?} {Nobody knew!} {They left}'],
    ['keep closing marks', '{“It rained.”} {(They left.)} {He called it “wet.”} {„Nass!“} {Fine.’}'],
    ['go on in lower case after a quotation', '{“Why?” he asked.} {"Stop!" cried Bo.}'],
    ['go on after titles and initials', '{Mr. Cole met Gen. J. R. Abe in St. Ives.} {Dr. No left.}'],
    ['go on after abbreviations before names', '{The U.S. Senate met at 5 p.m. Tuesday with Acme Inc. Chairman Bo Li.}'],
    ['end after abbreviations before a new beginning', '{He lives in the U.S.} {The others stayed.} {It closed at 5 p.m.} {“Good,” she said.}'],
    ['go on after a dateline', '{FAIRVIEW, W.Va. - The mine has closed.}'],
    ['go on after decimals and domains', '{It cost 2.5 million at shop.example today.} {Yes.}'],
    ['ellipses end before a capital only', '{We are able to... carry on.} {We left…} {They did not.}'],
    ['German ordinals', '{Er kam am 3. Oktober.} {Im 19. Jahrhundert war der 2. Platz frei.} {Es waren 13.} {Er ging.}'],
    ['numbers at the end', '{It was founded in 1998.} {Today it has 40.} {2 people left.}'],
    ['numbered paragraphs', '{1. The first point.} {It counts.}'],
    ['notes in brackets', '{It rained.[12]} {They left. [sic]}'],
    ['French spacing', '{« Il pleut ! »} {Elle part.}'],
    ['missing spaces', '{It rained.}{They left.} {See v2.beta today.}'],
    ['several marks', '{What?!} {No!!!} {“Really?!”} {Yes.}'],
    ['paragraphs', '{A headline}\n{The first sentence.} {The second}\n\n{The third.}'],
  ] as const) {
    it(name, () => {
      const { text } = marked(sample, '{}');
      assert.equal(mark(text, read(text), '{}'), sample);
    });
  }

  it('cover every token of the paragraphs once, in order, without white space at the edges', () => {
    fc.assert(fc.property(anyText(), (text) => {
      const tokens = tokenize(text);
      const found = read(text);
      let done = 0;
      let token = 0;
      for (const { start, end } of found) {
        assert.ok(start >= done && end > start);
        while (token < tokens.count && tokens.starts[token]! < end) {
          assert.ok(tokens.starts[token]! >= start && tokens.ends[token]! <= end, 'a token lies in one sentence');
          token += 1;
        }
        assert.equal(text.slice(start, end).trim(), text.slice(start, end));
        done = end;
      }
      assert.equal(token, tokens.count);
    }));
  });
});

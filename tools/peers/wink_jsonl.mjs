// wink-nlp as a peer of `sourcemark analyze --jsonl`: it knows dates, times, amounts and numbers, and no people, organisations or
// places. The packages are resolved from the folder this is started in.
import { createRequire } from 'node:module';
import path from 'node:path';
import { answerLines } from './jsonLines.mjs';

const require = createRequire(path.join(process.cwd(), 'package.json'));
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos', 'ner']);
const types = { DATE: 'DATE', TIME: 'TIME', DURATION: 'DATE', PERCENT: 'PERCENT', MONEY: 'MONEY', CARDINAL: 'CARDINAL', ORDINAL: 'ORDINAL' };

answerLines((text) => {
  const { its } = nlp;
  const doc = nlp.readDoc(text);
  const starts = [];
  const ends = [];
  let at = 0;
  doc.tokens().each((token) => {
    const start = at + token.out(its.precedingSpaces).length;
    at = start + token.out().length;
    starts.push(start);
    ends.push(at);
  });
  if (at > text.length) throw new Error('the tokens are longer than the text');
  const found = [];
  doc.entities().each((entity) => {
    const [first, last] = entity.out(its.span);
    const type = types[entity.out(its.type)];
    if (type) found.push({ start: starts[first], end: ends[last], type });
  });
  return found;
});

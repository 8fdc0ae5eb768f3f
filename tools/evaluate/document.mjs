// Puts what was measured into docs/EVALUATION.md, between marks; what stands around them is written by people.
import fs from 'node:fs';
import { inRoot } from '../checkout.mjs';

const DOCUMENT = inRoot('docs/EVALUATION.md');

/** Replaces what stands between `<!-- NAME -->` and `<!-- /NAME -->`. Throws where the marks are missing. */
export function writeBetween(name, text) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const document = fs.readFileSync(DOCUMENT, 'utf8');
  const [start, end] = [document.indexOf(open), document.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`docs/EVALUATION.md has no ${open} … ${close}`);
  fs.writeFileSync(DOCUMENT, `${document.slice(0, start + open.length)}\n${text}\n${document.slice(end)}`);
}

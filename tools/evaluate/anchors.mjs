// Scores re-anchoring on the dev half of ../shared/corpora/anchoring, and times it beside its peers. `node tools/evaluate/anchors.mjs` prints the
// tables; `--write` puts them into docs/EVALUATION.md as well; `--skip speed` leaves the times out, `--skip rates` the rest.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildCli } from '../bundle/cli.mjs';
import { inRoot } from '../checkout.mjs';
import { ratesTable, rows, score, share, sum } from './anchorRates.mjs';
import { speedTables } from './anchorSpeed.mjs';
import { SCORERS } from './corpora.mjs';
import { writeBetween } from './document.mjs';

const CORPUS = inRoot('../shared/corpora/anchoring');
const FOLDER = 'out/evaluate';
const DEV = path.join(CORPUS, 'dev.items.jsonl.gz');
const STRESS_DEV = path.join(CORPUS, 'stress-dev.items.jsonl.gz');
/** Kinds of change in the stress half, by the beginning of their names, with what is asked of them. */
const STRESS = { crlf: 99.5, wrap: 99.5, quotes: 99.5, nbsp: 99.5, indent: 99.5, nfd: 99, bigtop: 99, typos: 99, shuffle: 98, copyblock: 98, delpar: 98, mojibake: 95 };
const FAMILIES = { wrap72: 'wrap', wrap100: 'wrap', unwrap: 'wrap', smartquotes: 'quotes', straightquotes: 'quotes' };

const { values } = parseArgs({ options: { write: { type: 'boolean' }, skip: { type: 'string', default: '' } } });
if (!fs.existsSync(SCORERS) || !fs.existsSync(CORPUS)) {
  console.error(`NOT EVALUATED: the scorers are not at ${SCORERS}, or the corpus not at ${CORPUS}.`);
  process.exit(1);
}
await buildCli({ folder: FOLDER });
const text = [
  ...(values.skip === 'rates' ? [] : [ratesTable('dev half, %', FOLDER, { revisions: [DEV, '--no-books'], books: [DEV, '--books'] }), stressTable()]),
  ...(values.skip === 'speed' ? [] : [await speedTables(CORPUS, FOLDER)]),
].join('\n\n');
console.log(text);
if (values.write && values.skip === '') writeBetween('anchoring', text);

function stressTable() {
  const { kinds } = score(FOLDER, [STRESS_DEV, '--by', 'sub'], '');
  const families = new Map(Object.keys(STRESS).map((family) => [family, []]));
  for (const [kind, tally] of Object.entries(kinds)) {
    const name = kind.split('/')[1];
    families.get(FAMILIES[name] ?? name)?.push(tally);
  }
  return rows(['changed on purpose, with the old text', 'RIGHT', 'asked', 'WRONG and poor', 'passages'], [...families].map(([family, tallies]) => {
    const all = sum(tallies);
    return [family, share(all.right, all.n), STRESS[family], share(all.wrong + all.poor, all.n), all.n];
  }));
}

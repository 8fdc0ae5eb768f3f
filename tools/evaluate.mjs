// `npm run evaluate`: scores the dev files of ../shared/corpora/text with ../shared/eval, ours beside its peers in one run, and writes
// the tables into docs/EVALUATION.md. A smaller run only prints them: `--corpora PART` (of a file's name), `--systems PART,PART` and
// `--skip quotes,speed`; `--speed` measures and writes the speeds alone. `--python PROGRAM` has spaCy (else SOURCEMARK_PYTHON, else python3); `--spacy SIZE=MODEL`, several times, names
// models that are not installed under their usual names.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { buildCli } from './bundle/cli.mjs';
import { inRoot } from './checkout.mjs';
import { CORPORA, devFiles, LEFT_OUT, SCORERS } from './evaluate/corpora.mjs';
import { writeBetween } from './evaluate/document.mjs';
import { scoreCorpus } from './evaluate/entities.mjs';
import { scoreQuotes } from './evaluate/quotes.mjs';
import { speedText } from './evaluate/speedAndSize.mjs';
import { systems } from './evaluate/systems.mjs';
import { coreTable, labelTables, quoteTable } from './evaluate/tables.mjs';
import { duration } from './run/progress.mjs';

// What is measured is bundled apart from dist/, so that a build meanwhile does not change it.
const FOLDER = 'out/evaluate';
const SPEED_CORPUS = 'worldwide-newswire';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' }, systems: { type: 'string' }, skip: { type: 'string', default: '' }, python: { type: 'string' },
    spacy: { type: 'string', multiple: true }, speed: { type: 'boolean', default: false },
  },
});
const skipped = new Set(values.skip.split(','));
if (!fs.existsSync(SCORERS) || !fs.existsSync(CORPORA)) {
  console.error(`NOT EVALUATED: the scorers are not at ${SCORERS}, or the corpora not at ${CORPORA}.`);
  process.exit(1);
}
await buildCli({ folder: FOLDER });
if (values.speed) {
  writeSpeed();
  process.exit();
}
const start = Date.now();
const { found, absent } = systems(`${FOLDER}/cli.js`, values);
const chosen = found.filter(({ name }) => !values.systems || values.systems.split(',').some((part) => name.includes(part)));
for (const name of absent) console.log(`absent: ${name}`);

const entities = [];
const quotes = [];
for (const corpus of devFiles(values.corpora)) {
  const scored = await scoreCorpus(corpus, chosen);
  if (scored) entities.push(scored);
  const ofQuotes = skipped.has('quotes') ? undefined : scoreQuotes(corpus, found[0].command);
  if (ofQuotes) quotes.push(ofQuotes);
  console.log(`${corpus.name}: ${duration(Date.now() - start)}`);
}

const tables = [entitiesText(), ...(quotes.length > 0 ? [quoteTable(quotes)] : [])];
console.log(`\n${tables.join('\n\n')}`);
if (values.corpora || values.systems || values.skip) {
  console.log('\nNot written into docs/EVALUATION.md: only a whole run is.');
} else {
  writeBetween('entities', tables[0]);
  writeBetween('quotes', tables[1]);
  writeSpeed();
  spawnSync(process.execPath, [inRoot('tools/evaluate/anchors.mjs'), '--write'], { stdio: 'inherit' });
}

function writeSpeed() {
  const text = speedText(devFiles(SPEED_CORPUS)[0], FOLDER);
  console.log(text);
  writeBetween('speed', text);
}

function entitiesText() {
  const leftOut = Object.entries(LEFT_OUT).map(([name, reason]) => `${name} (${reason})`).join(', ');
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node}. In brackets the 95 % interval, a bootstrap over documents.`,
    coreTable(entities),
    `By the corpora’s own labels, with how often each is in the gold:`,
    labelTables(entities),
    `Absent in this run: ${absent.length > 0 ? absent.join(', ') : 'none of the peers'}. Left out: ${leftOut}. wink-nlp has no people, organisations or places; compromise has nothing else.`,
  ].join('\n\n');
}

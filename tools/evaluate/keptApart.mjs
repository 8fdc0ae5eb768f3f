// Scores re-anchoring on a half kept apart: revisions of prose in repositories that neither the thresholds nor the regression have seen, with
// a gold of its own. `node tools/evaluate/keptApart.mjs --histories FOLDER` makes it from clones in FOLDER/OWNER+NAME (keptApart/repositories.mjs
// says of which repositories, and at which commits) into out/evaluate/keptApart and prints the table; `--write` puts it into docs/EVALUATION.md.
// `--made` scores what was made before. The passages are the same at every run with the same histories; another `--seed` draws others.
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import zlib from 'node:zlib';
import { buildCli } from '../bundle/cli.mjs';
import { inRoot } from '../checkout.mjs';
import { ratesTable } from './anchorRates.mjs';
import { SCORERS } from './corpora.mjs';
import { writeBetween } from './document.mjs';
import { aligned, nameOf, passagesOf } from './keptApart/passages.mjs';
import { seeded } from './keptApart/random.mjs';
import { REPOSITORIES } from './keptApart/repositories.mjs';
import { historyOf, pairsOf } from './keptApart/revisions.mjs';

const FOLDER = 'out/evaluate';
const MADE = inRoot(FOLDER, 'keptApart');
const PAIRS_A_REPOSITORY = 26;

const { values } = parseArgs({ options: { histories: { type: 'string' }, made: { type: 'boolean' }, write: { type: 'boolean' }, seed: { type: 'string', default: '20261122' } } });
if (!fs.existsSync(SCORERS)) fail(`the scorers are not at ${SCORERS}`);
if (!values.made && !values.histories) fail('--histories FOLDER or --made is missing');
if (!values.made) make(values.histories);
await buildCli({ folder: FOLDER });
const text = ratesTable('kept apart, %', FOLDER, { revisions: [`${MADE}/kept.items.jsonl.gz`] });
console.log(text);
if (values.write) writeBetween('kept apart', text);

function make(folder) {
  const [items, texts, pairs] = [[], new Map(), []];
  for (const repository of REPOSITORIES) {
    const git = historyOf(folder, repository);
    if (!git) fail(`${repository.name} is not in ${folder}`);
    const made = makeOf(git, repository, texts);
    items.push(...made.items);
    pairs.push(...made.pairs);
    console.log(`${repository.name}: ${made.items.length} passages of ${made.pairs.length} revisions`);
  }
  console.log(`${items.length} passages of ${pairs.length} revisions: ${tally(items)}`);
  fs.mkdirSync(MADE, { recursive: true });
  for (const [name, lines] of Object.entries({ items, pairs, texts: [...texts].map(([id, text]) => ({ id, text })) })) {
    fs.writeFileSync(`${MADE}/kept.${name}.jsonl.gz`, zlib.gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join('')));
  }
}

function makeOf(git, repository, texts) {
  const random = seeded(Number(values.seed) + parseInt(nameOf(repository.name).slice(0, 6), 16));
  const [items, pairs] = [[], []];
  const seen = new Set();
  for (const { before, after, ...revision } of pairsOf(git, repository, random)) {
    const [textA, textB] = [nameOf(before), nameOf(after)];
    const pid = nameOf(repository.name, textA, textB).slice(0, 12);
    const pair = seen.has(pid) ? undefined : aligned({ before, after });
    const passages = pair ? passagesOf(pair, random) : [];
    if (passages.length === 0) continue;
    seen.add(pid);
    texts.set(textA, before).set(textB, after);
    pairs.push({ pid, repo: repository.name, licence: repository.licence, ...revision, textA, textB, changed: pair.changed, items: passages.length });
    items.push(...passages.map((item, at) => ({ id: `${pid}-${at}`, pair: pid, repo: repository.name, path: revision.path, textA, textB, ...item })));
    if (pairs.length === PAIRS_A_REPOSITORY) break;
  }
  return { items, pairs };
}

function tally(items) {
  const counts = {};
  for (const { kind, sub } of items) counts[`${kind}/${sub}`] = (counts[`${kind}/${sub}`] ?? 0) + 1;
  return Object.entries(counts).sort().map(([name, count]) => `${name} ${count}`).join(', ');
}

function fail(reason) {
  console.error(`NOT EVALUATED: ${reason}.`);
  process.exit(1);
}

// Scores re-anchoring on the dev half of ../shared/corpora/anchoring, and times it beside diff-match-patch and approx-string-match where they are
// installed (`--peers FOLDER` has their node_modules). `node tools/evaluate/anchors.mjs` prints the tables; `--write` puts them into
// docs/EVALUATION.md as well; `--skip speed` leaves the times out.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import zlib from 'node:zlib';
import { buildCli } from '../bundle/cli.mjs';
import { ROOT, inRoot } from '../checkout.mjs';
import { ratesTable, rows, score, share, sum } from './anchorRates.mjs';
import { SCORERS } from './corpora.mjs';
import { writeBetween } from './document.mjs';

const CORPUS = inRoot('../shared/corpora/anchoring');
const FOLDER = 'out/evaluate';
const DEV = path.join(CORPUS, 'dev.items.jsonl.gz');
const STRESS_DEV = path.join(CORPUS, 'stress-dev.items.jsonl.gz');
/** Kinds of change in the stress half, by the beginning of their names, with what is asked of them. */
const STRESS = { crlf: 99.5, wrap: 99.5, quotes: 99.5, nbsp: 99.5, indent: 99.5, nfd: 99, bigtop: 99, typos: 99, shuffle: 98, copyblock: 98, delpar: 98, mojibake: 95 };
const FAMILIES = { wrap72: 'wrap', wrap100: 'wrap', unwrap: 'wrap', smartquotes: 'quotes', straightquotes: 'quotes' };
const RUNS = 10;
const MEGABYTE = 1_000_000;

const { values } = parseArgs({ options: { write: { type: 'boolean' }, skip: { type: 'string', default: '' }, peers: { type: 'string', default: ROOT } } });
if (!fs.existsSync(SCORERS) || !fs.existsSync(CORPUS)) {
  console.error(`NOT EVALUATED: the scorers are not at ${SCORERS}, or the corpus not at ${CORPUS}.`);
  process.exit(1);
}
await buildCli({ folder: FOLDER });
const text = [ratesTable('dev half, %', FOLDER, { revisions: [DEV, '--no-books'], books: [DEV, '--books'] }), stressTable(), ...(values.skip.includes('speed') ? [] : [await speedTable()])].join('\n\n');
console.log(text);
if (values.write) writeBetween('anchoring', text);

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

/** A hundred passages of the first book of about a megabyte, in its real next revision and in one with fifty small edits; and ten times as much. */
async function speedTable() {
  const { carryOver } = await import(pathToFileURL(inRoot(FOLDER, 'core.mjs')).href);
  const books = readBooks();
  const { before, after, spans } = books[0];
  const hundred = Array.from({ length: 100 }, (_, at) => spans[at % spans.length]);
  const light = edited(before, 50);
  const all = { before: books.map((book) => book.before).join('\n'), after: books.map((book) => book.after).join('\n') };
  const offsets = books.map((_, index) => books.slice(0, index).reduce((length, book) => length + book.before.length + 1, 0));
  const far = books.flatMap((book, index) => book.spans.slice(0, 20).map(({ start, end }) => ({ start: start + offsets[index], end: end + offsets[index] })));
  const peers = await readPeers();
  const ten = times(before, 10);
  const tenAfter = times(after, 10);
  const report = [
    ['its next revision (13 % changed)', time(() => carryOver(before, after, hundred)), peers && time(() => peers.diff(before, after)), peers && time(() => peers.quotes(before, after, hundred), 1)],
    ['fifty small edits', time(() => carryOver(before, light, hundred)), peers && time(() => peers.diff(before, light)), peers && time(() => peers.quotes(before, light, hundred), 1)],
    [`five books and their revisions, ${megabytes(all.before)} MB`, time(() => carryOver(all.before, all.after, far), 2)],
    [`the first ten times over, ${megabytes(ten)} MB`, time(() => carryOver(ten, tenAfter, hundred), 2)],
  ];
  return rows(['100 passages, ms', 'Sourcemark', 'one diff by diff-match-patch', 'approx-string-match, the quotes'],
    report.map(([name, ...found]) => [name, ...[0, 1, 2].map((at) => (found[at] === undefined ? '–' : Math.round(found[at])))]));
}

function readBooks() {
  const lines = (name) => zlib.gunzipSync(fs.readFileSync(path.join(CORPUS, name))).toString().trim().split('\n').map((line) => JSON.parse(line));
  const texts = new Map(lines('dev.texts.jsonl.gz').map(({ id, text: each }) => [id, each]));
  const pairs = new Map();
  for (const item of lines('dev.items.jsonl.gz').filter(({ book }) => book)) {
    const pair = pairs.get(item.pair) ?? { before: texts.get(item.textA), after: texts.get(item.textB), spans: [] };
    pair.spans.push({ start: item.start, end: item.end });
    pairs.set(item.pair, pair);
  }
  return [...pairs.values()].sort((one, other) => one.before.length - other.before.length);
}

/** The peers, as Hypothesis uses the second; `undefined` where they are not installed. */
async function readPeers() {
  try {
    const require = createRequire(path.join(path.resolve(values.peers), 'package.json'));
    const DiffMatchPatch = require('diff-match-patch');
    const { default: search } = await import(pathToFileURL(require.resolve('approx-string-match')).href);
    return {
      diff: (before, after) => new DiffMatchPatch().diff_main(before, after),
      quotes: (before, after, spans) => spans.forEach(({ start, end }) => search(after, before.slice(start, end), Math.min(256, (end - start) / 2))),
    };
  } catch {
    return undefined;
  }
}

function edited(original, count) {
  let changed = original;
  for (let edit = 0; edit < count; edit += 1) {
    const at = Math.floor((edit + 0.5) * changed.length / count);
    changed = `${changed.slice(0, at)} changed here ${changed.slice(at + 9)}`;
  }
  return changed;
}

/** The text so many times, each time with a word of its own in every other line, as books do not repeat themselves. */
function times(original, count) {
  return Array.from({ length: count }, (_, at) => original.replace(/ the /g, (_match, offset) => (offset % 2 ? ` the${at} ` : ' the '))).join('\n');
}

/** The fastest of some runs, in ms: what a worker that has been running for a while takes. */
function time(work, runs = RUNS) {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function megabytes(each) {
  return (each.length / MEGABYTE).toFixed(1);
}

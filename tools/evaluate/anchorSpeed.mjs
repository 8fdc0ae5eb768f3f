// How long re-anchoring takes beside diff-match-patch and approx-string-match, on books of the dev half.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import zlib from 'node:zlib';
import search from 'approx-string-match';
import DiffMatchPatch from 'diff-match-patch';
import { inRoot } from '../checkout.mjs';
import { rows } from './anchorRates.mjs';

const ROUNDS = 5;
const MEGABYTE = 1_000_000;
/** Hypothesis takes as many errors as half of the quote is long, at most so many. */
const MOST_ERRORS = 256;

/**
 * Two tables. A hundred passages of the first book of about a megabyte, carried into its real next revision and into one with fifty small
 * edits, in turns with the peers, in one process; and what ten times as much takes. `corpus` is the folder of the dev half, `folder` has the library.
 */
export async function speedTables(corpus, folder) {
  const { anchorPassages, carryOver, describer } = await import(pathToFileURL(inRoot(folder, 'core.mjs')).href);
  const books = readBooks(corpus);
  const [{ before, after, spans }] = books;
  const hundred = Array.from({ length: 100 }, (_, at) => spans[at % spans.length]);
  const besidePeers = (name, to) => {
    const [ours, diff, quotes] = inTurns([
      () => carryOver(before, to, hundred),
      () => new DiffMatchPatch().diff_main(before, to),
      () => hundred.forEach(({ start, end }) => search(to, before.slice(start, end), Math.min(MOST_ERRORS, (end - start) / 2))),
    ]);
    return [name, ms(ours), ms(diff), ratio(ours, diff), ms(quotes), ratio(ours, quotes)];
  };
  const head = ['100 passages in 1 MB', 'ms', 'one diff by diff-match-patch', 'of it (≤ 2)', 'approx-string-match, the quotes', 'of it (≤ 0.1)'];
  const beside = rows(head, [besidePeers('its next revision (13 % changed)', after), besidePeers('fifty small edits', edited(before, 50))]);

  const [ten, tenAfter] = [times(before, 10), times(after, 10)];
  const [one, tenfold] = inTurns([() => carryOver(before, after, hundred), () => carryOver(ten, tenAfter, hundred)]);
  const hash = sha256(ten);
  const described = hundred.map(describer(ten, hash));
  const [hashing, unchanged] = inTurns([() => sha256(ten), () => anchorPassages({ document: ten, hash: sha256(ten) }, described)]);
  const large = rows([`ten times as much, ${megabytes(ten)} MB`, 'ms', 'beside', 'ms', 'of it'], [
    ['its next revision, a megabyte', ms(tenfold * before.length / ten.length), 'the same of the first', ms(one), `${ratio(tenfold * before.length / ten.length, one)} (≤ 1.5)`],
    ['unchanged', ms(unchanged), 'one hash of it', ms(hashing), ratio(unchanged, hashing)],
  ]);
  return `${beside}\n\n${large}`;
}

/** The medians of what each of some works takes, in ms, done in turns so that they share what else the machine is doing. */
function inTurns(works) {
  works.forEach((work) => work());
  const taken = works.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    works.forEach((work, index) => {
      const start = performance.now();
      work();
      taken[index].push(performance.now() - start);
    });
  }
  return taken.map((each) => each.sort((a, b) => a - b)[ROUNDS >> 1]);
}

const ms = (time) => Math.round(time);
const ratio = (one, other) => (one / other).toFixed(2);
const megabytes = (text) => (text.length / MEGABYTE).toFixed(1);
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

function readBooks(corpus) {
  const lines = (name) => zlib.gunzipSync(fs.readFileSync(path.join(corpus, name))).toString().trim().split('\n').map((line) => JSON.parse(line));
  const texts = new Map(lines('dev.texts.jsonl.gz').map(({ id, text }) => [id, text]));
  const pairs = new Map();
  for (const item of lines('dev.items.jsonl.gz').filter(({ book }) => book)) {
    const pair = pairs.get(item.pair) ?? { before: texts.get(item.textA), after: texts.get(item.textB), spans: [] };
    pair.spans.push({ start: item.start, end: item.end });
    pairs.set(item.pair, pair);
  }
  return [...pairs.values()].sort((one, other) => one.before.length - other.before.length);
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

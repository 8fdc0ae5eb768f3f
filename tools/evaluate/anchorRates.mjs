// The rates of re-anchoring on a corpus, as ../shared/eval/score-anchors.mjs counts them, and tables of them.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT, inRoot } from '../checkout.mjs';
import { SCORERS } from './corpora.mjs';

const MODES = { 'with the old text': '', 'selectors alone': ' --selectors-only' };

/**
 * A table with a row for each way of anchoring and each part of a corpus. `parts` has the scorer's arguments by the part's name, the gold's
 * file first. `folder` has the command line that is measured.
 */
export function ratesTable(title, folder, parts) {
  const head = [title, 'RIGHT', 'WRONG', 'poor', 'traps WRONG', 'lost though there', 'passages'];
  return rows(head, Object.entries(MODES).flatMap(([name, flag]) => Object.entries(parts).map(([of, args]) => {
    const { kinds } = score(folder, [...args, '--by', 'sub'], flag);
    const traps = sum(Object.entries(kinds).filter(([kind]) => kind.startsWith('deleted/trap')).map(([, tally]) => tally));
    const { all } = kinds;
    return [`${name}, ${of}`, share(all.right, all.n), share(all.wrong, all.n), share(all.poor, all.n), share(traps.wrong, traps.n), share(all.orphan + all.ambig, all.n), all.n];
  })));
}

/** What the scorer says of the command line in `folder`, as it prints it with `--json`. Throws where it fails. */
export function score(folder, [gold, ...options], flag) {
  const command = `${process.execPath} ${inRoot(folder, 'cli.js')} anchor --jsonl${flag}`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath, [path.join(SCORERS, 'score-anchors.mjs'), '--gold', gold, ...options, '--run', command, '--json'],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(`score-anchors.mjs ended with ${status}\n${stderr}`);
  return JSON.parse(stdout);
}

export function sum(tallies) {
  const total = { n: 0, right: 0, wrong: 0, poor: 0, orphan: 0, ambig: 0 };
  for (const tally of tallies) for (const key of Object.keys(total)) total[key] += tally[key];
  return total;
}

export function share(part, whole) {
  return whole === 0 ? '–' : (100 * part / whole).toFixed(1);
}

export function rows(head, body) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n');
}

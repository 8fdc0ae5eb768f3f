// Scores of quotes: ours alone, since no peer finds any.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../checkout.mjs';
import { SCORERS } from './corpora.mjs';

/** What `score-quotes.mjs` says of a corpus, `{ name, groups }` by kind of quote; `undefined` where the corpus bears no quotes. */
export function scoreQuotes({ name, file }, command) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath, [path.join(SCORERS, 'score-quotes.mjs'), '--gold', file, '--run', command, '--ci', '--json'],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(`score-quotes.mjs on ${name} ended with ${status}\n${stderr}`);
  const { all, direct, mixed, indirect, ci95 } = JSON.parse(stdout);
  return all.whole.content.nGold > 0 ? { name, groups: { all, direct, mixed, indirect }, ci95 } : undefined;
}

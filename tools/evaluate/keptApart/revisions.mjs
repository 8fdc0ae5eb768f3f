// Pairs of revisions of one file from git histories that are on this machine.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { oneOf, shuffled } from './random.mjs';

/** The newer of a pair is the so-manieth revision after the older. */
const DISTANCES = [1, 2, 3, 5, 8, 13, 21];
const PAIRS_A_FILE = 4;
/** UTF-16 units of a text. */
const SIZES = { least: 1500, most: 90_000 };

/** The git directory of a repository in a folder of histories, whose names are OWNER+NAME; `undefined` where it is not there. */
export function historyOf(folder, { name }) {
  const at = path.join(folder, name.replace('/', '+'));
  return [at, path.join(at, '.git'), path.join(at, 'repo'), `${at}.git`].find((each) => fs.existsSync(path.join(each, 'HEAD')));
}

/** Pairs `{ path, revA, revB, before, after }` of a repository, in an order of chance, as many as are asked for. */
export function* pairsOf(git, repository, random) {
  const files = shuffled(random, [...historiesOf(git, repository)].filter(([, revisions]) => revisions.length > 1));
  for (const [file, revisions] of files) {
    for (let count = 0; count < Math.min(PAIRS_A_FILE, revisions.length - 1); count += 1) {
      const newer = Math.floor(random() * (revisions.length - 1));
      const older = Math.min(revisions.length - 1, newer + oneOf(random, DISTANCES));
      const [before, after] = [textAt(git, revisions[older], file), textAt(git, revisions[newer], file)];
      if (isUsable(before) && isUsable(after) && before !== after) yield { path: file, revA: revisions[older], revB: revisions[newer], before, after };
    }
  }
}

/** The commits that have changed each file, the newest first. */
function historiesOf(git, { commit, files }) {
  const log = run(git, ['log', '--no-merges', '--no-renames', '--diff-filter=AM', '--name-only', '--format=%x00%H', commit, '--', ...files]);
  const histories = new Map();
  for (const entry of log.split('\0').slice(1)) {
    const [revision, ...names] = entry.trim().split('\n').filter((line) => line !== '');
    for (const name of names) histories.set(name, [...histories.get(name) ?? [], revision]);
  }
  return new Map([...histories].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function textAt(git, revision, file) {
  const { status, stdout } = spawnSync('git', ['-C', git, 'show', `${revision}:${file}`], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return status === 0 ? stdout.replace(/^\uFEFF/, '') : undefined;
}

function isUsable(text) {
  return text !== undefined && text.length >= SIZES.least && text.length <= SIZES.most && !text.includes('\uFFFD') && !text.includes('\0');
}

function run(git, args) {
  const { status, stdout, stderr } = spawnSync('git', ['-C', git, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`git ${args[0]} in ${git} ended with ${status}\n${stderr}`);
  return stdout;
}

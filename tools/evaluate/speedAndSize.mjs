// How fast it is beside the peers, how long it takes to load, and how large it is.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { ROOT, inRoot } from '../checkout.mjs';
import { SCORERS } from './corpora.mjs';

/** One line of `speed.mjs`: characters in a second, and ratios; `undefined` where it cannot be measured. */
export function speed(corpus, command) {
  const { stdout } = spawnSync(process.execPath, [path.join(SCORERS, 'speed.mjs'), corpus, command, '--wink', '0.7', '--compromise', '30'], { cwd: ROOT, encoding: 'utf8' });
  return stdout.trim().split('\n').find((line) => line.startsWith('kchar/s')) ?? undefined;
}

const LOADS = 5;

/** Milliseconds in which a fresh process loads the library at `library` and analyses a short text, the median of five; the process' own start apart. */
export function loadTime(library) {
  const code = `const t = performance.now(); const { createStandardAnalyzer } = await import(${JSON.stringify(`./${library}`)});
    createStandardAnalyzer().analyze('Anna Weiss spoke in Lima.'); console.log(performance.now() - t);`;
  const times = Array.from({ length: LOADS }, () => Number(spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: ROOT, encoding: 'utf8' }).stdout));
  return times.sort((a, b) => a - b)[Math.floor(LOADS / 2)];
}

/** Bytes after gzip of the models, of the lexicons' sources, and of the library at `library`, which holds both. */
export function sizes(library) {
  const zipped = (file) => zlib.gzipSync(fs.readFileSync(file), { level: 9 }).length;
  const sum = (folder, pattern) => (fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true }) : [])
    .filter((file) => pattern.test(file)).reduce((total, file) => total + zipped(path.join(folder, file)), 0);
  return {
    models: sum(inRoot('models'), /\.bin$/),
    lexicons: sum(inRoot('src/core'), /[\\/]generated[\\/][^\\/]+\.ts$/),
    library: zipped(inRoot(library)),
  };
}

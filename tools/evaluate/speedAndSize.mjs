// How fast it is beside the peers, how long it takes to load, and how large it is.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { ROOT, inRoot } from '../checkout.mjs';
import { SCORERS } from './corpora.mjs';

/** One line of `speed.mjs`: characters in a second, and ratios beside those that are asked for; `undefined` where it cannot be measured. */
function speed(corpus, command, wink, compromise) {
  const asked = ['--wink', String(wink), '--compromise', String(compromise)];
  const { stdout } = spawnSync(process.execPath, [path.join(SCORERS, 'speed.mjs'), corpus, command, ...asked], { cwd: ROOT, encoding: 'utf8' });
  return stdout.trim().split('\n').find((line) => line.startsWith('kchar/s')) ?? undefined;
}

const LOADS = 5;

/** Milliseconds in which a fresh process loads the library at `library` and analyses a short text, the median of five; the process' own start apart. */
function loadTime(library) {
  const code = `const t = performance.now(); const { createStandardAnalyzer } = await import(${JSON.stringify(`./${library}`)});
    createStandardAnalyzer().analyze('Anna Weiss spoke in Lima.'); console.log(performance.now() - t);`;
  const times = Array.from({ length: LOADS }, () => Number(spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: ROOT, encoding: 'utf8' }).stdout));
  return times.sort((a, b) => a - b)[Math.floor(LOADS / 2)];
}

/** Bytes after gzip of the models, of the lexicons' sources, and of the library at `library`, which holds both. */
function sizes(library) {
  const zipped = (file) => zlib.gzipSync(fs.readFileSync(file), { level: 9 }).length;
  const sum = (folder, pattern) => (fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true }) : [])
    .filter((file) => pattern.test(file)).reduce((total, file) => total + zipped(path.join(folder, file)), 0);
  return {
    models: sum(inRoot('models'), /\.bin$/),
    lexicons: sum(inRoot('src/core'), /[\\/]generated[\\/][^\\/]+\.ts$/),
    library: zipped(inRoot(library)),
  };
}

/** Both speeds on `corpus`, `{ name, file }`, of the command line in `folder`, and what the library there takes to load and to hold. */
export function speedText(corpus, folder) {
  const { models, lexicons, library } = sizes(`${folder}/core.mjs`);
  const kilobytes = (bytes) => `${Math.round(bytes / 1024)} kB`;
  const command = `node ${folder}/cli.js analyze --jsonl`;
  const line = (what, ...rest) => `- ${what}: ${(corpus && speed(corpus.file, ...rest)) ?? 'not measured, a peer or the corpus is absent'}.`;
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} on ${corpus?.name}, each as one process, warm, the peers in the same run:\n`,
    line('entities alone', `${command} --entities-only`, 0.7, 30),
    line('entities and quotes', command, 0.5, 20),
    `- loading the library and a first analysis: ${Math.round(loadTime(`${folder}/core.mjs`))} ms; gzipped: models ${kilobytes(models)}, lexicons ${kilobytes(lexicons)}, the whole library ${kilobytes(library)}.`,
  ].join('\n');
}

import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

/** How often a word has to stand there with a small letter to count. */
const SOURCES = [
  ['gmb-kaggle.train.jsonl.gz', 6],
  ['litbank.all.jsonl.gz', 12],
];

/** Words written with a small letter in running text more often than with a capital. */
export function commonWords(corpora) {
  const common = new Set();
  for (const [file, least] of SOURCES) {
    const small = new Map();
    const capital = new Map();
    const lines = zlib
      .gunzipSync(fs.readFileSync(path.join(corpora, file)))
      .toString()
      .trim()
      .split('\n');
    for (const line of lines) {
      for (const [word] of JSON.parse(line).text.matchAll(/[A-Za-z]{2,}/g)) {
        const lower = word.toLowerCase();
        const counts = word === lower ? small : capital;
        counts.set(lower, (counts.get(lower) ?? 0) + 1);
      }
    }
    for (const [word, count] of small) if (count >= least && count >= (capital.get(word) ?? 0)) common.add(word);
  }
  return common;
}

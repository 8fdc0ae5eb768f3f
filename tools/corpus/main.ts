// Checks the corpus, says how large it is and how far its annotators agree; writes it as JSON Lines on demand.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import type { Analysis } from '../../src/core/analysis/analysis';
import { createStandardAnalyzer } from '../../src/core/analysis/standardAnalyzer';
import { agreement } from './agreement';
import type { Article } from './article';
import { complaints } from './check';
import { headerLines, readFile, readFolder } from './corpusFolder';
import { jsonLine } from './jsonLines';
import { scoreNames, scoreQuotes } from './score';
import { nearDuplicates, sizes } from './statistics';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { jsonl: { type: 'string' }, plain: { type: 'string' }, score: { type: 'string' } } });
const say = (line: string) => process.stdout.write(`${line}\n`);
const check = (articles: readonly Article[]) => articles.flatMap((article) => complaints(article, headerLines(article)));

if (values.score !== undefined) score(values.score);
else if (values.plain !== undefined) process.stdout.write(`${readFile(values.plain).text}\n`);
else if (positionals.length > 0) finish(check(positionals.map(readFile)), `${positionals.length} files, no complaint`);
else whole();

function whole(): void {
  const articles = readFolder('corpus/articles');
  const second = readFolder('corpus/second');
  const byId = new Map(articles.map((article) => [article.id, article]));
  const pairs = second.map((other): [Article, Article] => [byId.get(other.id) ?? other, other]);
  const faults = [
    ...check(articles), ...check(second).map((message) => `second/${message}`), ...nearDuplicates(articles),
    ...pairs.filter(([a, b]) => a.text !== b.text).map(([a]) => `${a.id}: the two annotations have different texts`),
    ...second.filter(({ id }) => !byId.has(id)).map(({ id }) => `second/${id}: no such article`),
  ];
  say(['split', 'articles', 'words', 'names', 'direct', 'mixed', 'indirect', 'not speech'].join('\t'));
  for (const row of sizes(articles)) say(row.join('\t'));
  if (pairs.length > 0) {
    say(`\ntwo annotators, ${pairs.length} articles, F1 of exact spans`);
    for (const { what, both, one, other } of agreement(pairs)) say(`${what}\t${((200 * both) / Math.max(1, one + other)).toFixed(1)}\t(${one} and ${other})`);
  }
  if (values.jsonl !== undefined) writeLines(values.jsonl, articles);
  finish(faults, 'no complaint');
}

/** What the analyzer that ships finds in the articles of one split. */
function score(split: string): void {
  const analyzer = createStandardAnalyzer();
  const pairs = readFolder('corpus/articles').filter(({ fields }) => fields.get('split') === split).map((article): [Article, Analysis] => [article, analyzer.analyze(article.text)]);
  const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
  say(`${pairs.length} articles`);
  say(['quotes', 'found F1', 'kind right', 'speaker right', 'of', 'without a name left alone', 'of'].join('\t'));
  for (const [kind, s] of scoreQuotes(pairs)) {
    say([kind, percent(2 * s.found, s.gold + s.predicted), percent(s.kindRight, s.found), percent(s.speakerRight, s.named), s.named, percent(s.leftUnnamed, s.unnamed), s.unnamed].join('\t'));
  }
  for (const [type, s] of scoreNames(pairs)) say([type, percent(2 * s.right, s.gold + s.found), '', '', s.gold].join('\t'));
}

function writeLines(folder: string, articles: readonly Article[]): void {
  fs.mkdirSync(folder, { recursive: true });
  for (const split of ['train', 'dev', 'test']) {
    fs.writeFileSync(path.join(folder, `${split}.jsonl`), articles.filter((article) => article.fields.get('split') === split).map(jsonLine).join(''));
  }
}

function finish(faults: readonly string[], well: string): void {
  for (const fault of faults) say(fault);
  if (faults.length === 0) say(well);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

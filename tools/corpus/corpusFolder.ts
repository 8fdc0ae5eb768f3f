// The corpus as it lies in its folders.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { readArticle, type Article } from './article';

/** All articles of `folder` in order of their ids; none where the folder is missing. */
export function readFolder(folder: string): readonly Article[] {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().map((file) => readFile(path.join(folder, file)));
}

export function readFile(file: string): Article {
  return readArticle(path.basename(file, '.txt'), fs.readFileSync(file, 'utf8'));
}

/** How many lines stand before the text. */
export function headerLines(article: Article): number {
  return article.fields.size + 2;
}

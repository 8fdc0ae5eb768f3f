import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import type { Span } from '../../src/core/text/span';

/** One line of a corpus in shared/corpora/text; its README explains the fields. */
export interface CorpusLine {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (Span & { readonly type: string; readonly subtype?: string; readonly link?: string; readonly nested?: boolean })[];
  readonly meta?: { readonly licence?: string };
}

/** A corpus' lines; throws, and says what is missing, when the file is not there. */
export function readCorpus(folder: string, name: string): CorpusLine[] {
  const file = path.join(folder, `${name}.jsonl.gz`);
  if (!fs.existsSync(file)) throw new Error(`training needs the corpus ${file}, which is not there`);
  return readLines<CorpusLine>(zlib.gunzipSync(fs.readFileSync(file)).toString());
}

/** The values of a text in JSON Lines. */
export function readLines<T>(text: string): T[] {
  return text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

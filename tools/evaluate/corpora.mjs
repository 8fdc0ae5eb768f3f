// The dev files to score on, where they are.
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from '../checkout.mjs';

/** The folder with the scorers and the folder with the corpora. */
export const SCORERS = inRoot('../shared/eval');
export const CORPORA = inRoot('../shared/corpora/text');

/** Not scored, and why. */
export const LEFT_OUT = {
  conll2003: 'the text of cleanconll with more errors',
  'gmb-kaggle': 'its labels are a model’s',
  'gum-interview': 'part of gum-all',
  'gum-news': 'part of gum-all',
};

/** The dev files whose name contains `only`, in order of their names: `{ name, file }`. Empty where the corpora are not there. */
export function devFiles(only = '') {
  if (!fs.existsSync(CORPORA)) return [];
  return fs.readdirSync(CORPORA).filter((file) => /\.dev\.jsonl(?:\.gz)?$/.test(file)).sort()
    .map((file) => ({ name: file.replace(/\.dev\.jsonl(?:\.gz)?$/, ''), file: path.join(CORPORA, file) }))
    .filter(({ name }) => name.includes(only) && !(name in LEFT_OUT));
}

import fs from 'node:fs';
import path from 'node:path';
import { kMeans } from './clusters';
import { readWordVectors } from './wordVectors';

/** Words with the clusters they fall in: `fine` of 1024, `other` of 400 drawn anew; a fine cluster is in one of 128, that in one of 24. */
export interface WordClusters {
  readonly words: readonly string[];
  readonly fine: readonly number[];
  readonly other: readonly number[];
  readonly middle: readonly number[];
  readonly coarse: readonly number[];
}

const WORDS = 50_000;

/** The clusters of the most frequent words, from `vectors` or, when they have been made before, from the folder `cache`. */
export function wordClusters(vectors: string, cache: string): WordClusters {
  const kept = path.join(cache, 'wordClusters.json');
  if (fs.existsSync(kept)) return JSON.parse(fs.readFileSync(kept, 'utf8')) as WordClusters;
  const { words, dimensions, values } = readWordVectors(vectors, WORDS);
  const fine = kMeans(values, dimensions, 1024, 12, 1);
  const middle = kMeans(fine.centres, dimensions, 128, 20, 2);
  const coarse = kMeans(middle.centres, dimensions, 24, 20, 3);
  const other = kMeans(values, dimensions, 400, 10, 4);
  const clusters = {
    words, fine: [...fine.assignment], other: [...other.assignment], middle: [...middle.assignment], coarse: [...coarse.assignment],
  };
  fs.mkdirSync(cache, { recursive: true });
  fs.writeFileSync(kept, JSON.stringify(clusters));
  return clusters;
}

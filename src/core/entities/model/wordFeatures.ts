import { OFFSET_STRIDE, wordFeature as kind } from './featureKinds';
import { hashString, mix } from '../../model/hash';
import type { WordType } from './wordType';

/** How far to either side a word is seen. */
export const REACH = 2;

/**
 * What one word says of the token `offset` (from -2 to 2) before it (templates after Ratinov and Roth 2009), as hashes. These
 * features depend on the word alone, so their weights are added up once a word.
 */
export function wordFeatures(word: WordType, offset: number): Int32Array {
  const hashes: number[] = [];
  const add = (template: number, value: number): void => {
    hashes.push(mix((offset + REACH + 1) * OFFSET_STRIDE + template, value));
  };
  addSpelling(word, offset, add);
  addClasses(word, offset, add);
  addClusters(word, offset, add);
  return Int32Array.from(hashes);
}

type Add = (template: number, value: number) => void;

function addSpelling(word: WordType, offset: number, add: Add): void {
  const near = Math.abs(offset) <= 1;
  add(kind.lower, word.lowerHash);
  add(kind.shape, word.shapeHash);
  if (near) add(kind.word, word.wordHash);
  if (offset === 0) {
    add(kind.form, Math.min(word.text.length, 8) * 4 + (word.allCaps ? 2 : 0) + (word.capital ? 1 : 0));
    for (let length = 1; length <= 4 && length < word.lower.length; length += 1) {
      add(kind.prefix + length, hashString(word.lower.slice(0, length)));
      add(kind.suffix + length, hashString(word.lower.slice(-length)));
    }
    add(kind.shapedSuffix, mix(word.shapeHash, hashString(word.lower.slice(-3))));
  } else if (near && word.lower.length > 3) {
    add(kind.suffix + 3, hashString(word.lower.slice(-3)));
  }
}

function addClasses(word: WordType, offset: number, add: Add): void {
  if (Math.abs(offset) > 1) return;
  const capital = word.capital ? 1 : 0;
  for (let bit = 0; bit < 27; bit += 1) if ((word.classes >> bit) & 1) add(kind.classBit + bit, capital);
  if (offset === 0) add(kind.classes, mix(word.classes, capital));
}

function addClusters(word: WordType, offset: number, add: Add): void {
  const { cluster } = word;
  if (!cluster) {
    add(kind.unclustered, word.capital ? 1 : 0);
    return;
  }
  add(kind.fine, cluster.fine);
  add(kind.middle, cluster.middle);
  add(kind.coarse, cluster.coarse);
  if (Math.abs(offset) <= 1) add(kind.other, cluster.other);
  if (offset === 0) {
    add(kind.casedFine, cluster.fine * 2 + (word.capital ? 1 : 0));
    add(kind.casedOther, cluster.other * 2 + (word.capital ? 1 : 0));
  }
}

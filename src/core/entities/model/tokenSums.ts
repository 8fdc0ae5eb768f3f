import {
  addAfter, addBefore, addBeside, addHinted, addHintsAround, addPlace, addSeen, type Beside, BEYOND, type FeatureGroups,
} from './contextFeatures';
import { FeatureBuffer } from '../../model/featureBuffer';
import { contextFeature } from './featureKinds';
import { mix } from '../../model/hash';
import { labelCount } from './labels';
import { RowCache } from '../../model/rowCache';
import type { Weights } from './weights';
import { REACH, wordFeatures } from './wordFeatures';
import type { WordType } from './wordType';
import type { WordTypes } from './wordTypes';

/** Rows of all groups together: 16 MB of memory, as far as they are used. */
const ROWS = 1 << 17;

/** More rows than a token has: those of its groups, and eight for what stands beside other mentions. */
const MOST_PENDING = 64;

/** The groups of features, in the upper bits of a row's key. What a word says is kept by its offset, plus `REACH`, and by `Beside`. */
const Group = { ofWord: 1 << 28, word: 2 << 28, before: 3 << 28, after: 4 << 28, place: 5 << 28, hints: 6 << 28, seen: 7 << 28 } as const;
const BESIDE = 2 * REACH + 1;

/**
 * Adds up the weights of a token's features by column. Nearly all the time of tagging goes here, so what a group of features adds
 * up to is kept from document to document, and a token takes a dozen rows' addition. The rows are found first and added then, so that
 * the processor waits for their memory all at once.
 */
export class TokenSums implements FeatureGroups {
  private readonly cache = new RowCache(ROWS, labelCount);
  private readonly pending = new Int32Array(MOST_PENDING);
  private count = 0;

  /** Where the sums of the token in work go, and which columns are wanted, half-open. */
  private sums: Int32Array = new Int32Array(labelCount);
  private at = 0;
  private low = 0;
  private high = labelCount;

  /** A group's features, and what they add up to. */
  private readonly group = new FeatureBuffer();
  private readonly groupSums = new Int32Array(labelCount);
  private readonly wordSums = new Int32Array(labelCount);

  constructor(private readonly weights: Weights, private readonly types: WordTypes) {}

  /** To be called when the word types are forgotten. */
  forget(): void {
    this.cache.forget();
  }

  /** What is taken from now on is a token's whose sums begin at `at`; columns that are not wanted may be left out. */
  begin(sums: Int32Array, at: number, low: number, high: number): void {
    this.sums = sums;
    this.at = at;
    this.low = low;
    this.high = high;
  }

  /** Adds what is still pending of the token. */
  finish(): void {
    const { sums, at, low, high, pending } = this;
    const { rows } = this.cache;
    for (let k = 0; k < this.count; k += 1) {
      const row = pending[k] as number;
      for (let column = low; column < high; column += 1) sums[at + column] = (sums[at + column] as number) + (rows[row + column] as number);
    }
    this.count = 0;
  }

  /** What a word, or the place beyond the sentence, says of the token by its offset from that. */
  offset(word: number, offset: number): void {
    this.addRow(this.rowOfWord(word, offset));
  }

  add(template: number, value: number): void {
    this.weights.addTo(this.sums, this.at, mix(template, value));
  }

  word(word: number, hint: number): void {
    const key = Group.word + hint + 1;
    let row = this.cache.find(key, word);
    if (row < 0) {
      addHinted(this.types.byId(word), hint, this.group);
      row = this.keep(key, word, this.sumWith(word, 0));
    }
    this.addRow(row);
  }

  before(left: number, word: number): void {
    const key = Group.before + left + 1;
    let row = this.cache.find(key, word);
    if (row < 0) {
      addBefore(this.wordAt(left), this.types.byId(word), this.group);
      row = this.keep(key, word, this.sumWith(left, -1));
    }
    this.addRow(row);
  }

  after(word: number, right: number): void {
    const key = Group.after + right + 1;
    let row = this.cache.find(key, word);
    if (row < 0) {
      addAfter(this.types.byId(word), this.wordAt(right), this.group);
      row = this.keep(key, word, this.sumWith(right, 1));
    }
    this.addRow(row);
  }

  beside(place: Beside, other: number): void {
    const key = Group.ofWord + BESIDE + place;
    let row = this.cache.find(key, other);
    if (row < 0) {
      addBeside(place, this.wordAt(other), this.group);
      row = this.keep(key, other, this.sumOfGroup());
    }
    this.addRow(row);
  }

  place(place: number): void {
    let row = this.cache.find(Group.place, place);
    if (row < 0) {
      addPlace(place, this.group);
      row = this.keep(Group.place, place, this.sumOfGroup());
    }
    this.addRow(row);
  }

  hints(hints: number, style: number, figures: number, word: number): void {
    const shapeHash = this.types.shapeOf(word);
    const key = Group.hints + (hints | (style << 24) | (figures << 26));
    let row = this.cache.find(key, shapeHash);
    if (row < 0) {
      addHintsAround(hints, style, figures, shapeHash, this.group);
      row = this.keep(key, shapeHash, this.sumOfGroup());
    }
    this.addRow(row);
  }

  seen(seen: number, hint: number, ofWord: number): void {
    const key = Group.seen + seen + 1;
    let row = this.cache.find(key, hint * 16 + ofWord);
    if (row < 0) {
      addSeen(seen, hint, ofWord, this.group);
      row = this.keep(key, hint * 16 + ofWord, this.sumOfGroup());
    }
    this.addRow(row);
  }

  private addRow(row: number): void {
    if (this.count === MOST_PENDING) this.finish();
    this.pending[this.count++] = row;
  }

  /** Keeps a row. What is pending is added before, because the new row may take the place of one of those. */
  private keep(first: number, second: number, sums: Int32Array): number {
    this.finish();
    return this.cache.keep(first, second, sums);
  }

  /** Where a word's row for its offset is. */
  private rowOfWord(word: number, offset: number): number {
    const key = Group.ofWord + offset + REACH;
    const row = this.cache.find(key, word);
    if (row >= 0) return row;
    const { wordSums, weights } = this;
    wordSums.fill(0);
    if (word === BEYOND) weights.addTo(wordSums, 0, edgeFeature(offset < 0, offset));
    else for (const hash of wordFeatures(this.types.byId(word), offset)) weights.addTo(wordSums, 0, hash);
    return this.keep(key, word, wordSums);
  }

  /** What the features in `group` add up to. Empties the buffer. */
  private sumOfGroup(): Int32Array {
    const { group, groupSums, weights } = this;
    groupSums.fill(0);
    for (let k = 0; k < group.count; k += 1) weights.addTo(groupSums, 0, group.hashes[k] as number);
    group.clear();
    return groupSums;
  }

  /** The same, and what a word of the group says by its offset. */
  private sumWith(word: number, offset: number): Int32Array {
    const sums = this.sumOfGroup();
    const row = this.rowOfWord(word, offset);
    const { rows } = this.cache;
    for (let column = 0; column < labelCount; column += 1) sums[column] = (sums[column] as number) + (rows[row + column] as number);
    return sums;
  }

  private wordAt(id: number): WordType | undefined {
    return id === BEYOND ? undefined : this.types.byId(id);
  }
}

/** The feature of a place beyond the sentence's first or last token. */
export function edgeFeature(before: boolean, offset: number): number {
  return mix(before ? contextFeature.edgeBefore : contextFeature.edgeAfter, offset);
}

import { addContextFeatures, type Reading } from './contextFeatures';
import { bestLabels, LONGEST_RUN } from './decode';
import { FeatureBuffer } from './featureBuffer';
import { contextFeature } from './featureKinds';
import { mix } from './hash';
import { labelCount } from './labels';
import type { Weights } from './weights';
import { REACH } from './wordFeatures';
import type { WordType } from './wordType';

/** The most likely label of every token. Tokens that are not open are outside. */
export class Tagger {
  private readonly buffer = new FeatureBuffer();
  private readonly sums = new Int32Array(LONGEST_RUN * labelCount);

  /** The sums of words' own weights, `labelCount` each; `WordType.sums` tells where. */
  private pool = new Int32Array(labelCount * 4096);
  private pooled = 0;

  constructor(private readonly weights: Weights) {}

  /** To be called when the word types are forgotten, and only then. */
  forget(): void {
    this.pooled = 0;
  }

  tag(reading: Reading): Uint8Array {
    const labels = new Uint8Array(reading.text.count);
    forEachRun(reading, (from, to, s) => this.tagRun(reading, from, to, s, labels));
    return labels;
  }

  private tagRun(reading: Reading, from: number, to: number, s: number, labels: Uint8Array): void {
    const { sentences } = reading.text;
    const first = sentences[s] as number;
    const end = sentences[s + 1] as number;
    this.sums.fill(0, 0, (to - from) * labelCount);
    for (let i = from; i < to; i += 1) {
      const at = (i - from) * labelCount;
      this.addWords(reading, i, first, end, at);
      this.buffer.clear();
      addContextFeatures(reading, i, s, first, end, this.buffer);
      for (let k = 0; k < this.buffer.count; k += 1) this.weights.addTo(this.sums, at, this.buffer.hashes[k] as number);
    }
    bestLabels(this.sums, to - from, this.weights.transitions, labels, from);
  }

  private addWords({ text: { types } }: Reading, i: number, first: number, end: number, at: number): void {
    for (let offset = -REACH; offset <= REACH; offset += 1) {
      const j = i + offset;
      if (j < first || j >= end) {
        this.weights.addTo(this.sums, at, edgeFeature(j < first, offset));
        continue;
      }
      const from = this.sumsOf(types[j] as WordType, offset + REACH);
      const { sums, pool } = this;
      for (let label = 0; label < labelCount; label += 1) sums[at + label] = (sums[at + label] as number) + (pool[from + label] as number);
    }
  }

  /** Where in the pool the word's sums for that slot begin; worked out when it is first met there. */
  private sumsOf(word: WordType, slot: number): number {
    const known = word.sums[slot] as number;
    if (known >= 0) return known;
    const from = this.pooled;
    this.pooled += labelCount;
    if (this.pooled > this.pool.length) {
      const larger = new Int32Array(this.pool.length * 2);
      larger.set(this.pool);
      this.pool = larger;
    }
    this.pool.fill(0, from, this.pooled);
    for (const hash of word.features[slot] as Int32Array) this.weights.addTo(this.pool, from, hash);
    word.sums[slot] = from;
    return from;
  }
}

/** The feature of a place beyond the sentence's first or last token. */
export function edgeFeature(before: boolean, offset: number): number {
  return mix(before ? contextFeature.edgeBefore : contextFeature.edgeAfter, offset);
}

/** Calls `visit` with each run of open tokens (half-open) and the number of its sentence. */
export function forEachRun({ open, text }: Reading, visit: (from: number, to: number, sentence: number) => void): void {
  for (let s = 0; s + 1 < text.sentences.length; s += 1) {
    const end = text.sentences[s + 1] as number;
    for (let i = text.sentences[s] as number; i < end; i += 1) {
      if (!open[i]) continue;
      const from = i;
      while (i + 1 < end && open[i + 1] && i + 1 - from < LONGEST_RUN) i += 1;
      visit(from, i + 1, s);
    }
  }
}

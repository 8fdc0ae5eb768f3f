import { neverCancelled } from '../../src/core/cancellation';
import { addContextFeatures, type Reading } from '../../src/core/entities/model/contextFeatures';
import { FeatureBuffer } from '../../src/core/entities/model/featureBuffer';
import { labelsOf, ruleNames } from '../../src/core/entities/model/hints';
import { readForModel } from '../../src/core/entities/model/reading';
import { edgeFeature, forEachRun } from '../../src/core/entities/model/tagger';
import { REACH } from '../../src/core/entities/model/wordFeatures';
import type { WordType } from '../../src/core/entities/model/wordType';
import type { WordTypes } from '../../src/core/entities/model/wordTypes';
import { readWords } from '../../src/core/entities/words';
import { readProse } from '../../src/core/formats/prose';
import { spansOverlap } from '../../src/core/text/span';
import type { TrainingText } from './document';

/** Runs of tokens to learn from. Tokens of run `r` are `runs[r]` to `runs[r + 1]`; features of token `t` are `from[t]` to `from[t + 1]`. */
export interface Examples {
  readonly runs: Uint32Array;
  readonly labels: Uint8Array;
  readonly from: Uint32Array;
  /** Feature numbers, below `featureCount`. */
  readonly features: Int32Array;
  readonly featureCount: number;
  /** Each feature's hash. */
  readonly hashes: Int32Array;
}

/** Reads texts with the run time's own extractor. Features seen fewer than `least` times are left out. */
export function makeExamples(texts: readonly TrainingText[], types: WordTypes, least: number): Examples {
  const collector = new Collector();
  for (const text of texts) collector.add(text, types);
  return collector.finish(least);
}

class Collector {
  private readonly buffer = new FeatureBuffer();
  private readonly runs: number[] = [0];
  private readonly labels: number[] = [];
  private readonly from: number[] = [0];
  private hashes = new Int32Array(1 << 24);
  private count = 0;

  add(text: TrainingText, types: WordTypes): void {
    const words = readWords(readProse(text.text, 'plain', 'en'));
    const reading = readForModel(words, types, ruleNames(words, neverCancelled));
    const labels = labelsOf(reading.text, text.names);
    let next = 0;
    forEachRun(reading, (from, to, s) => {
      const span = { start: reading.text.starts[from] as number, end: reading.text.ends[to - 1] as number };
      while ((text.unsure[next]?.end ?? Infinity) <= span.start) next += 1;
      const last = text.unsure[next];
      if (last && spansOverlap(last, span)) return;
      for (let i = from; i < to; i += 1) this.addToken(reading, i, s, labels[i] as number);
      this.mend(from, to);
      this.runs.push(this.labels.length);
    });
  }

  finish(least: number): Examples {
    const counts = new Map<number, number>();
    for (let i = 0; i < this.count; i += 1) {
      const hash = this.hashes[i] as number;
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
    const numbers = new Map<number, number>();
    for (const [hash, count] of counts) if (count >= least) numbers.set(hash, numbers.size);
    const features = new Int32Array(this.count);
    const from = new Uint32Array(this.from.length);
    let kept = 0;
    for (let token = 0; token + 1 < this.from.length; token += 1) {
      for (let i = this.from[token] as number; i < (this.from[token + 1] as number); i += 1) {
        const number = numbers.get(this.hashes[i] as number);
        if (number !== undefined) features[kept++] = number;
      }
      from[token + 1] = kept;
    }
    return {
      runs: Uint32Array.from(this.runs), labels: Uint8Array.from(this.labels), from, features: features.subarray(0, kept),
      featureCount: numbers.size, hashes: Int32Array.from(numbers.keys()),
    };
  }

  private addToken(reading: Reading, i: number, s: number, label: number): void {
    const first = reading.text.sentences[s] as number;
    const end = reading.text.sentences[s + 1] as number;
    this.labels.push(label);
    for (let offset = -REACH; offset <= REACH; offset += 1) {
      const j = i + offset;
      if (j < first || j >= end) this.push(edgeFeature(j < first, offset));
      else for (const hash of (reading.text.types[j] as WordType).features[offset + REACH] as Int32Array) this.push(hash);
    }
    this.buffer.clear();
    addContextFeatures(reading, i, s, first, end, this.buffer);
    for (let k = 0; k < this.buffer.count; k += 1) this.push(this.buffer.hashes[k] as number);
    this.from.push(this.count);
  }

  /** A name that reaches beyond the run has lost its other end: nothing of it is left that BIOES allows, so it is outside. */
  private mend(from: number, to: number): void {
    const base = this.labels.length - (to - from);
    for (let i = base; i < this.labels.length; i += 1) {
      const label = this.labels[i] as number;
      if (label === 0 || (label - 1) % 4 === 3) continue;
      const last = this.nameEnd(i, base);
      if (last < 0) this.labels[i] = 0;
      else i = last;
    }
  }

  /** The last token of the whole name that begins at `i`; -1 when it does not begin there or has no end. */
  private nameEnd(i: number, base: number): number {
    const begin = this.labels[i] as number;
    if (i < base || (begin - 1) % 4 !== 0) return -1;
    for (let j = i + 1; j < this.labels.length; j += 1) {
      if (this.labels[j] === begin + 2) return j;
      if (this.labels[j] !== begin + 1) return -1;
    }
    return -1;
  }

  private push(hash: number): void {
    if (this.count === this.hashes.length) {
      const more = new Int32Array(this.hashes.length * 2);
      more.set(this.hashes);
      this.hashes = more;
    }
    this.hashes[this.count++] = hash;
  }
}

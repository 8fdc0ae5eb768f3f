import { neverCancelled } from '../../src/core/cancellation';
import { contextFeatures, type Reading } from '../../src/core/entities/model/contextFeatures';
import { FeatureBuffer } from '../../src/core/model/featureBuffer';
import { FeatureCollector } from '../../src/core/entities/model/featureCollector';
import { labelsOf, ruleNames } from '../../src/core/entities/model/hints';
import { readForModel } from '../../src/core/entities/model/reading';
import { forEachRun } from '../../src/core/entities/model/tagger';
import { edgeFeature } from '../../src/core/entities/model/tokenSums';
import { REACH, wordFeatures } from '../../src/core/entities/model/wordFeatures';
import type { WordType } from '../../src/core/entities/model/wordType';
import type { WordTypes } from '../../src/core/entities/model/wordTypes';
import { readWords } from '../../src/core/entities/words';
import { readProse } from '../../src/core/formats/prose';
import { spansOverlap } from '../../src/core/text/span';
import type { TrainingText } from './document';
import { ExampleCollector, type Examples } from './exampleCollector';

/** Reads texts with the run time's own extractor. Features seen fewer than `least` times are left out. */
export function makeExamples(texts: readonly TrainingText[], types: WordTypes, least: number): Examples {
  const collector = new Collector(types);
  for (const text of texts) collector.add(text);
  return collector.finish(least);
}

class Collector {
  private readonly buffer = new FeatureBuffer();
  private readonly context: FeatureCollector;
  /** What each word says of the tokens around it, by offset. */
  private readonly ofWords = new Map<WordType, readonly Int32Array[]>();
  private readonly collected = new ExampleCollector();
  private readonly labels = this.collected.labels;

  constructor(private readonly types: WordTypes) {
    this.context = new FeatureCollector(types, this.buffer);
  }

  add(text: TrainingText): void {
    const words = readWords(readProse(text.text, 'plain', 'en'));
    const reading = readForModel(words, this.types, ruleNames(words, neverCancelled));
    const labels = labelsOf(reading.text, text.names);
    let next = 0;
    forEachRun(reading, (from, to, s) => {
      const span = { start: reading.text.starts[from] as number, end: reading.text.ends[to - 1] as number };
      while ((text.unsure[next]?.end ?? Infinity) <= span.start) next += 1;
      const last = text.unsure[next];
      if (last && spansOverlap(last, span)) return;
      for (let i = from; i < to; i += 1) this.addToken(reading, i, s, labels[i] as number);
      this.mend(from, to);
      this.collected.endRun();
    });
  }

  finish(least: number): Examples {
    return this.collected.finish(least);
  }

  private addToken(reading: Reading, i: number, s: number, label: number): void {
    const first = reading.text.sentences[s] as number;
    const end = reading.text.sentences[s + 1] as number;
    for (let offset = -REACH; offset <= REACH; offset += 1) {
      const j = i + offset;
      if (j < first || j >= end) this.collected.push(edgeFeature(j < first, offset));
      else for (const hash of this.featuresOf(reading.text.types[j] as WordType)[offset + REACH] as Int32Array) this.collected.push(hash);
    }
    this.buffer.clear();
    contextFeatures(reading, i, s, first, end, this.context);
    for (let k = 0; k < this.buffer.count; k += 1) this.collected.push(this.buffer.hashes[k] as number);
    this.collected.endToken(label);
  }

  private featuresOf(word: WordType): readonly Int32Array[] {
    let features = this.ofWords.get(word);
    if (!features) {
      features = Array.from({ length: 2 * REACH + 1 }, (_, slot) => wordFeatures(word, slot - REACH));
      this.ofWords.set(word, features);
    }
    return features;
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
}

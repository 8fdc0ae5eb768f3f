import { BEYOND, contextFeatures, type Reading } from './contextFeatures';
import { bestLabels, LONGEST_RUN, spreadOf } from './decode';
import { Column, labelCount } from './labels';
import { TokenSums } from './tokenSums';
import type { Weights } from './weights';
import { REACH } from './wordFeatures';
import type { WordTypes } from './wordTypes';

/** The most likely label of every token. Tokens that are not open are outside. */
export class Tagger {
  private readonly sums = new Int32Array(LONGEST_RUN * labelCount);
  private readonly token: TokenSums;
  private readonly spread: number;

  constructor(private readonly weights: Weights, types: WordTypes) {
    this.token = new TokenSums(weights, types);
    this.spread = spreadOf(weights.transitions);
  }

  /** To be called when the word types are forgotten, and only then. */
  forget(): void {
    this.token.forget();
  }

  tag(reading: Reading): Uint8Array {
    const labels = new Uint8Array(reading.text.count);
    forEachRun(reading, (from, to, s) => this.tagRun(reading, from, to, s, labels));
    return labels;
  }

  /** Of a run's first and last token only the labels are added up that it may have. */
  private tagRun(reading: Reading, from: number, to: number, s: number, labels: Uint8Array): void {
    const { sentences, ids } = reading.text;
    const { sums, token } = this;
    const first = sentences[s] as number;
    const end = sentences[s + 1] as number;
    sums.fill(0, 0, (to - from) * labelCount);
    for (let i = from; i < to; i += 1) {
      const isLast = i === to - 1;
      token.begin(sums, (i - from) * labelCount, isLast ? Column.closingStart : 0, i === from ? Column.openingEnd : isLast ? Column.closingEnd : labelCount);
      // What the nearer words say is in the groups that have them.
      token.offset(i - REACH >= first ? ids[i - REACH] as number : BEYOND, -REACH);
      token.offset(i + REACH < end ? ids[i + REACH] as number : BEYOND, REACH);
      contextFeatures(reading, i, s, first, end, token);
      token.finish();
    }
    bestLabels(sums, to - from, this.weights.transitions, this.spread, labels, from);
  }
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

import type { FrameReading } from './frameReading';
import { labelCount, mayFollow, Label } from './labels';
import { UnitSums } from './unitSums';
import type { QuoteWeights } from './weights';

/** Longer frames are decoded piece by piece, so that memory stays small. */
const longestRun = 512;

const IMPOSSIBLE = -0x3fffffff;

/** The most likely label of every unit of a frame. */
export class QuoteTagger {
  private readonly unitSums: UnitSums;
  private readonly sums = new Int32Array(longestRun * labelCount);
  private readonly scores = new Int32Array(longestRun * labelCount);
  private readonly previous = new Uint8Array(longestRun * labelCount);

  constructor(private readonly weights: QuoteWeights) {
    this.unitSums = new UnitSums(weights);
  }

  /** To be called when the unit types are forgotten. */
  forget(): void {
    this.unitSums.forget();
  }

  tag(frame: FrameReading): Uint8Array {
    const { count } = frame.units;
    const labels = new Uint8Array(count);
    for (let from = 0; from < count; from += longestRun) {
      const to = Math.min(count, from + longestRun);
      this.unitSums.sum(frame, from, to, this.sums);
      this.decode(to - from, labels, from);
    }
    return labels;
  }

  /** Viterbi's algorithm in whole numbers; of equal scores the lower label wins. */
  private decode(length: number, labels: Uint8Array, at: number): void {
    const { sums, scores, previous, weights: { transitions } } = this;
    for (let i = 0; i < length; i += 1) {
      const row = i * labelCount;
      for (let label = 0; label < labelCount; label += 1) {
        let best = Label.outside as number;
        let bestScore = IMPOSSIBLE;
        for (let from = 0; from < (i === 0 ? 1 : labelCount); from += 1) {
          if (!mayFollow(from, label)) continue;
          const score = (i === 0 ? 0 : scores[row - labelCount + from] as number) + (transitions[from * labelCount + label] as number);
          if (score > bestScore) [best, bestScore] = [from, score];
        }
        scores[row + label] = bestScore + (sums[row + label] as number);
        previous[row + label] = best;
      }
    }
    let best = 0;
    const last = (length - 1) * labelCount;
    for (let label = 1; label < labelCount; label += 1) if ((scores[last + label] as number) > (scores[last + best] as number)) best = label;
    for (let i = length - 1; i >= 0; i -= 1) {
      labels[at + i] = best;
      best = previous[i * labelCount + best] as number;
    }
  }
}

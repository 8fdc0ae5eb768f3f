import { FeatureBuffer } from '../../entities/model/featureBuffer';
import { mix } from '../../entities/model/hash';
import { addFrameFeatures, type FrameReading } from './frameFeatures';
import { labelCount, mayFollow, Label } from './labels';
import { REACH, type UnitType } from './unitType';
import type { QuoteWeights } from './weights';

/** Longer frames are decoded piece by piece, so that memory stays small. */
const longestRun = 512;

const IMPOSSIBLE = -0x3fffffff;

/** The most likely label of every unit of a frame. */
export class QuoteTagger {
  private readonly buffer = new FeatureBuffer();
  private readonly sums = new Int32Array(longestRun * labelCount);
  private readonly scores = new Int32Array(longestRun * labelCount);
  private readonly previous = new Uint8Array(longestRun * labelCount);
  /** The sums of units' own weights; `UnitType.sums` tells where. */
  private pool = new Int32Array(labelCount * 4096);
  private pooled = 0;

  constructor(private readonly weights: QuoteWeights) {}

  /** To be called when the unit types are forgotten, and only then. */
  forget(): void {
    this.pooled = 0;
  }

  tag(frame: FrameReading): Uint8Array {
    const { count } = frame.units;
    const labels = new Uint8Array(count);
    for (let from = 0; from < count; from += longestRun) {
      const to = Math.min(count, from + longestRun);
      this.sum(frame, from, to);
      this.decode(to - from, labels, from);
    }
    return labels;
  }

  private sum(frame: FrameReading, from: number, to: number): void {
    const { sums, buffer, weights } = this;
    sums.fill(0, 0, (to - from) * labelCount);
    for (let i = from; i < to; i += 1) {
      const at = (i - from) * labelCount;
      this.addUnits(frame, i, at);
      buffer.clear();
      addFrameFeatures(frame, i, buffer);
      for (let k = 0; k < buffer.count; k += 1) weights.addTo(sums, at, buffer.hashes[k] as number);
    }
  }

  private addUnits({ units: { types, count } }: FrameReading, i: number, at: number): void {
    for (let offset = -REACH; offset <= REACH; offset += 1) {
      const j = i + offset;
      if (j < 0 || j >= count) {
        this.weights.addTo(this.sums, at, edgeFeature(offset));
        continue;
      }
      const from = this.sumsOf(types[j] as UnitType, offset + REACH);
      const { sums, pool } = this;
      for (let label = 0; label < labelCount; label += 1) sums[at + label] = (sums[at + label] as number) + (pool[from + label] as number);
    }
  }

  /** Where in the pool the unit's sums for that slot begin; worked out when it is first met there. */
  private sumsOf(type: UnitType, slot: number): number {
    const known = type.sums[slot] as number;
    if (known >= 0) return known;
    const from = this.pooled;
    this.pooled += labelCount;
    if (this.pooled > this.pool.length) {
      const larger = new Int32Array(this.pool.length * 2);
      larger.set(this.pool);
      this.pool = larger;
    }
    this.pool.fill(0, from, this.pooled);
    for (const hash of type.features[slot] as Int32Array) this.weights.addTo(this.pool, from, hash);
    type.sums[slot] = from;
    return from;
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

/** The feature of a place beyond the frame's first or last unit. */
export function edgeFeature(offset: number): number {
  return mix(690, offset);
}

import { FeatureBuffer } from '../../model/featureBuffer';
import { addUnit } from './frameFeatures';
import { labelCount } from './labels';
import { REACH, type UnitType } from './unitType';
import type { QuoteWeights } from './weights';

/** Units it can be seen from: those up to `REACH` to either side, and itself. */
const SLOTS = 2 * REACH + 1;
const ROW = SLOTS * labelCount;

/**
 * What each type of unit says by itself of the units around it, added up by label, and kept. All of one type stands in one place, because
 * most of the time goes into waiting for memory.
 */
export class UnitRows {
  private rows = new Int16Array(4096 * ROW);
  private known = new Uint8Array(4096);
  /** What the places beyond a frame's edges say, by offset plus `REACH`. */
  private readonly edges: Int16Array;
  private readonly buffer = new FeatureBuffer();
  private readonly sums = new Int32Array(labelCount);

  constructor(private readonly weights: QuoteWeights) {
    this.edges = new Int16Array(ROW);
    for (let offset = -REACH; offset <= REACH; offset += 1) this.fill(this.edges, 0, undefined, offset);
  }

  /** To be called when the types' ids have become invalid. */
  forget(): void {
    this.known.fill(0);
  }

  /** Adds what units `from` to `to` of a frame are said to be by those around them, to `sums`, `labelCount` a unit. */
  addTo(sums: Int32Array, types: readonly UnitType[], from: number, to: number): void {
    for (let i = Math.max(0, from - REACH); i < Math.min(types.length, to + REACH); i += 1) {
      const row = this.rowOf(types[i] as UnitType);
      for (let slot = 0; slot < SLOTS; slot += 1) {
        const of = i - slot + REACH;
        if (of >= from && of < to) add(sums, (of - from) * labelCount, this.rows, row + slot * labelCount);
      }
    }
    for (let i = from; i < to; i += 1) {
      for (let j = i - REACH; j < 0; j += 1) add(sums, (i - from) * labelCount, this.edges, (j - i + REACH) * labelCount);
      for (let j = i + REACH; j >= types.length; j -= 1) add(sums, (i - from) * labelCount, this.edges, (j - i + REACH) * labelCount);
    }
  }

  private rowOf(type: UnitType): number {
    if (type.id >= this.known.length) this.grow(type.id);
    const row = type.id * ROW;
    if (this.known[type.id] === 1) return row;
    this.known[type.id] = 1;
    for (let offset = -REACH; offset <= REACH; offset += 1) this.fill(this.rows, row, type, offset);
    return row;
  }

  private fill(rows: Int16Array, row: number, type: UnitType | undefined, offset: number): void {
    const { buffer, sums, weights } = this;
    addUnit(type, offset, buffer);
    sums.fill(0);
    for (let k = 0; k < buffer.count; k += 1) weights.addTo(sums, 0, buffer.hashes[k] as number);
    buffer.clear();
    rows.set(sums, row + (offset + REACH) * labelCount);
  }

  private grow(id: number): void {
    const size = 2 ** Math.ceil(Math.log2(id + 1));
    const [rows, known] = [new Int16Array(size * ROW), new Uint8Array(size)];
    rows.set(this.rows);
    known.set(this.known);
    [this.rows, this.known] = [rows, known];
  }
}

function add(sums: Int32Array, at: number, rows: Int16Array, row: number): void {
  for (let label = 0; label < labelCount; label += 1) sums[at + label] = (sums[at + label] as number) + (rows[row + label] as number);
}

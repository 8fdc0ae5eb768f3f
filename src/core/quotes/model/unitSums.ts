import { FeatureBuffer } from '../../model/featureBuffer';
import { mix } from '../../model/hash';
import { RowCache } from '../../model/rowCache';
import { addBetween, addCueBefore, addCueBehind, addHinted, addHints, addPlace, frameFeatures, type FrameFeatureGroups } from './frameFeatures';
import type { FrameReading } from './frameReading';
import { labelCount } from './labels';
import { UnitRows } from './unitRows';
import type { UnitType } from './unitType';
import type { QuoteWeights } from './weights';

/** Rows of all groups together: 1 MB of memory, as far as they are used. */
const ROWS = 1 << 15;

/** The groups of features, in the upper bits of a row's key; what else the first half of a key holds takes fewer bits. */
const Group = { hinted: 1 << 24, hints: 2 << 24, place: 3 << 24, cueBefore: 4 << 24, between: 5 << 24, cueBehind: 6 << 24 } as const;

/**
 * Adds up the weights of units' features by label. Nearly all the time of the model goes here, so what a group of features adds up to is
 * kept from document to document, and a unit takes the addition of a few rows.
 */
export class UnitSums implements FrameFeatureGroups {
  private readonly cache = new RowCache(ROWS, labelCount);
  private readonly units: UnitRows;
  /** Where the sums of the unit in work go. */
  private sums: Int32Array = new Int32Array(labelCount);
  private at = 0;
  /** A group's features, and what they add up to. */
  private readonly group = new FeatureBuffer();
  private readonly groupSums = new Int32Array(labelCount);

  constructor(private readonly weights: QuoteWeights) {
    this.units = new UnitRows(weights);
  }

  /** To be called when the types' ids have become invalid. */
  forget(): void {
    this.cache.forget();
    this.units.forget();
  }

  /** Puts the sums of units `from` to `to` of a frame into `sums`, `labelCount` a unit. */
  sum(frame: FrameReading, from: number, to: number, sums: Int32Array): void {
    sums.fill(0, 0, (to - from) * labelCount);
    this.units.addTo(sums, frame.units.types, from, to);
    this.sums = sums;
    for (let i = from; i < to; i += 1) {
      this.at = (i - from) * labelCount;
      frameFeatures(frame, i, this);
    }
  }

  add(template: number, value: number): void {
    this.weights.addTo(this.sums, this.at, mix(template, value));
  }

  hinted(own: UnitType, hint: number): void {
    const row = this.cache.find(Group.hinted + hint, own.id);
    if (row >= 0) return this.addRow(row);
    addHinted(own, hint, this.group);
    this.keep(Group.hinted + hint, own.id);
  }

  hints(hints: number): void {
    const row = this.cache.find(Group.hints, hints);
    if (row >= 0) return this.addRow(row);
    addHints(hints, this.group);
    this.keep(Group.hints, hints);
  }

  place(place: number): void {
    const row = this.cache.find(Group.place, place);
    if (row >= 0) return this.addRow(row);
    addPlace(place, this.group);
    this.keep(Group.place, place);
  }

  cueBefore(cue: UnitType, far: number, between: number): void {
    const first = Group.cueBefore + far * 16 + between;
    const row = this.cache.find(first, cue.id);
    if (row >= 0) return this.addRow(row);
    addCueBefore(cue, far, between, this.group);
    this.keep(first, cue.id);
  }

  between(own: UnitType, between: number): void {
    const row = this.cache.find(Group.between + between, own.groupId);
    if (row >= 0) return this.addRow(row);
    addBetween(own, between, this.group);
    this.keep(Group.between + between, own.groupId);
  }

  cueBehind(cue: UnitType, far: number): void {
    const row = this.cache.find(Group.cueBehind + far, cue.id);
    if (row >= 0) return this.addRow(row);
    addCueBehind(cue, far, this.group);
    this.keep(Group.cueBehind + far, cue.id);
  }

  private addRow(row: number): void {
    const { sums, at, cache: { rows } } = this;
    for (let label = 0; label < labelCount; label += 1) sums[at + label] = (sums[at + label] as number) + (rows[row + label] as number);
  }

  /** Adds what the features in `group` add up to, and keeps it for the key. Empties the buffer. */
  private keep(first: number, second: number): void {
    const { group, groupSums, weights } = this;
    groupSums.fill(0);
    for (let k = 0; k < group.count; k += 1) weights.addTo(groupSums, 0, group.hashes[k] as number);
    group.clear();
    this.addRow(this.cache.keep(first, second, groupSums));
  }
}

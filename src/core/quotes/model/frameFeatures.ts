import type { FeatureBuffer } from '../../model/featureBuffer';
import { mix } from '../../model/hash';
import type { FrameReading } from './frameReading';
import { REACH, type UnitType } from './unitType';
import type { Units } from './units';

const kind = {
  bias: 700, wordBefore: 701, wordAfter: 702, groups: 703,
  hint: 710, hintBefore: 711, hintAfter: 712, hints: 713, hintWord: 714, hintGroup: 715, hintTwoBefore: 716, hintTwoAfter: 717,
  start: 722, end: 723,
  cueBefore: 730, cueBeforeAt: 731, cueBeforeThat: 732, cueBehind: 734, cueBehindAt: 735, between: 737, noCue: 738,
  passages: 740, passageBefore: 741, passageAfter: 742,
};

/**
 * Takes a unit's features in groups, each of which depends on little: what a group adds up to can be kept for when the same comes back.
 * Distances are counted as `few` has them; `between` is that of `FrameReading`.
 */
export interface FrameFeatureGroups {
  /** One feature that belongs to no group. */
  add(template: number, value: number): void;
  /** The unit with the label that the rules give it. */
  hinted(own: UnitType, hint: number): void;
  /** The labels that the rules give the units around: five of 4 bits, from two before (lowest) to two behind; `NO_HINT` beyond the edges. */
  hints(hints: number): void;
  /** How far the frame's edges are, in 3 bits each, and passages before and behind, in 4; the frame's `parts` above. */
  place(place: number): void;
  cueBefore(cue: UnitType, far: number, between: number): void;
  /** What the unit does, and what stands between it and the cue before it. */
  between(own: UnitType, between: number): void;
  cueBehind(cue: UnitType, far: number): void;
}

/** The hint of a unit beyond the frame's edge. */
export const NO_HINT = 8;

/** Stands for the unit beyond the frame's edge. */
const NONE: Pick<UnitType, 'hash' | 'group'> = { hash: 3, group: 3 };

const few = (count: number): number => (count < 4 ? count : count < 8 ? 4 : count < 16 ? 5 : 6);

/** Has all features of unit `i` taken but those that single units say of it, which `addUnits` adds. */
export function frameFeatures(frame: FrameReading, i: number, out: FrameFeatureGroups): void {
  const { units: { count, types }, hints, passageBefore, passageBehind, parts } = frame;
  const own = types[i] as UnitType;
  addNeighbours(types[i - 1] ?? NONE, own, types[i + 1] ?? NONE, out);
  const hintAt = (at: number): number => (at >= 0 && at < count ? hints[at] as number : NO_HINT);
  out.hinted(own, hints[i] as number);
  out.hints(hintAt(i - 2) | (hintAt(i - 1) << 4) | (hintAt(i) << 8) | (hintAt(i + 1) << 12) | (hintAt(i + 2) << 16));
  const [before, behind] = [passageBefore[i] as number, passageBehind[i] as number];
  out.place(few(i) | (few(count - 1 - i) << 3) | (before && (1 + few(before)) << 6) | (behind && (1 + few(behind)) << 10) | (parts << 14));
  addCues(frame, i, own, out);
}

function addNeighbours(left: typeof NONE, own: UnitType, right: typeof NONE, out: FrameFeatureGroups): void {
  out.add(kind.wordBefore, mix(left.hash, own.hash));
  out.add(kind.wordAfter, mix(own.hash, right.hash));
  out.add(kind.groups, mix(left.group, mix(own.group, right.group)));
}

function addCues({ units: { types }, cueBefore, cueBehind, between }: FrameReading, i: number, own: UnitType, out: FrameFeatureGroups): void {
  const left = cueBefore[i] as number;
  const right = cueBehind[i] as number;
  if (left < 0 && right < 0) out.add(kind.noCue, own.group);
  if (left >= 0) {
    out.cueBefore(types[left] as UnitType, few(i - left), between[i] as number);
    out.between(own, between[i] as number);
  }
  if (right >= 0) out.cueBehind(types[right] as UnitType, few(right - i));
}

/** What the units up to `REACH` away say of unit `i` by themselves. */
export function addUnits({ types }: Units, i: number, out: FeatureBuffer): void {
  for (let offset = -REACH; offset <= REACH; offset += 1) addUnit(types[i + offset], offset, out);
}

/** What a unit says of one `offset` before it; the feature of a place beyond the frame's edges where it is `undefined`. */
export function addUnit(type: UnitType | undefined, offset: number, out: FeatureBuffer): void {
  if (!type) out.addHash(mix(690, offset));
  else for (const hash of type.features[offset + REACH] as Int32Array) out.addHash(hash);
}

/** The group `hinted`, by itself. */
export function addHinted(own: UnitType, hint: number, out: FeatureBuffer): void {
  out.add(kind.hintWord, mix(hint, own.hash));
  out.add(kind.hintGroup, mix(hint, own.group));
}

/** The group `hints`, by itself. */
export function addHints(hints: number, out: FeatureBuffer): void {
  const [twoBefore, before, hint, after, twoAfter] = [hints & 15, (hints >> 4) & 15, (hints >> 8) & 15, (hints >> 12) & 15, hints >> 16];
  out.add(kind.bias, 0);
  out.add(kind.hint, hint);
  out.add(kind.hintBefore, before * 16 + hint);
  out.add(kind.hintAfter, hint * 16 + after);
  out.add(kind.hints, (before * 16 + hint) * 16 + after);
  out.add(kind.hintTwoBefore, twoBefore * 16 + hint);
  out.add(kind.hintTwoAfter, twoAfter * 16 + hint);
}

/** The group `place`, by itself. */
export function addPlace(place: number, out: FeatureBuffer): void {
  out.add(kind.start, place & 7);
  out.add(kind.end, (place >> 3) & 7);
  out.add(kind.passageBefore, (place >> 6) & 15);
  out.add(kind.passageAfter, (place >> 10) & 15);
  out.add(kind.passages, place >> 14);
}

/** The group `cueBefore`, by itself. */
export function addCueBefore(cue: UnitType, far: number, between: number, out: FeatureBuffer): void {
  out.add(kind.cueBefore, mix(cue.hash, far));
  out.add(kind.cueBeforeAt, mix(far, between));
  out.add(kind.cueBeforeThat, mix(cue.hash, between));
}

/** The group `between`, by itself. */
export function addBetween(own: UnitType, between: number, out: FeatureBuffer): void {
  out.add(kind.between, mix(own.group, between));
}

/** The group `cueBehind`, by itself. */
export function addCueBehind(cue: UnitType, far: number, out: FeatureBuffer): void {
  out.add(kind.cueBehind, mix(cue.hash, far));
  out.add(kind.cueBehindAt, far);
}

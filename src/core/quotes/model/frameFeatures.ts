import type { FeatureBuffer } from '../../entities/model/featureBuffer';
import { mix } from '../../entities/model/hash';
import { Trait } from '../lexicon/trait';
import { Label, partOfLabel } from './labels';
import type { UnitType } from './unitType';
import type { Units } from './units';

/** A frame's units with what the rules say of each, and where its likely cues are. */
export interface FrameReading {
  readonly units: Units;
  /** The `Label` that the rules give each unit. */
  readonly hints: Uint8Array;
  /** The nearest unit before and behind (not at) each that may be a cue; -1 for none. */
  readonly cueBefore: Int32Array;
  readonly cueBehind: Int32Array;
  /** Bits: whether it has a passage, and a source, cue, content by the rules. */
  readonly parts: number;
}

const kind = {
  bias: 700, wordBefore: 701, wordAfter: 702, groups: 703, groupBefore: 704, groupAfter: 705, middleBefore: 706, middleAfter: 707, wide: 708,
  hint: 710, hintBefore: 711, hintAfter: 712, hints: 713, hintWord: 714, hintGroup: 715, hintTwoBefore: 716, hintTwoAfter: 717,
  place: 720, placeGroup: 721, start: 722, end: 723,
  cueBefore: 730, cueBeforeAt: 731, cueBeforeThat: 732, cueBeforeGroup: 733, cueBehind: 734, cueBehindAt: 735, cueBehindGroup: 736, between: 737, noCue: 738, cueBeforeMiddle: 739, cueBeforeClause: 746, cueBehindMiddle: 747,
  passages: 740, passageBefore: 741, passageAfter: 742, commas: 743, firstWord: 744, opener: 745,
};

/** Finds the likely cues around each unit. */
export function readFrame(units: Units, hints: Uint8Array): FrameReading {
  const { count, types } = units;
  const cueBefore = new Int32Array(count).fill(-1);
  const cueBehind = new Int32Array(count).fill(-1);
  for (let i = 1; i < count; i += 1) cueBefore[i] = (types[i - 1] as UnitType).mayReport ? i - 1 : cueBefore[i - 1] as number;
  for (let i = count - 2; i >= 0; i -= 1) cueBehind[i] = (types[i + 1] as UnitType).mayReport ? i + 1 : cueBehind[i + 1] as number;
  return { units, hints, cueBefore, cueBehind, parts: partsOf(units, hints) };
}

function partsOf({ types }: Units, hints: Uint8Array): number {
  let parts = types.some((type) => type.isPassage) ? 1 : 0;
  for (const hint of hints) if (hint !== Label.outside) parts |= 1 << partOfLabel(hint);
  return parts;
}

const NONE: Pick<UnitType, 'hash' | 'group' | 'middle'> = { hash: 3, group: 3, middle: -2 };

/** Adds the features of unit `i` that depend on more than one unit. */
export function addFrameFeatures(frame: FrameReading, i: number, out: FeatureBuffer): void {
  const { types } = frame.units;
  const own = types[i] as UnitType;
  const before = types[i - 1] ?? NONE;
  const after = types[i + 1] ?? NONE;
  out.add(kind.bias, 0);
  out.add(kind.wordBefore, mix(before.hash, own.hash));
  out.add(kind.wordAfter, mix(own.hash, after.hash));
  out.add(kind.groups, mix(before.group, mix(own.group, after.group)));
  out.add(kind.groupBefore, mix(before.group, own.group));
  out.add(kind.groupAfter, mix(own.group, after.group));
  out.add(kind.middleBefore, mix(before.middle, own.middle));
  out.add(kind.middleAfter, mix(own.middle, after.middle));
  out.add(kind.wide, mix(mix((types[i - 2] ?? NONE).group, before.group), mix(own.group, mix(after.group, (types[i + 2] ?? NONE).group))));
  addHints(frame, i, own, out);
  addPlace(frame, i, own, out);
  addCues(frame, i, own, out);
}

function addHints({ hints, units }: FrameReading, i: number, own: UnitType, out: FeatureBuffer): void {
  const hint = hints[i] as number;
  const before = i > 0 ? hints[i - 1] as number : 8;
  const after = i + 1 < units.count ? hints[i + 1] as number : 8;
  out.add(kind.hint, hint);
  out.add(kind.hintBefore, before * 16 + hint);
  out.add(kind.hintAfter, hint * 16 + after);
  out.add(kind.hints, (before * 16 + hint) * 16 + after);
  out.add(kind.hintWord, mix(hint, own.hash));
  out.add(kind.hintGroup, mix(hint, own.group));
  out.add(kind.hintTwoBefore, (i > 1 ? hints[i - 2] as number : 8) * 16 + hint);
  out.add(kind.hintTwoAfter, (i + 2 < units.count ? hints[i + 2] as number : 8) * 16 + hint);
}

const few = (count: number): number => (count < 4 ? count : count < 8 ? 4 : count < 16 ? 5 : 6);

function addPlace({ units, parts }: FrameReading, i: number, own: UnitType, out: FeatureBuffer): void {
  const { count, types } = units;
  out.add(kind.start, few(i));
  out.add(kind.end, few(count - 1 - i));
  out.add(kind.placeGroup, mix(few(i), own.group));
  out.add(kind.firstWord, (types[0] as UnitType).group);
  let passageBefore = 0;
  let passageAfter = 0;
  for (let j = Math.max(0, i - 12); j < i; j += 1) if ((types[j] as UnitType).isPassage) passageBefore = 1 + few(i - j);
  for (let j = Math.min(count - 1, i + 12); j > i; j -= 1) if ((types[j] as UnitType).isPassage) passageAfter = 1 + few(j - i);
  out.add(kind.passageBefore, passageBefore);
  out.add(kind.passageAfter, passageAfter);
  out.add(kind.passages, parts);
}

function addCues({ units: { types }, cueBefore, cueBehind }: FrameReading, i: number, own: UnitType, out: FeatureBuffer): void {
  const left = cueBefore[i] as number;
  const right = cueBehind[i] as number;
  if (left < 0 && right < 0) out.add(kind.noCue, own.group);
  if (left >= 0) {
    const cue = types[left] as UnitType;
    let that = 0;
    let commas = 0;
    let subject = 0;
    for (let k = left + 1; k < i; k += 1) {
      const type = types[k] as UnitType;
      if (type.traits & Trait.that) that = 1;
      if (type.isComma) commas += 1;
      if (type.traits & (Trait.auxiliary | Trait.otherVerb)) subject = 1;
    }
    const between = that + Math.min(commas, 2) * 2 + subject * 8;
    out.add(kind.cueBefore, mix(cue.hash, few(i - left)));
    out.add(kind.cueBeforeMiddle, mix(cue.middle, few(i - left)));
    out.add(kind.cueBeforeClause, mix(cue.middle, mix(own.group, between)));
    out.add(kind.cueBeforeAt, mix(few(i - left), between));
    out.add(kind.cueBeforeThat, mix(cue.hash, between));
    out.add(kind.cueBeforeGroup, mix(own.group, mix(few(i - left), cue.group)));
    out.add(kind.between, mix(own.group, between));
  }
  if (right >= 0) {
    const cue = types[right] as UnitType;
    out.add(kind.cueBehind, mix(cue.hash, few(right - i)));
    out.add(kind.cueBehindMiddle, mix(cue.middle, mix(own.group, few(right - i))));
    out.add(kind.cueBehindAt, few(right - i));
    out.add(kind.cueBehindGroup, mix(own.group, mix(few(right - i), cue.group)));
  }
}

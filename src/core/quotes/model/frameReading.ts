import { Trait } from '../lexicon/trait';
import { Label, partOfLabel } from './labels';
import type { UnitType } from './unitType';
import type { Units } from './units';

/** A frame's units with what the rules say of each, and where its likely cues and its passages are. */
export interface FrameReading {
  readonly units: Units;
  /** The `Label` that the rules give each unit. */
  readonly hints: Uint8Array;
  /** The nearest unit before and behind (not at) each that may be a cue; -1 for none. */
  readonly cueBefore: Int32Array;
  readonly cueBehind: Int32Array;
  /** What stands between each unit and the cue before it, as `betweenOf` has it. */
  readonly between: Uint8Array;
  /** How far each unit is from the nearest passage before and behind it; 0 for none within `PASSAGE_REACH`. */
  readonly passageBefore: Uint8Array;
  readonly passageBehind: Uint8Array;
  /** Bits: whether it has a passage, and a source, cue, content by the rules. */
  readonly parts: number;
}

/** How far away a passage is seen, in units. */
const PASSAGE_REACH = 12;

/** Finds the likely cues around each unit. */
export function readFrame(units: Units, hints: Uint8Array): FrameReading {
  const { count, types } = units;
  const cueBefore = new Int32Array(count);
  const cueBehind = new Int32Array(count);
  const [between, passageBefore, passageBehind] = [new Uint8Array(count), new Uint8Array(count), new Uint8Array(count)];
  let cue = -1;
  let passage = -1 - PASSAGE_REACH;
  let seen = 0;
  for (let i = 0; i < count; i += 1) {
    const type = types[i] as UnitType;
    cueBefore[i] = cue;
    between[i] = seen;
    if (i - passage <= PASSAGE_REACH) passageBefore[i] = i - passage;
    if (type.isPassage) passage = i;
    seen = type.mayReport ? 0 : goneBy(seen, type);
    if (type.mayReport) cue = i;
  }
  cue = -1;
  passage = count + PASSAGE_REACH;
  for (let i = count - 1; i >= 0; i -= 1) {
    cueBehind[i] = cue;
    if (passage - i <= PASSAGE_REACH) passageBehind[i] = passage - i;
    if ((types[i] as UnitType).isPassage) passage = i;
    if ((types[i] as UnitType).mayReport) cue = i;
  }
  return { units, hints, cueBefore, cueBehind, between, passageBefore, passageBehind, parts: partsOf(units, hints) };
}

/** Bits of what lies between: 1 a “that”, 2 and 4 the number of commas, up to two, 8 an auxiliary or another verb. */
function goneBy(seen: number, { traits, isComma }: UnitType): number {
  const verb = (traits & (Trait.auxiliary | Trait.otherVerb)) !== 0 ? 8 : 0;
  const that = (traits & Trait.that) !== 0 ? 1 : 0;
  return (isComma && (seen & 4) === 0 ? seen + 2 : seen) | that | verb;
}

function partsOf({ types }: Units, hints: Uint8Array): number {
  let parts = types.some((type) => type.isPassage) ? 1 : 0;
  for (const hint of hints) if (hint !== Label.outside) parts |= 1 << partOfLabel(hint);
  return parts;
}

import type { FeatureBuffer } from '../../model/featureBuffer';
import { addBetween, addCueBefore, addCueBehind, addHinted, addHints, addPlace, type FrameFeatureGroups } from './frameFeatures';
import type { UnitType } from './unitType';

/** Has the features of all groups written out: for training, where every one of them is learnt by itself. */
export class FrameFeatureCollector implements FrameFeatureGroups {
  constructor(private readonly out: FeatureBuffer) {}

  add(template: number, value: number): void {
    this.out.add(template, value);
  }

  hinted(own: UnitType, hint: number): void {
    addHinted(own, hint, this.out);
  }

  hints(hints: number): void {
    addHints(hints, this.out);
  }

  place(place: number): void {
    addPlace(place, this.out);
  }

  cueBefore(cue: UnitType, far: number, between: number): void {
    addCueBefore(cue, far, between, this.out);
  }

  between(own: UnitType, between: number): void {
    addBetween(own, between, this.out);
  }

  cueBehind(cue: UnitType, far: number): void {
    addCueBehind(cue, far, this.out);
  }
}

import {
  addAfter, addBefore, addBeside, addHinted, addHintsAround, addPlace, addSeen, type Beside, BEYOND, type FeatureGroups,
} from './contextFeatures';
import type { FeatureBuffer } from '../../model/featureBuffer';
import type { WordType } from './wordType';
import type { WordTypes } from './wordTypes';

/** Has the features of all groups written out: for training, where every one of them is learnt by itself. */
export class FeatureCollector implements FeatureGroups {
  constructor(private readonly types: WordTypes, private readonly out: FeatureBuffer) {}

  add(template: number, value: number): void {
    this.out.add(template, value);
  }

  word(word: number, hint: number): void {
    addHinted(this.types.byId(word), hint, this.out);
  }

  before(left: number, word: number): void {
    addBefore(this.wordAt(left), this.types.byId(word), this.out);
  }

  after(word: number, right: number): void {
    addAfter(this.types.byId(word), this.wordAt(right), this.out);
  }

  beside(place: Beside, other: number): void {
    addBeside(place, this.wordAt(other), this.out);
  }

  place(place: number): void {
    addPlace(place, this.out);
  }

  hints(hints: number, style: number, figures: number, word: number): void {
    addHintsAround(hints, style, figures, this.types.byId(word).shapeHash, this.out);
  }

  seen(seen: number, hint: number, ofWord: number): void {
    addSeen(seen, hint, ofWord, this.out);
  }

  private wordAt(id: number): WordType | undefined {
    return id === BEYOND ? undefined : this.types.byId(id);
  }
}

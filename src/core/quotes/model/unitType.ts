import { hashString, mix } from '../../model/hash';
import type { ClusterLexicon } from '../../model/clusterLexicon';
import type { Lexicon } from '../lexicon/lexicon';
import { Trait } from '../lexicon/trait';

/** How far to either side a unit is seen. */
export const REACH = 2;

/** What the model knows of one spelling, or of all names of a type, or of all passages of a shape. */
export interface UnitType {
  /** Its number among all that are remembered, from 0. */
  readonly id: number;
  readonly hash: number;
  /** Bits of `Trait`; 0 for names and passages. */
  readonly traits: number;
  /** A few groups of traits, of which the first that applies counts: what the word is most likely doing. */
  readonly group: number;
  /** The group's number, below `mostGroups`. */
  readonly groupId: number;
  /** Whether the word may attribute something: by the lexicon, or by its look. */
  readonly mayReport: boolean;
  readonly isPassage: boolean;
  readonly isComma: boolean;
  /** By offset from -`REACH` to `REACH`: the hashes of what the unit says of one that far from it. */
  readonly features: readonly Int32Array[];
}

/** In the order in which they decide. */
const groups: readonly number[] = [
  Trait.that, Trait.negation, Trait.be, Trait.auxiliary, Trait.plain, Trait.finite | Trait.bare | Trait.perfect, Trait.participle, Trait.otherVerb, Trait.relative,
  Trait.pronoun, Trait.possessive, Trait.determiner, Trait.coordinator, Trait.subordinator, Trait.preposition, Trait.speechNoun, Trait.role, Trait.title, Trait.time, Trait.adverb,
];

const reporting = Trait.finite | Trait.bare | Trait.perfect | Trait.participle | Trait.speechNoun;

/** Kinds of features; those of one offset are kept apart from those of the next by `STRIDE`. */
const STRIDE = 64;
const kind = { word: 1, suffix: 2, shape: 3, group: 4, fine: 5, middle: 6, coarse: 7, trait: 8 };

/** A word (`shape`: 1 with a capital, 2 a number, 3 a mark, 0 others), as it stands in small letters. */
export function wordUnit(id: number, word: string, shape: number, lexicon: Lexicon, clusters: ClusterLexicon): UnitType {
  const cluster = clusters.clusterOf(word);
  return unitType({
    id, spelling: word, shape, traits: shape === 0 || shape === 1 ? lexicon.traits(word) : 0, fine: cluster?.fine ?? -1, middle: cluster?.middle ?? -1, coarse: cluster?.coarse ?? -1,
  });
}

/** A name by its type, a passage by its shape: what stands for all of them. */
export function groupUnit(id: number, spelling: string): UnitType {
  return unitType({ id, spelling, shape: 4, traits: 0, fine: -1, middle: -1, coarse: -1 });
}

/** There are some twenty groups of words by what they do, one for each cluster and shape, and one for each type of name and shape of passage. */
export const mostGroups = 1024;

/** Groups by their number. Their number is bounded by the code, so it is kept for good. */
const numbers = new Map<number, number>();

function numberOf(group: number): number {
  const known = numbers.get(group);
  if (known !== undefined) return known;
  if (numbers.size >= mostGroups) throw new RangeError('more groups of units than there can be');
  numbers.set(group, numbers.size);
  return numbers.size - 1;
}

interface Described { readonly id: number; readonly spelling: string; readonly shape: number; readonly traits: number; readonly fine: number; readonly middle: number; readonly coarse: number }

function unitType(described: Described): UnitType {
  const { id, spelling, shape, traits, coarse } = described;
  const hash = hashString(spelling);
  const first = groups.findIndex((group) => (traits & group) !== 0);
  const group = first >= 0 ? first : shape === 4 ? hash : 40 + shape * 32 + Math.max(0, coarse);
  const known = {
    id, hash, traits, group, groupId: numberOf(group),
    mayReport: (traits & reporting) !== 0 || (shape === 0 && traits === 0 && /[^e]ed$/.test(spelling)), 
    isPassage: shape === 4 && spelling.startsWith('“'), isComma: shape === 3 && spelling === ',',
  };
  return { ...known, features: offsets.map((offset) => featuresAt(described, known, offset)) };
}

const offsets = Array.from({ length: 2 * REACH + 1 }, (_, i) => i - REACH);

function featuresAt({ spelling, shape, traits, fine, middle, coarse }: Described, { hash, group }: Pick<UnitType, 'hash' | 'group'>, offset: number): Int32Array {
  const found: number[] = [];
  const add = (template: number, value: number): void => void found.push(mix((offset + REACH + 1) * STRIDE + template, value));
  add(kind.word, hash);
  add(kind.group, group);
  if (shape === 4) return Int32Array.from(found);
  add(kind.shape, shape);
  if (fine >= 0) {
    if (Math.abs(offset) <= 1) add(kind.fine, fine);
    add(kind.middle, middle);
    add(kind.coarse, coarse);
  }
  if (Math.abs(offset) <= 1 && spelling.length > 3) add(kind.suffix, hashString(spelling.slice(-3)));
  if (Math.abs(offset) <= 1) for (let bit = 0; bit < 30; bit += 1) if ((traits >> bit) & 1) add(kind.trait + bit, 0);
  return Int32Array.from(found);
}

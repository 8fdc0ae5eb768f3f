import { CASELESS } from './caseRestoration';
import type { WordEvidence } from './documentEvidence';
import type { FeatureBuffer } from '../../model/featureBuffer';
import { contextFeature as kind } from './featureKinds';
import { mix } from '../../model/hash';
import type { ModelText } from './modelText';
import { WordMark, type WordType } from './wordType';

/** Everything about one document that the features of its tokens are worked out from. */
export interface Reading {
  readonly text: ModelText;
  readonly open: Uint8Array;
  readonly gazetteer: Uint8Array;
  /** The label that the rules give each token. */
  readonly hints: Uint8Array;
  readonly evidence: ReadonlyMap<number, WordEvidence>;
  /** For words (by `lemma`) in a name that the rules find: its type where they first do, plus 1. */
  readonly hintOfWord: ReadonlyMap<number, number>;
}

/** Stand for the words beyond a sentence's edges. */
const BEFORE = 7;
const AFTER = 9;

/** Places of words that say something of a token, each by itself. */
export const Beside = {
  /** Before, and behind, another mention of the token's word in the document. */
  elsewhereBefore: 0, elsewhereAfter: 1,
  /** Before and behind the run of open words that the token is in, and the first and the last word of it. */
  beforeName: 2, afterName: 3, firstOfName: 4, lastOfName: 5,
  /** The token itself, where a sentence begins. */
  start: 6,
} as const;

export type Beside = (typeof Beside)[keyof typeof Beside];

/** Stands for the id of a word beyond a sentence's edge. */
export const BEYOND = -1;

/**
 * Takes the features of one token that depend on more than its own word. Nearly all come in groups, each of which depends on little:
 * what a group adds up to can be kept for when the same comes back. Words are given by `WordType.id`, or `BEYOND`.
 */
export interface FeatureGroups {
  /** One feature that belongs to no group. */
  add(template: number, value: number): void;
  /** The word with the label that the rules give it; -1 where they are not asked. */
  word(word: number, hint: number): void;
  /** The word with the one before it, with the one behind it. */
  before(left: number, word: number): void;
  after(word: number, right: number): void;
  /** What another word says of this one by where it stands. */
  beside(place: Beside, other: number): void;
  /**
   * `style` and `figures` are the sentence's; `place` has the feature `start` in its lower 6 bits, `nameLength` above;
   * `hints` has the labels before, at and behind the token in 8 bits each.
   */
  place(place: number): void;
  hints(hints: number, style: number, figures: number, word: number): void;
  /** `hint` is the label that the rules give, -1 where they are not asked; `ofWord` the type, plus 1, that they give the word first. */
  seen(seen: number, hint: number, ofWord: number): void;
}

/** Has all features of token `i` that depend on more than one word taken; `from` and `to` are its sentence's, number `s`. */
export function contextFeatures(reading: Reading, i: number, s: number, from: number, to: number, out: FeatureGroups): void {
  const { ids, marks, types, styles, figures } = reading.text;
  const word = ids[i] as number;
  const mark = marks[i] as number;
  out.before(i > from ? ids[i - 1] as number : BEYOND, word);
  out.after(word, i + 1 < to ? ids[i + 1] as number : BEYOND);
  const start = i === from ? 1 : i === from + 1 && !((marks[from] as number) & WordMark.letter) ? 2 : 0;
  if (start) out.beside(Beside.start, word);
  if (figures[s]) out.add(kind.lineShape, mix((figures[s] as number) * 8 + Math.min(i - from, 5), (types[i] as WordType).shapeHash));
  const form = (mark & WordMark.capital ? 1 : 0) + (mark & WordMark.allCaps ? 2 : 0);
  addNameBounds(reading, i, from, to, start * 16 + form + (styles[s] as number) * 4, out);
  addTags(reading, i, from, to, out);
  const isName = (mark & (WordMark.letter | WordMark.small)) === WordMark.letter;
  addHints(reading, i, from, to, s, isName ? addEvidence(reading, i, i === from ? 1 : 0, out) : NOT_SEEN, out);
}

/** The group `before`, by itself. */
export function addBefore(left: WordType | undefined, word: WordType, out: FeatureBuffer): void {
  const wordBefore = left?.lowerHash ?? BEFORE;
  const cluster = clusterBefore(left);
  out.add(kind.wordBefore, mix(wordBefore, word.lowerHash));
  out.add(kind.beforeShape, mix(wordBefore, word.shapeHash));
  out.add(kind.shapeBefore, mix(left?.shapeHash ?? BEFORE, word.lowerHash));
  out.add(kind.clusterBefore, mix(cluster, clusterOf(word)));
  out.add(kind.clusterBeforeShape, mix(cluster, word.shapeHash));
}

/** The group `after`, by itself. */
export function addAfter(word: WordType, right: WordType | undefined, out: FeatureBuffer): void {
  const wordAfter = right?.lowerHash ?? AFTER;
  const cluster = clusterAfter(right);
  out.add(kind.wordAfter, mix(word.lowerHash, wordAfter));
  out.add(kind.shapeAfter, mix(word.shapeHash, wordAfter));
  out.add(kind.afterShape, mix(word.lowerHash, right?.shapeHash ?? AFTER));
  out.add(kind.clusterAfter, mix(clusterOf(word), cluster));
  out.add(kind.shapeClusterAfter, mix(word.shapeHash, cluster));
}

/** The group `beside`, by itself. */
export function addBeside(place: Beside, other: WordType | undefined, out: FeatureBuffer): void {
  switch (place) {
    case Beside.elsewhereBefore:
    case Beside.elsewhereAfter:
      if (!other) return;
      out.add(place === Beside.elsewhereBefore ? kind.otherBefore : kind.otherAfter, other.lowerHash);
      out.add(place === Beside.elsewhereBefore ? kind.otherClusterBefore : kind.otherClusterAfter, clusterOf(other));
      return;
    case Beside.beforeName: return out.add(kind.wordBeforeName, other?.lowerHash ?? BEFORE);
    case Beside.afterName: return out.add(kind.verbAfter, other?.lowerHash ?? AFTER);
    case Beside.firstOfName: return out.add(kind.firstOfName, other?.lowerHash ?? BEFORE);
    case Beside.lastOfName: return out.add(kind.lastOfName, other?.lowerHash ?? AFTER);
    case Beside.start: return out.add(kind.startWord, other?.lowerHash ?? BEFORE);
  }
}

/** The group `word`, by itself. */
export function addHinted(word: WordType, hint: number, out: FeatureBuffer): void {
  if (hint < 0) return;
  out.add(kind.hintWord, mix(hint, word.lowerHash));
  out.add(kind.hintCluster, mix(hint, word.cluster?.fine ?? -1));
}

/** The group `place`, by itself. */
export function addPlace(place: number, out: FeatureBuffer): void {
  out.add(kind.start, place & 0x3f);
  out.add(kind.nameLength, place >> 6);
}

/** The group `hints`, by itself; in a text without capitals the rules are not asked. */
export function addHintsAround(hints: number, style: number, figures: number, shapeHash: number, out: FeatureBuffer): void {
  out.add(kind.bias, 0);
  out.add(kind.style, style * 4 + figures);
  out.add(kind.styleShape, mix(style * 4 + figures, shapeHash));
  if (style === CASELESS) return;
  const [before, hint, after] = [hints & 0xff, (hints >> 8) & 0xff, hints >> 16];
  out.add(kind.hint, hint);
  out.add(kind.hintBefore, mix(before, hint));
  out.add(kind.hintAfter, mix(hint, after));
  out.add(kind.hints, mix(before, mix(hint, after)));
  out.add(kind.hintShape, mix(hint, shapeHash));
  out.add(kind.hintStyle, hint * 16 + style * 4 + figures);
}

/** The group `seen`, by itself. */
export function addSeen(seen: number, hint: number, ofWord: number, out: FeatureBuffer): void {
  if (seen !== NOT_SEEN) out.add(kind.seen, seen);
  if (hint >= 0) out.add(kind.hintSeen, hint * 16 + ofWord);
}

/** Stands for `seen` where nothing is known of the word's other mentions. */
const NOT_SEEN = -1;

const clusterOf = (word: WordType): number => word.cluster?.middle ?? -1;
const clusterBefore = (left: WordType | undefined): number => (left ? clusterOf(left) : -2);
const clusterAfter = (right: WordType | undefined): number => (right ? clusterOf(right) : -3);

/** The furthest that a run of words with a capital is followed. */
const FARTHEST = 8;

/** What stands before and behind the run of open words that the token is in, and how the run begins and ends; and its `place`. */
function addNameBounds({ text: { ids, marks, lemmas }, open }: Reading, i: number, from: number, to: number, start: number, out: FeatureGroups): void {
  let first = i;
  let last = i;
  while (first > from && i - first < FARTHEST && open[first - 1]) first -= 1;
  while (last + 1 < to && last - i < FARTHEST && open[last + 1]) last += 1;
  out.place(start | ((Math.min(last - first, 5) * 8 + Math.min(i - first, 5)) << 6));
  if (first < i) {
    out.beside(Beside.beforeName, first > from ? ids[first - 1] as number : BEYOND);
    out.beside(Beside.firstOfName, ids[first] as number);
    if (lemmas[i - 1] === lemmas[i]) out.add(kind.repeated, 0);
    if ((marks[i - 1] as number) & (marks[i] as number) & WordMark.givenName) out.add(kind.givenAfterName, Math.min(i - first, 3));
  }
  if (last > i) {
    out.beside(Beside.afterName, last + 1 < to ? ids[last + 1] as number : BEYOND);
    out.beside(Beside.lastOfName, ids[last] as number);
  }
}

function addTags({ gazetteer, text: { types } }: Reading, i: number, from: number, to: number, out: FeatureGroups): void {
  const tag = gazetteer[i] as number;
  if (tag) {
    out.add(kind.gazetteer, tag);
    out.add(kind.gazetteerShape, mix(tag, (types[i] as WordType).shapeHash));
  }
  if (i > from && gazetteer[i - 1]) out.add(kind.gazetteerBefore, gazetteer[i - 1] as number);
  if (i + 1 < to && gazetteer[i + 1]) out.add(kind.gazetteerAfter, gazetteer[i + 1] as number);
}

const few = (count: number): number => Math.min(count, 2);

/** Returns what `seen` is. */
function addEvidence({ text: { ids, marks, lemmas, count }, evidence }: Reading, i: number, start: number, out: FeatureGroups): number {
  const known = evidence.get(lemmas[i] as number);
  if (!known) return NOT_SEEN;
  if (known.givenBefore) out.add(kind.givenBefore, few(known.givenBefore));
  if (known.titleBefore) out.add(kind.titleBefore, few(known.titleBefore));
  if (known.tailAfter) out.add(kind.tailAfter, few(known.tailAfter));
  for (const place of known.places) {
    if (place === i) continue;
    if (place > 0) out.beside(Beside.elsewhereBefore, ids[place - 1] as number);
    if (place + 1 < count) out.beside(Beside.elsewhereAfter, ids[place + 1] as number);
  }
  const allCaps = (marks[i] as number) & WordMark.allCaps ? 18 : 0;
  return few(known.small) + few(known.capitalInside) * 3 + start * 9 + allCaps;
}

function addHints({ hints, hintOfWord, text }: Reading, i: number, from: number, to: number, s: number, seen: number, out: FeatureGroups): void {
  const style = text.styles[s] as number;
  const figures = text.figures[s] as number;
  const word = text.ids[i] as number;
  if (style === CASELESS) {
    out.hints(0, style, figures, word);
    out.seen(seen, -1, 0);
    out.word(word, -1);
    return;
  }
  const hint = hints[i] as number;
  const before = i > from ? hints[i - 1] as number : 200;
  const after = i + 1 < to ? hints[i + 1] as number : 201;
  out.hints(before | (hint << 8) | (after << 16), style, figures, word);
  out.seen(seen, hint, hintOfWord.get(text.lemmas[i] as number) ?? 0);
  out.word(word, hint);
}

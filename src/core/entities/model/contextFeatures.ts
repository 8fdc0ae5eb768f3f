import { WordClass } from '../lexicon/wordClass';
import { CASELESS } from './caseRestoration';
import type { WordEvidence } from './documentEvidence';
import type { FeatureBuffer } from './featureBuffer';
import { contextFeature as kind } from './featureKinds';
import { mix } from './hash';
import type { ModelText } from './modelText';
import type { WordType } from './wordType';

/** Everything about one document that the features of its tokens are worked out from. */
export interface Reading {
  readonly text: ModelText;
  readonly open: Uint8Array;
  readonly gazetteer: Uint8Array;
  /** The label that the rules give each token. */
  readonly hints: Uint8Array;
  readonly evidence: ReadonlyMap<number, WordEvidence>;
  /** For words (by `lowerHash`) in a name that the rules find: its type where they first do, plus 1. */
  readonly hintOfWord: ReadonlyMap<number, number>;
}

/** Stand for the words beyond a sentence's edges. */
const BEFORE = 7;
const AFTER = 9;

/** Adds the features of token `i` that depend on more than one word; `from` and `to` are its sentence's, number `s`. */
export function addContextFeatures(reading: Reading, i: number, s: number, from: number, to: number, out: FeatureBuffer): void {
  const { types } = reading.text;
  const word = types[i] as WordType;
  const before = i > from ? types[i - 1] : undefined;
  const after = i + 1 < to ? types[i + 1] : undefined;
  out.add(kind.bias, 0);
  addPlace(reading, i, s, from, word, before, out);
  addNeighbours(word, before, after, i - 1 > from ? types[i - 2] : undefined, i + 2 < to ? types[i + 2] : undefined, out);
  addClusters(word, before, after, out);
  addNameBounds(reading, i, from, to, out);
  addTags(reading, i, from, to, word, out);
  if (word.letter && !word.small) addEvidence(reading, i, i === from ? 1 : 0, word, out);
  addHints(reading, i, from, to, word, s, out);
}

function addPlace(reading: Reading, i: number, s: number, from: number, word: WordType, before: WordType | undefined, out: FeatureBuffer): void {
  const style = reading.text.styles[s] as number;
  const figures = reading.text.figures[s] as number;
  const start = i === from ? 1 : i === from + 1 && before && !before.letter ? 2 : 0;
  out.add(kind.start, start * 16 + (word.capital ? 1 : 0) + (word.allCaps ? 2 : 0) + style * 4);
  if (start) out.add(kind.startWord, word.lowerHash);
  out.add(kind.style, style * 4 + figures);
  out.add(kind.styleShape, mix(style * 4 + figures, word.shapeHash));
  if (figures) out.add(kind.lineShape, mix(figures * 8 + Math.min(i - from, 5), word.shapeHash));
}

function addNeighbours(
  word: WordType, before: WordType | undefined, after: WordType | undefined, twoBefore: WordType | undefined, twoAfter: WordType | undefined, out: FeatureBuffer,
): void {
  const wordBefore = before?.lowerHash ?? BEFORE;
  const wordAfter = after?.lowerHash ?? AFTER;
  const shapeBefore = before?.shapeHash ?? BEFORE;
  const shapeAfter = after?.shapeHash ?? AFTER;
  out.add(kind.shapes, mix(shapeBefore, mix(word.shapeHash, shapeAfter)));
  out.add(kind.wordBefore, mix(wordBefore, word.lowerHash));
  out.add(kind.wordAfter, mix(word.lowerHash, wordAfter));
  out.add(kind.beforeShape, mix(wordBefore, word.shapeHash));
  out.add(kind.shapeAfter, mix(word.shapeHash, wordAfter));
  out.add(kind.shapeBefore, mix(shapeBefore, word.lowerHash));
  out.add(kind.afterShape, mix(word.lowerHash, shapeAfter));
  out.add(kind.twoBefore, mix(wordBefore, mix(twoBefore?.lowerHash ?? BEFORE, word.shapeHash)));
  out.add(kind.twoAfter, mix(wordAfter, mix(twoAfter?.lowerHash ?? AFTER, word.shapeHash)));
}

function addClusters(word: WordType, before: WordType | undefined, after: WordType | undefined, out: FeatureBuffer): void {
  const own = word.cluster?.middle ?? -1;
  const left = before ? before.cluster?.middle ?? -1 : -2;
  const right = after ? after.cluster?.middle ?? -1 : -3;
  out.add(kind.clusterBefore, mix(left, own));
  out.add(kind.clusterAfter, mix(own, right));
  out.add(kind.clusterBeforeShape, mix(left, word.shapeHash));
  out.add(kind.shapeClusterAfter, mix(word.shapeHash, right));
  out.add(kind.clustersAround, mix(left, mix(word.shapeHash, right)));
}

function startsPerson(word: WordType | undefined): boolean {
  return word !== undefined && (word.classes & WordClass.givenName) !== 0;
}

/** The furthest that a run of words with a capital is followed. */
const FARTHEST = 8;

/** What stands before and behind the run of open words that the token is in, and how the run begins and ends. */
function addNameBounds({ text: { types }, open }: Reading, i: number, from: number, to: number, out: FeatureBuffer): void {
  let first = i;
  let last = i;
  while (first > from && i - first < FARTHEST && open[first - 1]) first -= 1;
  while (last + 1 < to && last - i < FARTHEST && open[last + 1]) last += 1;
  const beforeRun = first > from ? (types[first - 1] as WordType).lowerHash : BEFORE;
  const afterRun = last + 1 < to ? (types[last + 1] as WordType).lowerHash : AFTER;
  out.add(kind.nameLength, Math.min(last - first, 5) * 8 + Math.min(i - first, 5));
  if (first < i) out.add(kind.wordBeforeName, beforeRun);
  if (last > i) out.add(kind.verbAfter, afterRun);
  if (i > first && (types[i - 1] as WordType).lowerHash === (types[i] as WordType).lowerHash) out.add(kind.repeated, 0);
  if (i > first && startsPerson(types[i - 1]) && startsPerson(types[i])) out.add(kind.givenAfterName, Math.min(i - first, 3));
  if (last > i) out.add(kind.lastOfName, (types[last] as WordType).lowerHash);
  if (first < i) out.add(kind.firstOfName, (types[first] as WordType).lowerHash);
}

function addTags({ gazetteer }: Reading, i: number, from: number, to: number, word: WordType, out: FeatureBuffer): void {
  const tag = gazetteer[i] as number;
  if (tag) {
    out.add(kind.gazetteer, tag);
    out.add(kind.gazetteerShape, mix(tag, word.shapeHash));
  }
  if (i > from && gazetteer[i - 1]) out.add(kind.gazetteerBefore, gazetteer[i - 1] as number);
  if (i + 1 < to && gazetteer[i + 1]) out.add(kind.gazetteerAfter, gazetteer[i + 1] as number);
}

const few = (count: number): number => Math.min(count, 2);

function addEvidence({ text: { types }, evidence }: Reading, i: number, start: number, word: WordType, out: FeatureBuffer): void {
  const known = evidence.get(word.lowerHash);
  if (!known) return;
  out.add(kind.seen, few(known.small) + few(known.capitalInside) * 3 + start * 9 + (word.allCaps ? 18 : 0));
  if (known.givenBefore) out.add(kind.givenBefore, few(known.givenBefore));
  if (known.titleBefore) out.add(kind.titleBefore, few(known.titleBefore));
  if (known.tailAfter) out.add(kind.tailAfter, few(known.tailAfter));
  for (const place of known.places) {
    if (place === i) continue;
    const left = types[place - 1];
    const right = types[place + 1];
    if (left) {
      out.add(kind.otherBefore, left.lowerHash);
      out.add(kind.otherClusterBefore, left.cluster?.middle ?? -1);
    }
    if (right) {
      out.add(kind.otherAfter, right.lowerHash);
      out.add(kind.otherClusterAfter, right.cluster?.middle ?? -1);
    }
  }
}

function addHints({ hints, hintOfWord, text }: Reading, i: number, from: number, to: number, word: WordType, s: number, out: FeatureBuffer): void {
  if (text.styles[s] === CASELESS) return;
  const hint = hints[i] as number;
  const before = i > from ? hints[i - 1] as number : 200;
  const after = i + 1 < to ? hints[i + 1] as number : 201;
  out.add(kind.hint, hint);
  out.add(kind.hintBefore, mix(before, hint));
  out.add(kind.hintAfter, mix(hint, after));
  out.add(kind.hints, mix(before, mix(hint, after)));
  out.add(kind.hintShape, mix(hint, word.shapeHash));
  out.add(kind.hintWord, mix(hint, word.lowerHash));
  out.add(kind.hintCluster, mix(hint, word.cluster?.fine ?? -1));
  out.add(kind.hintStyle, hint * 16 + (text.styles[s] as number) * 4 + (text.figures[s] as number));
  out.add(kind.hintSeen, hint * 16 + (hintOfWord.get(word.lowerHash) ?? 0));
}

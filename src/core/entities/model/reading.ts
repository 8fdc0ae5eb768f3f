import type { Words } from '../words';
import type { Reading } from './contextFeatures';
import { gatherEvidence } from './documentEvidence';
import { gazetteerTags } from './gazetteerTags';
import type { UnresolvedMention } from '../entity';
import { labelsOf } from './hints';
import { OUTSIDE, typeOfLabel } from './labels';
import { readModelText, type ModelText } from './modelText';
import { openTokens } from './openTokens';
import type { WordTypes } from './wordTypes';

/** Reads a document once, for training as for recognition; `byRules` are the names that the rules find in it. */
export function readForModel(words: Words, types: WordTypes, byRules: readonly UnresolvedMention[]): Reading {
  const text = readModelText(words, types);
  const hints = labelsOf(text, byRules);
  const gazetteer = gazetteerTags(text);
  return {
    text, hints, gazetteer, open: openTokens(text, gazetteer), evidence: gatherEvidence(text), hintOfWord: hintsByWord(text, hints),
  };
}

/** By `lemma`: the type, plus 1, that the rules give a word where they first find it in a name. */
function hintsByWord(text: ModelText, hints: Uint8Array): ReadonlyMap<number, number> {
  const types = new Map<number, number>();
  for (let i = 0; i < text.count; i += 1) {
    if (hints[i] === OUTSIDE) continue;
    const word = text.lemmas[i] as number;
    if (!types.has(word)) types.set(word, typeOfLabel(hints[i] as number) + 1);
  }
  return types;
}

import type { GazetteerEntry } from '../lexicon/gazetteer';
import { modelTypes, Place } from './labels';
import type { ModelText } from './modelText';
import { WordMark, type WordType } from './wordType';

const typeIndex: ReadonlyMap<string, number> = new Map(modelTypes.map((type, index) => [type, index]));

/** For each token 0, or what name of the gazetteer it is in: `1 + 8 * type + 4 when sure + place`. The longest name counts. */
export function gazetteerTags(text: ModelText): Uint8Array {
  const tags = new Uint8Array(text.count);
  for (let s = 0; s + 1 < text.sentences.length; s += 1) {
    const to = text.sentences[s + 1] as number;
    for (let i = text.sentences[s] as number; i < to; i += 1) {
      if (!((text.marks[i] as number) & WordMark.known)) continue;
      const entry = (text.types[i] as WordType).entries.find(({ words }) => matches(text.types, i, to, words));
      if (entry) i = tag(tags, i, entry);
    }
  }
  return tags;
}

function matches(types: readonly WordType[], i: number, to: number, words: readonly string[]): boolean {
  if (i + words.length > to) return false;
  for (let k = 1; k < words.length; k += 1) if (!isWord(types[i + k] as WordType, words[k] as string)) return false;
  return true;
}

/** A word in small letters is the gazetteer's too, as long as the whole name is written so or begins with a capital. */
function isWord({ titled, small }: WordType, word: string): boolean {
  return titled === word || (small && titled.slice(1) === word.slice(1) && titled.charAt(0) === word.charAt(0).toLowerCase());
}

/** Returns the last token tagged. */
function tag(tags: Uint8Array, from: number, { words, type, sure }: GazetteerEntry): number {
  const base = 1 + 8 * (typeIndex.get(type) ?? 0) + (sure ? 4 : 0);
  const last = from + words.length - 1;
  for (let i = from; i <= last; i += 1) {
    tags[i] = base + (words.length === 1 ? Place.single : i === from ? Place.begin : i === last ? Place.end : Place.inside);
  }
  return last;
}

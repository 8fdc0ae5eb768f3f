import { CharacterClass, classAt } from '../../text/characters';
import { isCommon } from '../lexicon/words';
import { sentenceStyles } from '../names/sentenceStyle';
import type { Spelling, Words } from '../words';
import { restoreCase } from './caseRestoration';
import type { WordType } from './wordType';
import type { WordTypes } from './wordTypes';

/** A document as the model reads it: its words, some of them taken apart at a hyphen. Indices are those of its own tokens. */
export interface ModelText {
  readonly count: number;
  /** Where each token stands: UTF-16 offsets. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly types: readonly WordType[];
  /** The first token of each sentence; one entry more at the end, `count`. */
  readonly sentences: readonly number[];
  /** `SentenceStyle` of each sentence; `CASELESS` for one whose case was restored from small letters. */
  readonly styles: Uint8Array;
  /** How many of each sentence's tokens have digits: 0 none or few, 1 some, 2 most, as in tables. */
  readonly figures: Uint8Array;
}

/** Cuts a document's words into the model's tokens. */
export function readModelText(words: Words, types: WordTypes): ModelText {
  const { text } = words.prose;
  const room = words.count * 2 + 1;
  const starts = new Uint32Array(room);
  const ends = new Uint32Array(room);
  const found: WordType[] = [];
  const sentences: number[] = [];
  let count = 0;
  let sentence = -1;
  const add = (start: number, end: number, type: WordType): void => {
    starts[count] = start;
    ends[count] = end;
    found.push(type);
    count += 1;
  };
  for (let i = 0; i < words.count; i += 1) {
    const of = words.sentenceOf[i] as number;
    for (; sentence < of; sentence += 1) sentences.push(count);
    const start = words.starts[i] as number;
    const end = words.ends[i] as number;
    const hyphen = end - start < 40 ? partingHyphen(text, start, end) : -1;
    if (hyphen > 0) {
      add(start, hyphen, types.of(text.slice(start, hyphen)));
      add(hyphen + 1, end, types.of(text.slice(hyphen + 1, end)));
    } else {
      add(start, end, types.of((words.spellings[i] as Spelling).text));
    }
  }
  sentences.push(count);
  const styles = sentenceStyles(words).slice(0, Math.max(0, sentences.length - 1));
  restoreCase({ count, types: found, sentences, styles }, types);
  return { count, starts, ends, types: found, sentences, styles, figures: figuresOf(found, sentences) };
}

/** Shorter parts stay with the name: `al-Qaida`, `el-Sisi`. */
const SHORTEST_PART = 3;

/** The hyphen that parts a name from what is none (`U.S.-led`, `anti-American`); -1 where there is none. */
function partingHyphen(text: string, start: number, end: number): number {
  // Looked for in the word alone: in the text it would be looked for to the end, word after word.
  const at = start + text.slice(start, end).indexOf('-', 1);
  if (at <= start || at >= end - 1) return -1;
  const first = classAt(text, start);
  const second = classAt(text, at + 1);
  if (first === CharacterClass.upper && second === CharacterClass.letter) {
    // Of `Seong-jong` both parts are the name: only what is a word by itself is parted from one.
    return at - start >= 2 && end - at - 1 >= SHORTEST_PART && isCommon(text.slice(at + 1, end)) ? at : -1;
  }
  return first === CharacterClass.letter && second === CharacterClass.upper && at - start >= SHORTEST_PART ? at : -1;
}

function figuresOf(types: readonly WordType[], sentences: readonly number[]): Uint8Array {
  const figures = new Uint8Array(Math.max(0, sentences.length - 1));
  for (let s = 0; s < figures.length; s += 1) {
    let digits = 0;
    const from = sentences[s] as number;
    const to = sentences[s + 1] as number;
    for (let i = from; i < to; i += 1) if ((types[i] as WordType).digit) digits += 1;
    figures[s] = digits < 2 || digits * 6 < to - from ? 0 : digits * 3 < to - from ? 1 : 2;
  }
  return figures;
}


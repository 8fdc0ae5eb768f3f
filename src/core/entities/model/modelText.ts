import { CharacterClass, classAt } from '../../text/characters';
import { isCommon } from '../lexicon/words';
import { Sign, type Spelling } from '../spelling';
import type { Words } from '../words';
import { restoreCase } from './caseRestoration';
import { WordMark, type WordType } from './wordType';
import type { WordTypes } from './wordTypes';

/** A document as the model reads it: its words, some of them taken apart at a hyphen. Indices are those of its own tokens. */
export interface ModelText {
  readonly count: number;
  /** Where each token stands: UTF-16 offsets. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly types: readonly WordType[];
  /** Each token's `WordType.id`, `marks` and `lemma`, for passes over all of them; longer than `count` where few words are taken apart. */
  readonly ids: Uint32Array;
  readonly marks: Uint16Array;
  readonly lemmas: Uint32Array;
  /** The first token of each sentence; one entry more at the end, `count`. */
  readonly sentences: readonly number[];
  /** `SentenceStyle` of each sentence; `CASELESS` for one whose case was restored from small letters. */
  readonly styles: Uint8Array;
  /** How many of each sentence's tokens have digits: 0 none or few, 1 some, 2 most, as in tables. */
  readonly figures: Uint8Array;
  /** `WordType.lemma` is below this for all of `types`. */
  readonly lemmaCount: number;
}

/** Cuts a document's words into the model's tokens. */
export function readModelText(words: Words, types: WordTypes): ModelText {
  types.follow(words.lexicon);
  const { text } = words.prose;
  const tokens = new Tokens(words.count + countHyphens(words.signs), types);
  const sentences: number[] = [];
  let sentence = -1;
  for (let i = 0; i < words.count; i += 1) {
    const of = words.sentenceOf[i] as number;
    for (; sentence < of; sentence += 1) sentences.push(tokens.count);
    const start = words.starts[i] as number;
    const end = words.ends[i] as number;
    const hyphen = (words.signs[i] as number) & Sign.hyphen && end - start < 40 ? partingHyphen(text, start, end) : -1;
    if (hyphen > 0) {
      tokens.push(start, hyphen, types.of(text.slice(start, hyphen)).id);
      tokens.push(hyphen + 1, end, types.of(text.slice(hyphen + 1, end)).id);
    } else {
      tokens.push(start, end, types.idOfSpelling(words.numbers[i] as number, words.spellings[i] as Spelling));
    }
  }
  sentences.push(tokens.count);
  const styles = words.styles.slice(0, Math.max(0, sentences.length - 1));
  restoreCase(tokens, sentences, styles, types);
  const { count, starts, ends, ids, marks } = tokens;
  return { count, starts, ends, ids, types: tokens.types, marks, lemmas: lemmasOf(tokens, types), sentences, styles, figures: figuresOf(marks, sentences), lemmaCount: types.lemmaCount };
}

/** Tokens as they are cut. */
class Tokens {
  count = 0;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly marks: Uint16Array;
  readonly ids: Uint32Array;
  readonly types: WordType[] = [];

  constructor(most: number, private readonly known: WordTypes) {
    this.starts = new Uint32Array(most);
    this.ends = new Uint32Array(most);
    this.marks = new Uint16Array(most);
    this.ids = new Uint32Array(most);
  }

  push(start: number, end: number, id: number): void {
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.types.push(this.known.byId(id));
    this.ids[this.count] = id;
    this.marks[this.count] = this.known.marksOf(id);
    this.count += 1;
  }

  /** Puts another word in the place of token `i`. */
  set(i: number, type: WordType): void {
    this.types[i] = type;
    this.ids[i] = type.id;
    this.marks[i] = type.marks;
  }
}

function lemmasOf({ ids, count }: Tokens, types: WordTypes): Uint32Array {
  const lemmas = new Uint32Array(ids.length);
  for (let i = 0; i < count; i += 1) lemmas[i] = types.lemmaOfId(ids[i] as number);
  return lemmas;
}

function countHyphens(signs: Uint16Array): number {
  let count = 0;
  for (let i = 0; i < signs.length; i += 1) if ((signs[i] as number) & Sign.hyphen) count += 1;
  return count;
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

function figuresOf(marks: Uint16Array, sentences: readonly number[]): Uint8Array {
  const figures = new Uint8Array(Math.max(0, sentences.length - 1));
  for (let s = 0; s < figures.length; s += 1) {
    let digits = 0;
    const from = sentences[s] as number;
    const to = sentences[s + 1] as number;
    for (let i = from; i < to; i += 1) if ((marks[i] as number) & WordMark.digit) digits += 1;
    figures[s] = digits < 2 || digits * 6 < to - from ? 0 : digits * 3 < to - from ? 1 : 2;
  }
  return figures;
}

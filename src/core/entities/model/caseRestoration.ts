import { WordClass } from '../lexicon/wordClass';
import { SentenceStyle } from '../names/sentenceStyle';
import { WordMark, type WordType } from './wordType';
import type { WordTypes } from './wordTypes';

/** The style of a sentence in a text without capitals, beside those of `SentenceStyle`. */
export const CASELESS = 3;

/** A document's tokens, which may be changed. */
export interface CasedTokens {
  readonly count: number;
  readonly types: readonly WordType[];
  /** `WordType.marks` of each. */
  readonly marks: Uint16Array;
  /** Puts another word in the place of token `i`. */
  set(i: number, type: WordType): void;
}

/** In a text with fewer capitals among its words than one in this many, capitals say nothing. */
const FEWEST_CAPITALS = 200;
const SHORTEST_CASELESS = 8;

const NAME_CLASSES = WordClass.givenName | WordClass.surname | WordClass.calendar;

/**
 * Gives words that stand in capitals throughout (a headline), or in small letters throughout (a text without any capitals),
 * the case they would have elsewhere: as the document itself writes them, else as the lexicons do.
 */
export function restoreCase(tokens: CasedTokens, sentences: readonly number[], styles: Uint8Array, words: WordTypes): void {
  const caseless = isCaseless(tokens);
  if (!caseless && !styles.includes(SentenceStyle.upper)) return;
  const seen = seenForms(tokens, sentences, styles);
  for (let s = 0; s + 1 < sentences.length; s += 1) {
    if (caseless) styles[s] = CASELESS;
    else if (styles[s] !== SentenceStyle.upper) continue;
    const end = sentences[s + 1] as number;
    for (let i = sentences[s] as number; i < end; i += 1) {
      const type = tokens.types[i] as WordType;
      if (!type.letter) continue;
      if (caseless && isRatherName(type)) tokens.set(i, words.of(capitalised(type.text)));
      else if (!caseless && type.allCaps) tokens.set(i, words.of(seen.get(type.lower) ?? usualForm(type)));
    }
  }
}

/** How the sentences that are not all capitals write each word; a word written in two ways is written small. */
function seenForms({ types }: CasedTokens, sentences: readonly number[], styles: Uint8Array): ReadonlyMap<string, string> {
  const seen = new Map<string, string>();
  for (let s = 0; s + 1 < sentences.length; s += 1) {
    if (styles[s] === SentenceStyle.upper) continue;
    const end = sentences[s + 1] as number;
    for (let i = sentences[s] as number; i < end; i += 1) {
      const { lower, text, small, letter, digit } = types[i] as WordType;
      if (letter && !digit && (small || !seen.has(lower))) seen.set(lower, text);
    }
  }
  return seen;
}

function usualForm({ text, titled, classes }: WordType): string {
  const small = text.toLowerCase();
  if (classes & WordClass.common && !(classes & NAME_CLASSES)) return small;
  return text.length <= 3 || text.includes('.') ? text : titled;
}

function isCaseless({ marks, count }: CasedTokens): boolean {
  if (count < SHORTEST_CASELESS) return false;
  let small = 0;
  let capital = 0;
  for (let i = 0; i < count; i += 1) {
    if ((marks[i] as number) & WordMark.capital) capital += 1;
    else if ((marks[i] as number) & WordMark.small) small += 1;
  }
  return small >= SHORTEST_CASELESS && capital * FEWEST_CAPITALS < small;
}

function isRatherName(type: WordType): boolean {
  return type.small && type.text.length > 1 && !(type.classes & (WordClass.common | WordClass.function));
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

import { fold } from './fold';
import { entriesStartingWith } from './lexicon/gazetteer';
import { isCommon, lookUp } from './lexicon/words';
import { WordClass } from './lexicon/wordClass';
import { notNames } from './names/notNames';

/** How a word is written, as bits. */
export const Shape = {
  /** Begins with a capital. */
  capital: 1,
  /** All capitals, two letters or more; dots and digits aside. */
  allCaps: 2,
  /** One capital letter, with or without a full stop. */
  initial: 4,
  /** A capital behind a small letter, inside: `YouTube`, `McDonald`. */
  camel: 8,
  digit: 16,
  /** Has at least one letter. */
  letter: 32,
} as const;

/** What rules look for at every token of a text, as bits: a quick look, before anything is asked of the spelling itself. */
export const Sign = {
  /** Has a capital somewhere. */
  capital: 1,
  hyphen: 2,
  /** A mark that opens quoted words, alone. */
  opener: 4,
  /** `election` and the like. */
  vote: 8,
  language: 16,
  /** A word in small letters, three letters or more. */
  small: 32,
  /** Some name of the gazetteer begins with it. */
  known: 64,
  /** Names nobody and nothing, though it has a capital. */
  noName: 128,
} as const;

/** Behind the signs, from this bit on, stands the word's `Casing`. */
export const CASING_SHIFT = 8;

/** How a word counts for the style of its sentence; the numbers are stored. */
export const Casing = {
  /** No word, or one letter. */
  none: 0,
  upper: 1,
  capital: 2,
  /** With a capital though it is written small as a rule. */
  titledCommon: 3,
  /** With a small letter: an article, preposition or the like, or not; up to three letters, or more. */
  shortFunction: 4,
  shortContent: 5,
  longFunction: 6,
  longContent: 7,
} as const;

/** What is known of one spelling, whatever place it stands in. */
export interface Spelling {
  /** As it stands in the text. */
  readonly text: string;
  /** Without diacritics. */
  readonly folded: string;
  /** `folded` in small letters. */
  readonly lower: string;
  /** `folded`, but a word of nothing but capitals as `Xxxx`: how an upper-case headline is looked up. */
  readonly titled: string;
  /** Bits of `Shape`. */
  readonly shape: number;
  /** Bits of `WordClass` of the word as it stands. */
  readonly classes: number;
  /** Bits of `WordClass` of the word in small letters; `common` also when an inflected form is known. */
  readonly lowerClasses: number;
  /** Its number in its `Spellings`; -1 for one that is not kept. */
  readonly id: number;
  /** Bits of `Sign`, and the `Casing` from bit `CASING_SHIFT` on. */
  readonly signs: number;
  /** The number that all spellings with the same `lower` have in their `Spellings`; 0 for nothing. */
  readonly lemma: number;
}

/** The spelling of nothing. */
export const noSpelling: Spelling = {
  text: '', folded: '', lower: '', titled: '', shape: 0, classes: 0, lowerClasses: 0, id: -1, signs: 0, lemma: 0,
};

/** Takes a word apart and looks it up. `lemmaOf` numbers words in small letters. */
export function readSpelling(text: string, id: number, lemmaOf: (lower: string) => number): Spelling {
  const folded = fold(text);
  const lower = folded.toLowerCase();
  const shape = shapeOf(folded);
  const titled = shape & Shape.allCaps ? folded.charAt(0) + lower.slice(1) : folded;
  const common = isCommon(lower) ? WordClass.common : 0;
  const classes = lookUp(folded) | (titled !== folded && folded.length > 3 ? lookUp(titled) : 0);
  const lowerClasses = lookUp(lower) | common;
  const signs = signsOf({ text, folded, lower, titled, shape, classes }) | (casingOf(text, shape, lowerClasses) << CASING_SHIFT);
  return { text, folded, lower, titled, shape, classes, lowerClasses, id, signs, lemma: lemmaOf(lower) };
}

const OPENERS = '"“„«‘\'';
const VOTES = /^(?:elections?|referendum|by-election|by-elections)$/;

function signsOf({ text, folded, lower, titled, shape, classes }: Omit<Spelling, 'lowerClasses' | 'id' | 'signs' | 'lemma'>): number {
  let signs = folded === lower ? 0 : Sign.capital;
  if (folded.includes('-')) signs |= Sign.hyphen;
  if (text.length === 1 && OPENERS.includes(text)) signs |= Sign.opener;
  if (VOTES.test(lower)) signs |= Sign.vote;
  if (classes & WordClass.language) signs |= Sign.language;
  if (entriesStartingWith(folded).length > 0 || entriesStartingWith(titled).length > 0) signs |= Sign.known;
  if (notNames.has(folded)) signs |= Sign.noName;
  return shape === Shape.letter && folded === lower && text.length > 2 ? signs | Sign.small : signs;
}

function casingOf(text: string, shape: number, lowerClasses: number): number {
  if (text.length < 2) return Casing.none;
  if (shape & Shape.allCaps) return Casing.upper;
  if (shape & Shape.capital) return lowerClasses & WordClass.common ? Casing.titledCommon : Casing.capital;
  const base = text.length > 3 ? Casing.longFunction : Casing.shortFunction;
  return lowerClasses & WordClass.function ? base : base + 1;
}

function shapeOf(folded: string): number {
  let shape = 0;
  let capitals = 0;
  let smalls = 0;
  let camel = false;
  for (let i = 0; i < folded.length; i += 1) {
    const letter = folded.charAt(i);
    if (letter >= '0' && letter <= '9') shape |= Shape.digit;
    else if (letter.toLowerCase() !== letter) {
      capitals += 1;
      if (smalls > 0 && folded.charAt(i - 1) !== '-' && folded.charAt(i - 1) !== "'") camel = true;
    } else if (letter.toUpperCase() !== letter) smalls += 1;
  }
  if (capitals + smalls > 0) shape |= Shape.letter;
  const first = folded.charAt(0);
  if (first.toLowerCase() !== first) shape |= Shape.capital;
  if (capitals >= 2 && smalls === 0) shape |= Shape.allCaps;
  if (capitals === 1 && smalls === 0 && folded.length <= 2 && shape & Shape.capital) shape |= Shape.initial;
  return camel ? shape | Shape.camel : shape;
}

import type { Prose } from '../text/prose';
import { TokenKind } from '../text/tokens';
import { fold } from './fold';
import { isCommon, lookUp } from './lexicon/words';
import { WordClass } from './lexicon/wordClass';

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
}

/** A document's tokens as the rules read them. Indices are token indices. */
export interface Words {
  readonly prose: Prose;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly kinds: Uint8Array;
  readonly spellings: readonly Spelling[];
  /** Which sentence a token stands in; a token outside any sentence counts to the one before. */
  readonly sentenceOf: Uint32Array;
  /** For each sentence, its first token; one entry more at the end, the number of tokens. */
  readonly sentenceStarts: Uint32Array;
  /** Where paragraphs begin. */
  readonly paragraphStarts: ReadonlySet<number>;
  /** Words that this text writes small somewhere, so that a capital elsewhere says little. */
  readonly writtenSmall: ReadonlySet<string>;
}

/** A gap in the text longer than this (blanked markup) parts two words even inside a sentence. */
const LONGEST_GAP = 12;

/** Looks every token up once per spelling. */
export function readWords(prose: Prose): Words {
  const { count, starts, ends, kinds } = prose.tokens;
  const known = new Map<string, Spelling>();
  const spellings = new Array<Spelling>(count);
  const sentenceOf = new Uint32Array(count);
  const sentenceStarts = new Uint32Array(prose.sentences.length + 1).fill(count);
  const writtenSmall = new Set<string>();
  let sentence = -1;
  for (let i = 0; i < count; i += 1) {
    const start = starts[i] ?? 0;
    const text = prose.text.slice(start, ends[i]);
    let spelling = known.get(text);
    if (!spelling) known.set(text, (spelling = readSpelling(text)));
    spellings[i] = spelling;
    const small = spelling.shape === Shape.letter && text.length > 2;
    if (small && isSpaceBefore(prose.text, start)) writtenSmall.add(spelling.folded);
    while (start >= (prose.sentences[sentence + 1]?.start ?? Infinity)) {
      sentence += 1;
      sentenceStarts[sentence] = i;
    }
    sentenceOf[i] = Math.max(0, sentence);
  }
  if (sentenceStarts.length > 1) sentenceStarts[0] = 0;
  const paragraphStarts = new Set(prose.paragraphs.map(({ start }) => start));
  return { prose, count, starts, ends, kinds, spellings, sentenceOf, sentenceStarts, paragraphStarts, writtenSmall };
}

/** True when the tokens `i - 1` and `i` stand in one sentence with no more than a little white space between. */
export function followsClosely(words: Words, i: number): boolean {
  return (
    i > 0 &&
    i < words.count &&
    words.sentenceOf[i] === words.sentenceOf[i - 1] &&
    (words.starts[i] ?? 0) - (words.ends[i - 1] ?? 0) <= LONGEST_GAP
  );
}

/** The spelling at `i`, or the empty one outside the text and for anything beyond the sentence of `from`. */
export function spellingAt(words: Words, i: number, from: number): Spelling {
  return i >= 0 && i < words.count && words.sentenceOf[i] === words.sentenceOf[from]
    ? (words.spellings[i] ?? nothing)
    : nothing;
}

/** True for tokens that are words or numbers. */
export function isWord(words: Words, i: number): boolean {
  return words.kinds[i] === TokenKind.word;
}

/** Words inside links and the like tell nothing of how a name is written. */
function isSpaceBefore(text: string, start: number): boolean {
  return start === 0 || /\s/.test(text.charAt(start - 1));
}

/** A longer token is no name: it is not taken apart or looked up. */
const LONGEST_WORD = 80;

const nothing: Spelling = { text: '', folded: '', lower: '', titled: '', shape: 0, classes: 0, lowerClasses: 0 };

function readSpelling(text: string): Spelling {
  if (text.length > LONGEST_WORD) return { ...nothing, text };
  const folded = fold(text);
  const lower = folded.toLowerCase();
  const shape = shapeOf(folded);
  const titled = shape & Shape.allCaps ? folded.charAt(0) + lower.slice(1) : folded;
  const common = isCommon(lower) ? WordClass.common : 0;
  const classes = lookUp(folded) | (titled !== folded && folded.length > 3 ? lookUp(titled) : 0);
  return { text, folded, lower, titled, shape, classes, lowerClasses: lookUp(lower) | common };
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

/** True for words that are written small as a rule, in general or elsewhere in this text. */
export function isCommonHere(words: Words, i: number): boolean {
  const spelling = words.spellings[i];
  return (
    spelling !== undefined && ((spelling.lowerClasses & WordClass.common) !== 0 || words.writtenSmall.has(spelling.lower))
  );
}

const OPENER = /^["'“”‘’„«»(\[:–—-]+$|^\.\.\.$|^…$/;

/** True for a sentence's first word, also behind an opening quotation mark, bracket, colon or dash. */
export function isSentenceStart(words: Words, i: number): boolean {
  const first = words.sentenceStarts[words.sentenceOf[i] ?? 0] ?? 0;
  return i <= first || OPENER.test(words.spellings[i - 1]?.text ?? '');
}

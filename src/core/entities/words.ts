import type { Prose } from '../text/prose';
import { TokenKind } from '../text/tokens';
import { TOO_LONG } from '../text/wordTable';
import { WordClass } from './lexicon/wordClass';
import { sentenceStyles } from './names/sentenceStyle';
import { noSpelling, Sign, type Spelling } from './spelling';
import { Spellings } from './spellings';

export { Shape, type Spelling } from './spelling';

/** A document's tokens as the rules read them. Indices are token indices. */
export interface Words {
  readonly prose: Prose;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly kinds: Uint8Array;
  readonly spellings: readonly Spelling[];
  /** Each token's number in `lexicon`, and `Spelling.signs`. */
  readonly numbers: Uint32Array;
  readonly signs: Uint16Array;
  /** Which sentence a token stands in; a token outside any sentence counts to the one before. */
  readonly sentenceOf: Uint32Array;
  /** For each sentence, its first token; one entry more at the end, the number of tokens. */
  readonly sentenceStarts: Uint32Array;
  /** `SentenceStyle` of each sentence; one entry for a text without any. */
  readonly styles: Uint8Array;
  /** Where paragraphs begin. */
  readonly paragraphStarts: ReadonlySet<number>;
  /** For each `Spelling.lemma` 1 when this text writes it small somewhere, so that a capital elsewhere says little. */
  readonly writtenSmall: Uint8Array;
  /** What numbered the spellings; another one for a later document once this one is full. */
  readonly lexicon: Spellings;
}

/** A gap in the text longer than this (blanked markup) parts two words even inside a sentence. */
const LONGEST_GAP = 12;

/** What is known of spellings from one document to the next, as long as the same table numbers their words. */
let spellings: Spellings | undefined;

/** Reads a document's tokens; what has been met in another document before is not looked up again. */
export function readWords(prose: Prose): Words {
  const { text, tokens: { count, starts, ends, kinds, numbers, words }, sentences } = prose;
  if (spellings?.words !== words) spellings = new Spellings(words);
  const lexicon = spellings;
  const found = new Array<Spelling>(count);
  const signs = new Uint16Array(count);
  const sentenceOf = new Uint32Array(count);
  const sentenceStarts = new Uint32Array(sentences.length + 1).fill(count);
  let sentence = -1;
  let next = sentences[0]?.start ?? Infinity;
  for (let i = 0; i < count; i += 1) {
    const start = starts[i] as number;
    const number = numbers[i] as number;
    found[i] = number === TOO_LONG ? { ...noSpelling, text: text.slice(start, ends[i]) } : lexicon.spelling(number);
    signs[i] = lexicon.signsOf(number);
    while (start >= next) {
      sentence += 1;
      sentenceStarts[sentence] = i;
      next = sentences[sentence + 1]?.start ?? Infinity;
    }
    sentenceOf[i] = sentence < 0 ? 0 : sentence;
  }
  if (sentenceStarts.length > 1) sentenceStarts[0] = 0;
  return {
    prose, count, starts, ends, kinds, spellings: found, numbers, signs, sentenceOf, sentenceStarts,
    styles: sentenceStyles(prose, signs, sentenceStarts),
    paragraphStarts: new Set(prose.paragraphs.map((paragraph) => paragraph.start)),
    writtenSmall: writtenSmall(text, starts, numbers, signs, lexicon), lexicon,
  };
}

/** For each lemma 1 when the text writes it small. Words inside links and the like tell nothing of how a name is written. */
function writtenSmall(text: string, starts: Uint32Array, numbers: Uint32Array, signs: Uint16Array, lexicon: Spellings): Uint8Array {
  const small = new Uint8Array(lexicon.lemmaCount);
  for (let i = 0; i < signs.length; i += 1)
    if ((signs[i] as number) & Sign.small && isSpaceBefore(text, starts[i] as number)) small[lexicon.lemmaOf(numbers[i] as number)] = 1;
  return small;
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
    ? (words.spellings[i] ?? noSpelling)
    : noSpelling;
}

/** True for tokens that are words or numbers. */
export function isWord(words: Words, i: number): boolean {
  return words.kinds[i] === TokenKind.word;
}

function isSpaceBefore(text: string, start: number): boolean {
  const unit = text.charCodeAt(start - 1);
  return start === 0 || unit === 0x20 || (!(unit > 0x20 && unit < 0x80) && /\s/.test(text.charAt(start - 1)));
}

/** True for words that are written small as a rule, in general or elsewhere in this text. */
export function isCommonHere(words: Words, i: number): boolean {
  const spelling = words.spellings[i];
  return (
    spelling !== undefined && ((spelling.lowerClasses & WordClass.common) !== 0 || words.writtenSmall[spelling.lemma] === 1)
  );
}

const OPENER = /^["'“”‘’„«»(\[:–—-]+$|^\.\.\.$|^…$/;

/** True for a sentence's first word, also behind an opening quotation mark, bracket, colon or dash. */
export function isSentenceStart(words: Words, i: number): boolean {
  const first = words.sentenceStarts[words.sentenceOf[i] ?? 0] ?? 0;
  return i <= first || OPENER.test(words.spellings[i - 1]?.text ?? '');
}

import { keepsFullStop } from './abbreviations';
import { CharacterClass, classIn, isAlphanumeric, isLetter, unitsIn, unitsOf } from './characters';
import { isApostrophe, isQuotationMark } from './quotationMarks';
import { TokenBuffer } from './tokenBuffer';
import { TokenKind, type Tokens } from './tokens';
import { WordTable } from './wordTable';

const SPACE = 0x20;
const LF = 0x0a;
const CR = 0x0d;
const DOT = 0x2e;
const SLASH = 0x2f;
const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;
const BACKTICK = 0x60;
const ZERO_WIDTH_SPACE = 0x200b;

/** What numbers words from one document to the next; another one for a later document once it is full. */
let words = new WordTable();

/**
 * Cuts a text into words, numbers, possessives and marks, in one pass over its UTF-16 units. Tokens never overlap, never
 * split a surrogate pair, and have nothing but white space and invisible control characters between them.
 */
export function tokenize(text: string): Tokens {
  const units = unitsOf(text);
  const tokens = new TokenBuffer(text.length);
  let at = 0;
  /** Whether a single quotation mark opened in this line waits for its closer, which a plural's apostrophe looks like. */
  let singleOpen = false;
  while (at < text.length) {
    const kind = classIn(units, at);
    const start = at;
    if (kind === CharacterClass.space) {
      const unit = units[at] as number;
      if (unit === LF || unit === CR) singleOpen = false;
      at += 1;
    } else if (kind === CharacterClass.mark || kind === CharacterClass.joiner) {
      at = markEnd(units, at);
      tokens.push(start, at, TokenKind.mark);
      singleOpen = isApostrophe(units[start] as number) ? opensQuotation(units, start) : singleOpen;
    } else {
      const end = wordOrNumber(text, units, at, tokens);
      const apostrophe = afterBlankedMarkup(units, end);
      at = possessiveEnd(units, apostrophe, end, singleOpen);
      if (at > end) tokens.push(apostrophe, at, TokenKind.possessive);
    }
  }
  return numbered(tokens.finish(), units);
}

/** The tokens with the number of each one's spelling. */
function numbered(tokens: Omit<Tokens, 'numbers' | 'words'>, units: Uint16Array): Tokens {
  if (words.isFull) words = new WordTable();
  const { count, starts, ends } = tokens;
  const numbers = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) numbers[i] = words.numberOf(units, starts[i] as number, ends[i] as number);
  return { ...tokens, numbers, words };
}

/** Pushes the word or number that starts here, and returns its end. */
function wordOrNumber(text: string, units: Uint16Array, start: number, tokens: TokenBuffer): number {
  const kind = classIn(units, start);
  if (isLetter(kind)) {
    const end = wordEnd(text, units, start, start);
    tokens.push(start, end, TokenKind.word);
    return end;
  }
  const digitsEnd = numberEnd(units, start);
  const goesOn = isLetter(classIn(units, digitsEnd))
    || (isHyphen(units[digitsEnd] as number) && isLetter(classIn(units, digitsEnd + 1)));
  const end = goesOn ? wordEnd(text, units, start, digitsEnd) : digitsEnd;
  tokens.push(start, end, goesOn ? TokenKind.word : TokenKind.number);
  return end;
}

/** The end of the word that starts at `start` and is known to reach `from`. */
function wordEnd(text: string, units: Uint16Array, start: number, from: number): number {
  let part = from;
  let at = lettersEnd(units, from);
  for (;;) {
    if (joinsWord(units, part, at)) {
      part = at + 1;
    } else if (units[at] === DOT && keepsFullStop(lastPart(text, start, at), text.slice(at + 1, at + 4))) {
      part = at + 1;
      if (!isHyphen(units[part] as number) || !isLetter(classIn(units, part + 1))) return part;
      part += 1;
    } else {
      return at;
    }
    at = lettersEnd(units, part);
  }
}

/** The word as far as abbreviations reach: what stands behind its last hyphen, at most a dozen units. */
function lastPart(text: string, start: number, end: number): string {
  const word = text.slice(Math.max(start, end - 12), end);
  return word.slice(word.lastIndexOf('-') + 1);
}

/** Whether the mark at `at` stands inside a word whose last part starts at `part`. */
function joinsWord(units: Uint16Array, part: number, at: number): boolean {
  const unit = units[at] as number;
  if (unit === SPACE) return false;
  const next = classIn(units, at + 1);
  if (!isAlphanumeric(next)) return false;
  if (isHyphen(unit) || unit === UNDERSCORE) return true;
  if (isApostrophe(unit)) return isLetter(next) && !isClitic(units, at);
  if (unit === DOT) return isLetter(next) && (at - part === 1 || next === CharacterClass.letter);
  if (unit === SLASH || unit === AMPERSAND) return isUpperRun(units, part, at) && next === CharacterClass.upper && !startsCapitalised(units, at + 1);
  return false;
}

/** Whether what stands before `at` from `part` on ends in an upper-case letter and does not look like a capitalised word. */
function isUpperRun(units: Uint16Array, part: number, at: number): boolean {
  return classIn(units, at - 1) === CharacterClass.upper && classIn(units, part) === CharacterClass.upper;
}

function startsCapitalised(units: Uint16Array, at: number): boolean {
  return classIn(units, at + 1) === CharacterClass.letter;
}

function lettersEnd(units: Uint16Array, from: number): number {
  let at = from;
  while (classIn(units, at) >= CharacterClass.upper) at += (units[at] as number) < 0xd800 ? 1 : unitsIn(units, at);
  return at;
}

/** The end of a number with its separators: `1,250.50`, `12:30`, `1 000 000` where the spaces do not break. */
function numberEnd(units: Uint16Array, start: number): number {
  let at = digitsEnd(units, start);
  while (isSeparator(units, at)) at = digitsEnd(units, at + 1);
  return at;
}

function digitsEnd(units: Uint16Array, from: number): number {
  let at = from;
  for (;;) {
    const kind = classIn(units, at);
    if (kind !== CharacterClass.digit && kind !== CharacterClass.numeral && kind !== CharacterClass.joiner) return at;
    at += unitsIn(units, at);
  }
}

function isSeparator(units: Uint16Array, at: number): boolean {
  switch (units[at]) {
    case 0x2c: case DOT: case 0x3a: case 0x27: case 0x2019:
      return classIn(units, at + 1) === CharacterClass.digit;
    case 0xa0: case 0x2009: case 0x202f:
      return [1, 2, 3].every((i) => classIn(units, at + i) === CharacterClass.digit) && classIn(units, at + 4) !== CharacterClass.digit;
    default:
      return false;
  }
}

/** Where a word's possessive would stand: behind the word, or behind the mark of emphasis blanked there: `*Kyiv*'s`. */
function afterBlankedMarkup(units: Uint16Array, wordEnd: number): number {
  let at = wordEnd;
  while (units[at] === ZERO_WIDTH_SPACE) at += 1;
  return at;
}

/** The end of the possessive at `at`, which belongs to a word that ends at `wordEnd`; `wordEnd` when there is none. */
function possessiveEnd(units: Uint16Array, at: number, wordEnd: number, singleOpen: boolean): number {
  const unit = units[at] as number;
  if (!isApostrophe(unit)) return wordEnd;
  if (isClitic(units, at)) return at + 2;
  const last = (units[wordEnd - 1] as number) | 0x20;
  const plural = last === 0x73 || last === 0x78 || last === 0x7a;
  const next = units[at + 1] as number;
  return plural && !singleOpen && unit !== BACKTICK && !isQuotationMark(next) && !isAlphanumeric(classIn(units, at + 1)) ? at + 1 : wordEnd;
}

/** Whether the apostrophe at `at` and the unit behind it are the clitic `'s`. */
function isClitic(units: Uint16Array, at: number): boolean {
  return ((units[at + 1] as number) | 0x20) === 0x73 && classIn(units, at + 2) < CharacterClass.upper;
}

/** The end of the mark at `start`: a run of the same, but one by one where marks come in pairs. */
function markEnd(units: Uint16Array, start: number): number {
  const length = unitsIn(units, start);
  let at = start + length;
  if (!isPaired(units[start] as number)) {
    while (units[at] === units[start] && unitsIn(units, at) === length && (length === 1 || units[at + 1] === units[start + 1])) at += length;
  }
  while (classIn(units, at) === CharacterClass.joiner) at += unitsIn(units, at);
  return at;
}

/** Brackets and quotation marks, each of which is a token of its own. */
function isPaired(unit: number): boolean {
  return isQuotationMark(unit) || unit === 0x28 || unit === 0x29 || unit === 0x5b || unit === 0x5d || unit === 0x7b || unit === 0x7d;
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

/** Whether the single mark at `at` opens quoted words: something follows it at once and no word stands before it. */
function opensQuotation(units: Uint16Array, at: number): boolean {
  return isAlphanumeric(classIn(units, at + 1)) && (at === 0 || !isAlphanumeric(classIn(units, at - 1)));
}

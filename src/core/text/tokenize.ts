import { keepsFullStop } from './abbreviations';
import { CharacterClass, classAt, isAlphanumeric, isLetter, unitsAt } from './characters';
import { isApostrophe, isQuotationMark } from './quotationMarks';
import { TokenBuffer } from './tokenBuffer';
import { TokenKind, type Tokens } from './tokens';

const SPACE = 0x20;
const LF = 0x0a;
const CR = 0x0d;
const DOT = 0x2e;
const SLASH = 0x2f;
const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;
const BACKTICK = 0x60;
const ZERO_WIDTH_SPACE = 0x200b;

/**
 * Cuts a text into words, numbers, possessives and marks, in one pass over its UTF-16 units. Tokens never overlap, never
 * split a surrogate pair, and have nothing but white space and invisible control characters between them.
 */
export function tokenize(text: string): Tokens {
  const tokens = new TokenBuffer(text.length);
  let at = 0;
  /** Whether a single quotation mark opened in this line waits for its closer, which a plural's apostrophe looks like. */
  let singleOpen = false;
  while (at < text.length) {
    const kind = classAt(text, at);
    const start = at;
    if (kind === CharacterClass.space) {
      const unit = text.charCodeAt(at);
      if (unit === LF || unit === CR) singleOpen = false;
      at += 1;
    } else if (kind === CharacterClass.mark || kind === CharacterClass.joiner) {
      at = markEnd(text, at);
      tokens.push(start, at, TokenKind.mark);
      singleOpen = isApostrophe(text.charCodeAt(start)) ? opensQuotation(text, start) : singleOpen;
    } else {
      const end = wordOrNumber(text, at, tokens);
      const apostrophe = afterBlankedMarkup(text, end);
      at = possessiveEnd(text, apostrophe, end, singleOpen);
      if (at > end) tokens.push(apostrophe, at, TokenKind.possessive);
    }
  }
  return tokens.finish();
}

/** Pushes the word or number that starts here, and returns its end. */
function wordOrNumber(text: string, start: number, tokens: TokenBuffer): number {
  const kind = classAt(text, start);
  if (isLetter(kind)) {
    const end = wordEnd(text, start, start);
    tokens.push(start, end, TokenKind.word);
    return end;
  }
  const digitsEnd = numberEnd(text, start);
  const goesOn = isLetter(classAt(text, digitsEnd))
    || (isHyphen(text.charCodeAt(digitsEnd)) && isLetter(classAt(text, digitsEnd + 1)));
  const end = goesOn ? wordEnd(text, start, digitsEnd) : digitsEnd;
  tokens.push(start, end, goesOn ? TokenKind.word : TokenKind.number);
  return end;
}

/** The end of the word that starts at `start` and is known to reach `from`. */
function wordEnd(text: string, start: number, from: number): number {
  let part = from;
  let at = lettersEnd(text, from);
  for (;;) {
    if (joinsWord(text, part, at)) {
      part = at + 1;
    } else if (text.charCodeAt(at) === DOT && keepsFullStop(lastPart(text, start, at), text.slice(at + 1, at + 4))) {
      part = at + 1;
      if (!isHyphen(text.charCodeAt(part)) || !isLetter(classAt(text, part + 1))) return part;
      part += 1;
    } else {
      return at;
    }
    at = lettersEnd(text, part);
  }
}

/** The word as far as abbreviations reach: what stands behind its last hyphen, at most a dozen units. */
function lastPart(text: string, start: number, end: number): string {
  const word = text.slice(Math.max(start, end - 12), end);
  return word.slice(word.lastIndexOf('-') + 1);
}

/** Whether the mark at `at` stands inside a word whose last part starts at `part`. */
function joinsWord(text: string, part: number, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === SPACE) return false;
  const next = classAt(text, at + 1);
  if (!isAlphanumeric(next)) return false;
  if (isHyphen(unit) || unit === UNDERSCORE) return true;
  if (isApostrophe(unit)) return isLetter(next) && !isClitic(text, at);
  if (unit === DOT) return isLetter(next) && (at - part === 1 || next === CharacterClass.letter);
  if (unit === SLASH || unit === AMPERSAND) return isUpperRun(text, part, at) && next === CharacterClass.upper && !startsCapitalised(text, at + 1);
  return false;
}

/** Whether what stands before `at` from `part` on ends in an upper-case letter and does not look like a capitalised word. */
function isUpperRun(text: string, part: number, at: number): boolean {
  return classAt(text, at - 1) === CharacterClass.upper && classAt(text, part) === CharacterClass.upper;
}

function startsCapitalised(text: string, at: number): boolean {
  return classAt(text, at + 1) === CharacterClass.letter;
}

function lettersEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && classAt(text, at) >= CharacterClass.upper) at += text.charCodeAt(at) < 0xd800 ? 1 : unitsAt(text, at);
  return at;
}

/** The end of a number with its separators: `1,250.50`, `12:30`, `1 000 000` where the spaces do not break. */
function numberEnd(text: string, start: number): number {
  let at = digitsEnd(text, start);
  while (isSeparator(text, at)) at = digitsEnd(text, at + 1);
  return at;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const kind = classAt(text, at);
    if (kind !== CharacterClass.digit && kind !== CharacterClass.numeral && kind !== CharacterClass.joiner) return at;
    at += unitsAt(text, at);
  }
}

function isSeparator(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 0x2c: case DOT: case 0x3a: case 0x27: case 0x2019:
      return classAt(text, at + 1) === CharacterClass.digit;
    case 0xa0: case 0x2009: case 0x202f:
      return [1, 2, 3].every((i) => classAt(text, at + i) === CharacterClass.digit) && classAt(text, at + 4) !== CharacterClass.digit;
    default:
      return false;
  }
}

/** Where a word's possessive would stand: behind the word, or behind the mark of emphasis blanked there: `*Kyiv*'s`. */
function afterBlankedMarkup(text: string, wordEnd: number): number {
  let at = wordEnd;
  while (text.charCodeAt(at) === ZERO_WIDTH_SPACE) at += 1;
  return at;
}

/** The end of the possessive at `at`, which belongs to a word that ends at `wordEnd`; `wordEnd` when there is none. */
function possessiveEnd(text: string, at: number, wordEnd: number, singleOpen: boolean): number {
  const unit = text.charCodeAt(at);
  if (!isApostrophe(unit)) return wordEnd;
  if (isClitic(text, at)) return at + 2;
  const last = text.charCodeAt(wordEnd - 1) | 0x20;
  const plural = last === 0x73 || last === 0x78 || last === 0x7a;
  const next = text.charCodeAt(at + 1);
  return plural && !singleOpen && unit !== BACKTICK && !isQuotationMark(next) && !isAlphanumeric(classAt(text, at + 1)) ? at + 1 : wordEnd;
}

/** Whether the apostrophe at `at` and the unit behind it are the clitic `'s`. */
function isClitic(text: string, at: number): boolean {
  return (text.charCodeAt(at + 1) | 0x20) === 0x73 && classAt(text, at + 2) < CharacterClass.upper;
}

/** The end of the mark at `start`: a run of the same, but one by one where marks come in pairs. */
function markEnd(text: string, start: number): number {
  const units = unitsAt(text, start);
  const mark = text.slice(start, start + units);
  let at = start + units;
  if (!isPaired(text.charCodeAt(start))) {
    while (text.startsWith(mark, at) && unitsAt(text, at) === units) at += units;
  }
  while (classAt(text, at) === CharacterClass.joiner) at += unitsAt(text, at);
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
function opensQuotation(text: string, at: number): boolean {
  return isAlphanumeric(classAt(text, at + 1)) && (at === 0 || !isAlphanumeric(classAt(text, at - 1)));
}

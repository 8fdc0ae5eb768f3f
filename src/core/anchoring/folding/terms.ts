import { CharacterClass, classOf, classOfPair } from './characterClass';
import { isApostrophe } from './foldTerm';
import { addToHash, emptyHash, type Vocabulary } from './vocabulary';

/**
 * A text as a list of terms: words, numbers, single characters of scripts without spaces, symbols. What is compared are
 * `numbers`, in which white space, line ends, the kind of quotation marks and dashes, composition (NFC) and invisible
 * characters make no difference; `starts` and `ends` lead back to the text (UTF-16 offsets, half-open).
 */
export interface Terms {
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly numbers: Int32Array;
  /** The first term of each line that has one, in order. */
  readonly lineStarts: Int32Array;
}

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const APOSTROPHE = 0x27;

/** Cuts a text into terms. Linear; every unit that is neither white space nor invisible is in exactly one term. */
export function termsOf(text: string, vocabulary: Vocabulary): Terms {
  const out = termBuffer(text.length);
  let isLineStart = true;
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    if (isPlain(unit)) {
      at = addWord(text, at, unit, isLineStart);
      isLineStart = false;
      continue;
    }
    const kind = classAt(text, at, unit);
    if (kind === CharacterClass.Space || kind === CharacterClass.Ignored) {
      if (unit === LF || unit === CR) isLineStart = true;
      at += 1;
      continue;
    }
    const end = endOf(text, at, unit, kind);
    out.add(at, end, numberOf(text, at, end, vocabulary), isLineStart);
    isLineStart = false;
    at = end;
  }
  return out.terms();

  /** Adds the word that starts with a plain unit; gives its end. */
  function addWord(whole: string, start: number, first: number, startsLine: boolean): number {
    let [end, hash, next] = [start, emptyHash, first];
    do {
      hash = addToHash(hash, next);
      end += 1;
      next = end < whole.length ? whole.charCodeAt(end) : SPACE;
    } while (isPlain(next));
    if (next < 0x80 && next !== APOSTROPHE) {
      out.add(start, end, vocabulary.numberOf(whole, start, end, hash), startsLine);
      return end;
    }
    end = wordEnd(whole, start);
    out.add(start, end, numberOf(whole, start, end, vocabulary), startsLine);
    return end;
  }
}

/** Letters and digits of ASCII, of which most words are made: those are read in one go. */
function isPlain(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
}

function classAt(text: string, at: number, unit: number): CharacterClass {
  return isLead(unit) ? classOfPair(text.codePointAt(at) ?? unit) : classOf(unit);
}

function isLead(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

function widthAt(text: string, at: number, unit: number): number {
  return isLead(unit) && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}

function endOf(text: string, start: number, unit: number, kind: CharacterClass): number {
  if (kind === CharacterClass.Word || kind === CharacterClass.Mark) return wordEnd(text, start);
  let end = start + widthAt(text, start, unit);
  if (kind === CharacterClass.Symbol) while (isRun(unit) && text.charCodeAt(end) === unit) end += 1;
  while (end < text.length && classOf(text.charCodeAt(end)) === CharacterClass.Mark) end += 1;
  return end;
}

/** Several of these in a row are one term: rules, ellipses, dashes, Markdown's marks. */
function isRun(unit: number): boolean {
  return unit === 0x2d || unit === 0x2e || unit === 0x2a || unit === 0x5f || unit === 0x3d || unit === 0x23 || unit === 0x7e;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length;) {
    const unit = text.charCodeAt(at);
    const kind = classAt(text, at, unit);
    if (kind === CharacterClass.Word || kind === CharacterClass.Mark) {
      at += widthAt(text, at, unit);
      end = at;
    } else if (kind === CharacterClass.Ignored || (isApostrophe(unit) && end === at)) {
      at += 1;
    } else {
      break;
    }
  }
  return end;
}

/** Plain terms are looked up where they stand; the others are folded first. */
function numberOf(text: string, start: number, end: number, vocabulary: Vocabulary): number {
  let hash = emptyHash;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (mayFold(unit) && (unit >= 0x80 || end > start + 1)) {
      return vocabulary.numberOfFolded(text.slice(start, end));
    }
    hash = addToHash(hash, unit);
  }
  return vocabulary.numberOf(text, start, end, hash);
}

/** True for units that `foldTerm` may change; for some others too, which only costs time. */
function mayFold(unit: number): boolean {
  if (unit < 0x80) return unit === 0x2d || unit === 0x2e;
  if (unit < 0x0300) return unit === 0xad || unit === 0xab || unit === 0xbb || unit === 0x2bc;
  if (unit >= 0x3041 && unit <= 0x3098) return false;
  if (unit >= 0x309b && unit <= 0xabff) return false;
  return !(unit >= 0x0400 && unit <= 0x0482) && !(unit >= 0xac00 && unit <= 0xd7a3);
}

function termBuffer(units: number): {
  add(start: number, end: number, number: number, isLineStart: boolean): void;
  terms(): Terms;
} {
  let capacity = 64 + (units >> 2);
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let numbers = new Int32Array(capacity);
  let lines = new Int32Array(64 + (units >> 5));
  let length = 0;
  let lineCount = 0;
  return {
    add(start, end, number, isLineStart) {
      if (length === capacity) {
        capacity *= 2;
        starts = grown(starts);
        ends = grown(ends);
        numbers = grown(numbers);
      }
      if (isLineStart) {
        if (lineCount === lines.length) lines = grown(lines);
        lines[lineCount] = length;
        lineCount += 1;
      }
      starts[length] = start;
      ends[length] = end;
      numbers[length] = number;
      length += 1;
    },
    terms: () => ({
      length,
      starts: starts.subarray(0, length),
      ends: ends.subarray(0, length),
      numbers: numbers.subarray(0, length),
      lineStarts: lines.subarray(0, lineCount),
    }),
  };
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(array.length * 2);
  wider.set(array);
  return wider;
}

import { unitCounter, type Dropped } from './unitCounter';

/**
 * A document's text as selectors see it, with the tables that lead back. Three measures meet here: an *offset* counts
 * UTF-16 units of the document as it came in, a *unit* counts UTF-16 units of the normalised text, a *code point*
 * counts what W3C's selectors count. Whatever is out of bounds is taken to the nearest end.
 */
export interface NormalisedText {
  /** Without byte order mark; every line end is `\n`. */
  readonly text: string;
  /** The unit an offset stands at; an offset between `\r` and `\n` is taken before both. */
  unitAt(offset: number): number;
  /** The offset of a unit. */
  offsetAt(unit: number): number;
  /** Code points before a unit; a unit inside a surrogate pair is taken before it. A lone surrogate counts as one. */
  codePointsBefore(unit: number): number;
  /** The unit with so many code points before it. */
  unitAfter(codePoints: number): number;
}

const BOM = '\uFEFF';
const LF = 10;
const CR = 13;

/** Reads the text at most three times, and keeps a table only for what the text has: line ends of two units, pairs. */
export function normalisedText(document: string): NormalisedText {
  const first = document.startsWith(BOM) ? 1 : 0;
  const body = first === 0 ? document : document.slice(first);
  const text = body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
  const lineEnds = text.length === body.length ? undefined : unitCounter(body, returnsOfPairs);
  const pairs = /[\uD800-\uDBFF]/.test(text) ? unitCounter(text, leadsOfPairs) : undefined;
  const within = (unit: number): number => Math.max(0, Math.min(unit, text.length));
  return {
    text,
    unitAt: (offset) => lineEnds?.countBefore(offset - first) ?? within(offset - first),
    offsetAt: (unit) => first + (lineEnds?.offsetOf(unit) ?? within(unit)),
    codePointsBefore: (unit) => pairs?.countBefore(unit) ?? within(unit),
    unitAfter: (codePoints) => pairs?.offsetOf(codePoints) ?? within(codePoints),
  };
}

/** True when the unit lies between the two halves of a surrogate pair. */
export function splitsPair(text: string, unit: number): boolean {
  return unit > 0 && isLeadOfPair(text, unit - 1);
}

const returnsOfPairs: Dropped = {
  isAt: (text, offset) => text.charCodeAt(offset) === CR && text.charCodeAt(offset + 1) === LF,
  next: (text, from) => text.indexOf('\r\n', from),
};

const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

const leadsOfPairs: Dropped = {
  isAt: isLeadOfPair,
  next(text, from) {
    PAIR.lastIndex = from;
    return PAIR.test(text) ? PAIR.lastIndex - 2 : -1;
  },
};

function isLeadOfPair(text: string, offset: number): boolean {
  return (text.charCodeAt(offset) & 0xfc00) === 0xd800 && (text.charCodeAt(offset + 1) & 0xfc00) === 0xdc00;
}

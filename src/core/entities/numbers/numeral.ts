import { spellingAt } from '../words';
import type { Digits } from './digits';
import { senseOfWord } from './lexicon';
import { lowerAt, senseAt, textAt, type Reading } from './reading';
import { noSense } from './sense';
import { gluedScales } from './spelled';

/** A number as it stands in the text: where it ends (a token index) and what it amounts to. */
export interface Numeral {
  readonly to: number;
  /** `NaN` where it is not said: `several hundred`. */
  readonly value: number;
  /** False for words: `two`. */
  readonly digits: boolean;
  /**
   * What is glued to the digits and is no scale: `km` in `10km`, `pm` in `5pm`, `-day` in `10-day`; empty when there is
   * nothing.
   */
  readonly unit: string;
  /** What a word or letters multiply it by: 10⁶ in `5 million`; 1 when there is none. */
  readonly scale: number;
}

/**
 * The number that begins with token `i`, in digits (`1,250.50`, `1.5bn`, `200 million`, `15 000`) or in words
 * (`two hundred and six`, `half a million`).
 */
export function numeralAt(reading: Reading, i: number): Numeral | undefined {
  const sense = senseAt(reading, i, i);
  if (sense.digits) return inDigits(reading, i, sense.digits);
  if (sense.small !== undefined) return inWords(reading, i);
  if (sense.role === 'compound') return joinedWords(reading, i);
  return sense.role === 'article' || sense.role === 'half' || sense.role === 'several' ? roundNumber(reading, i) : undefined;
}

function inDigits(reading: Reading, i: number, { value, behind, plain }: Digits): Numeral | undefined {
  if (Number.isNaN(value)) return undefined;
  if (behind === '' || behind === '-plus') {
    const spaced = plain > 0 && plain <= 3 ? spacedGroups(reading, i, value) : undefined;
    return scaledBehind(reading, i, spaced?.to ?? i + 1, spaced?.value ?? value, true);
  }
  const [first, rest] = behind.startsWith('-') ? joinedParts(behind) : [behind.toLowerCase(), ''];
  const scale = gluedScales.get(first);
  if (scale === undefined) return { to: i + 1, value, digits: true, unit: behind, scale: 1 };
  return { to: i + 1, value: exact(value * scale), digits: true, unit: rest, scale };
}

/** `-million-dollar` → `million` and `-dollar`. */
function joinedParts(behind: string): [string, string] {
  const end = behind.indexOf('-', 1);
  return end < 0 ? [behind.slice(1).toLowerCase(), ''] : [behind.slice(1, end).toLowerCase(), behind.slice(end)];
}

/** Follows a number that ends before `at`, `200`, through `million`, `two` through `and a half million`. */
export function scaledBehind(reading: Reading, from: number, at: number, number: number, digits: boolean): Numeral {
  const half = fractionBehind(reading, from, at);
  const [to, value] = half ? [half.to, number + half.value] : [at, number];
  const { scale } = senseAt(reading, to, from);
  if (scale === undefined) return { to, value, digits, unit: '', scale: 1 };
  // "2,000 crore rupees", "Rs 1 lakh crore" go on once more.
  const again = senseAt(reading, to + 1, from).scale;
  const twice = again !== undefined && again > scale && scale >= 1000;
  const factor = twice ? scale * again : scale;
  return { to: to + (twice ? 2 : 1), value: exact(value * factor), digits, unit: '', scale: factor };
}

/** `and a half`, `and a quarter`: before a scale or a noun. */
function fractionBehind(reading: Reading, from: number, at: number): { to: number; value: number } | undefined {
  if (lowerAt(reading, at, from) !== 'and' || senseAt(reading, at + 1, from).role !== 'article') return undefined;
  const word = lowerAt(reading, at + 2, from);
  if (word === 'half') return { to: at + 3, value: 0.5 };
  return word === 'quarter' ? { to: at + 3, value: 0.25 } : undefined;
}

/** Rounding keeps 4.35 × 10⁶ whole. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}

/** The number of millions of millions is reached sooner. */
const MOST_GROUPS = 5;

/** `15 000`: groups of three digits with one space between, not behind a month. */
export function spacedGroups(reading: Reading, i: number, first: number): { to: number; value: number } | undefined {
  if (senseAt(reading, i - 1, i).month !== undefined) return undefined;
  const { words } = reading;
  let value = first;
  let to = i + 1;
  while (to <= i + MOST_GROUPS) {
    const digits = senseAt(reading, to, i).digits;
    if (digits?.plain !== 3 || digits.behind !== '' || (words.starts[to] ?? 0) - (words.ends[to - 1] ?? 0) !== 1) break;
    if (words.prose.text.charAt(words.ends[to - 1] ?? 0) !== ' ') break;
    value = value * 1000 + digits.value;
    to += 1;
  }
  return to === i + 1 ? undefined : { to, value };
}

/** At most so many words make one number. */
const MOST_WORDS = 12;

function inWords(reading: Reading, i: number): Numeral {
  let total = 0;
  let group: number | undefined;
  let to = i;
  let factor = 1;
  for (let at = i; at < i + MOST_WORDS; at += 1) {
    const { small, scale } = senseAt(reading, at, i);
    if (small !== undefined && (group === undefined || group >= 100)) group = (group ?? 0) + small;
    else if (isSpelledScale(scale, reading, at, i) && group !== undefined && scale < 1000) group *= scale;
    else if (isSpelledScale(scale, reading, at, i) && group !== undefined) {
      total += group * scale;
      factor = scale;
      group = undefined;
    } else if (joinsOn(reading, at, i, total, group)) continue;
    else break;
    to = at + 1;
  }
  if (total === 0 && (group ?? 0) < 100 && fractionBehind(reading, i, to))
    return scaledBehind(reading, i, to, group ?? 0, false);
  return { to, value: total + (group ?? 0), digits: false, unit: '', scale: factor };
}

/** Abbreviations follow digits only. */
function isSpelledScale(scale: number | undefined, reading: Reading, at: number, from: number): scale is number {
  return scale !== undefined && textAt(reading, at, from).length > 3;
}

/** The "and" of "two hundred and six". */
function joinsOn(reading: Reading, at: number, from: number, total: number, group: number | undefined): boolean {
  return (
    at > from && (group === undefined || group % 100 === 0) && (total > 0 || (group ?? 0) >= 100) &&
    lowerAt(reading, at, from) === 'and' && senseAt(reading, at + 1, from).small !== undefined
  );
}

/**
 * `two-day`, `twenty-one-year-old`, `half-million-dollar`, `trillion-dollar`: the number that a joined word begins with,
 * the rest as its unit.
 */
function joinedWords(reading: Reading, i: number): Numeral | undefined {
  const { text } = spellingAt(reading.words, i, i);
  const parts = text.toLowerCase().split('-');
  const senses = parts.map((part) => senseOfWord(part, reading.german) ?? noSense);
  let at = 0;
  let value = parts[0] === 'half' ? 0.5 : 1;
  if (parts[0] === 'half') at = 1;
  else if (senses[0]?.small !== undefined) {
    const both = (senses[0].small % 10 === 0 && senses[0].small >= 20 ? senses[1]?.small : undefined) ?? 0;
    value = senses[0].small + both;
    at = both > 0 ? 2 : 1;
  }
  const scale = at < parts.length - 1 || parts[0] === 'half' ? senses[at]?.scale : undefined;
  if (scale !== undefined) at += 1;
  const unit = parts.slice(at).join('-');
  if (at === 0 || (scale === undefined && parts[0] === 'half')) return undefined;
  const factor = scale ?? 1;
  return { to: i + 1, value: exact(value * factor), digits: false, unit: unit === '' ? '' : `-${unit}`, scale: factor };
}

/** `a million`, `half a million`, `several hundred`, `a few hundred`. */
function roundNumber(reading: Reading, i: number): Numeral | undefined {
  const { role } = senseAt(reading, i, i);
  if (role === 'half') return halfOf(reading, i);
  if (role === 'several') return scaleAt(reading, i, i + 1, NaN);
  if (senseAt(reading, i + 1, i).role === 'several' && lowerAt(reading, i + 1, i) !== 'couple')
    return scaleAt(reading, i, i + 2, NaN);
  if (senseAt(reading, i + 1, i).role === 'half') return scaleAt(reading, i, i + 2, 0.5);
  return scaleAt(reading, i, i + 1, 1);
}

function halfOf(reading: Reading, i: number): Numeral | undefined {
  return scaleAt(reading, i, senseAt(reading, i + 1, i).role === 'article' ? i + 2 : i + 1, 0.5);
}

function scaleAt(reading: Reading, from: number, at: number, number: number): Numeral | undefined {
  const { scale, role } = senseAt(reading, at, from);
  if (!isSpelledScale(scale, reading, at, from) || role === 'vague') return undefined;
  // "several hundred thousand"
  const again = senseAt(reading, at + 1, from);
  if (scale < 1000 && isSpelledScale(again.scale, reading, at + 1, from) && again.role !== 'vague') {
    return { to: at + 2, value: exact(number * scale * again.scale), digits: false, unit: '', scale: again.scale };
  }
  return { to: at + 1, value: exact(number * scale), digits: false, unit: '', scale };
}

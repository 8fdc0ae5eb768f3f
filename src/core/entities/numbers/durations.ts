import type { Found } from '../found';
import type { Numeral } from './numeral';
import { lowerAt, senseAt, type Reading } from './reading';

/** How many lengths of time, and where the word for the length stands. */
interface Count {
  readonly at: number;
  /** `NaN` where it is not said. */
  readonly value: number;
  /** Whether it is a length only with "ago" or the like behind it: "a year". */
  readonly wantsTail: boolean;
}

/**
 * `three weeks`, `two and a half years`, `10 years ago` (a negative length, as ISO 8601-2 has it), `a year ago`, `an
 * hour`, `90 minutes`,
 * `several days`, `18-year-old`. Hours and shorter are times.
 */
export function duration(reading: Reading, i: number, number: Numeral | undefined): Found | undefined {
  if (number && number.unit !== '') return joinedDuration(i, number);
  const count = number ? { at: number.to, value: number.value, wantsTail: false } : countInWords(reading, i);
  const length = count && senseAt(reading, count.at, i).length;
  if (!count || length === undefined) return undefined;
  if (length === 'fortnight') return { from: i, to: count.at + 1, type: 'DATE' };
  const tail = lowerAt(reading, count.at + 1, i);
  const hasTail = tail === 'ago' || tail === 'old' || tail === 'earlier' || tail === 'later';
  if (!ISO_LENGTH.test(length) || (count.wantsTail && !hasTail)) return undefined;
  const value = isoLength(count.value, length);
  const to = count.at + (tail === 'ago' || tail === 'old' || (hasTail && isOne(reading, i, count)) ? 2 : 1);
  return { from: i, to, type: length.startsWith('T') ? 'TIME' : 'DATE', value: value && tail === 'ago' ? `-${value}` : value };
}

/** The designators of the lexicon that make a length by themselves. */
const ISO_LENGTH = /^(?:0{0,2}[YMWD]|T[HMS])$/;

/** "a year earlier", not "two years earlier". */
function isOne(reading: Reading, i: number, { at }: Count): boolean {
  return at === i + 1 && senseAt(reading, i, i).role === 'article';
}

/** `a`, `several`, `a few`, `a couple of`. */
function countInWords(reading: Reading, i: number): Count | undefined {
  const isArticle = senseAt(reading, i, i).role === 'article';
  const next = senseAt(reading, i + 1, i).length;
  if (isArticle && next !== undefined && !isPlural(reading, i + 1, i)) {
    // "An hour" is a length by itself, "a day" mostly a rate.
    return { at: i + 1, value: 1, wantsTail: next !== 'TH' && lowerAt(reading, i + 1, i) !== 'minute' };
  }
  if (isArticle && lowerAt(reading, i - 1, i) === 'another') return undefined;
  const at = severalEnd(reading, isArticle ? i + 1 : i, i);
  return at === undefined ? undefined : { at, value: NaN, wantsTail: false };
}

/** Where `several`, `few` or `couple of` at `at` ends. */
export function severalEnd(reading: Reading, at: number, from: number): number | undefined {
  if (senseAt(reading, at, from).role !== 'several') return undefined;
  return lowerAt(reading, at + 1, from) === 'of' ? at + 2 : at + 1;
}

/** `half an hour`, `half a year ago`. */
export function halfLength(reading: Reading, i: number): Found | undefined {
  if (senseAt(reading, i + 1, i).role !== 'article' || isPlural(reading, i + 2, i)) return undefined;
  const { length } = senseAt(reading, i + 2, i);
  const isAgo = lowerAt(reading, i + 3, i) === 'ago';
  const value = length === 'TH' ? 'PT30M' : length === 'Y' ? 'P6M' : undefined;
  if (value === undefined) return undefined;
  return { from: i, to: isAgo ? i + 4 : i + 3, type: length === 'TH' ? 'TIME' : 'DATE', value: isAgo ? `-${value}` : value };
}

const JOINED = /^-(year|month|week|day|decade|hour|minute|second)s?(?:-olds?|-long|$)/;
const designators: Readonly<Record<string, string>> = {
  year: 'Y', month: 'M', week: 'W', day: 'D', decade: '0Y', hour: 'TH', minute: 'TM', second: 'TS',
};

/** `18-year-old`, `10-day`, `24-hour`. */
function joinedDuration(i: number, { unit, value }: Numeral): Found | undefined {
  const length = unit.length <= 20 ? designators[JOINED.exec(unit.toLowerCase())?.[1] ?? ''] : undefined;
  if (length === undefined) return undefined;
  return { from: i, to: i + 1, type: length.startsWith('T') ? 'TIME' : 'DATE', value: isoLength(value, length) };
}

/** Whether the word for a length of time at `at` is a plural; German ones end in -e, -en. */
export function isPlural(reading: Reading, at: number, from: number): boolean {
  const lower = lowerAt(reading, at, from);
  return /(?:s|en|re|te|ge)$/.test(lower) && lower !== 'wochenende';
}

/** The ages of the universe and of the earth fit in. */
const MOST = 1e12;

/** `P3W`, `PT1.5H`; nothing where the number is vague or the length has no designator. */
export function isoLength(value: number, length: string): string | undefined {
  if (!(value >= 0 && value < MOST) || !ISO_LENGTH.test(length)) return undefined;
  const factor = length.startsWith('00') ? 100 : length.startsWith('0') ? 10 : 1;
  const number = String(Number((value * factor).toPrecision(12)));
  return `P${length.startsWith('T') ? 'T' : ''}${number}${length.charAt(length.length - 1)}`;
}

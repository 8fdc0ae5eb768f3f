import type { Found } from '../found';
import { dayFirst, monthFirst } from './calendarDates';
import { century } from './centuries';
import { isoDate, yearBehind } from './dateParts';
import { duration, halfLength } from './durations';
import { holiday } from './namedDays';
import type { Numeral } from './numeral';
import { numericDate } from './numericDates';
import { dayWord, relative } from './periods';
import { lowerAt, senseAt, textAt, type Reading } from './reading';
import { year, yearPart } from './years';

/**
 * A date with its value: `Tuesday`, `13 April 2023`, `March 2014`, `1990s`, `2014-03-18`, `last year`, `three weeks`,
 * `Christmas Day`.
 */
export function date(reading: Reading, i: number, number: Numeral | undefined): Found | undefined {
  const { digits, month, weekday, ordinal, role, small } = senseAt(reading, i, i);
  if (digits) return inDigits(reading, i, number);
  if (weekday !== undefined) return dayOfWeek(reading, i, weekday);
  if (month !== undefined) return monthFirst(reading, i) ?? (role === 'holiday' ? holiday(reading, i) : undefined);
  if (ordinal !== undefined) return yearPart(reading, i) ?? century(reading, i);
  if (small !== undefined) return duration(reading, i, number);
  switch (role) {
    case 'day': return dayWord(reading, i);
    case 'relative': return yearPart(reading, i) ?? relative(reading, i);
    case 'article': case 'several': return duration(reading, i, number);
    case 'half': return halfLength(reading, i);
    case 'holiday': return holiday(reading, i);
    case 'numbered': return yearPart(reading, i) ?? century(reading, i);
    case 'compound': return joinedDate(reading, i) ?? duration(reading, i, number);
    default: return undefined;
  }
}

function inDigits(reading: Reading, i: number, number: Numeral | undefined): Found | undefined {
  return numericDate(reading, i) ?? dayFirst(reading, i) ?? year(reading, i) ?? yearPart(reading, i) ?? century(reading, i)
    ?? duration(reading, i, number);
}

/** `Friday`, `Friday, May 8, 2009`, `Saturdays`; abbreviations want a preposition or a date behind them. */
function dayOfWeek(reading: Reading, i: number, weekday: number): Found | undefined {
  const comma = textAt(reading, i + 1, i) === ',' ? 1 : 0;
  const at = i + 1 + comma + (lowerAt(reading, i + 1 + comma, i) === 'the' ? 1 : 0);
  const dated = dateWithDay(reading, at, i);
  if (dated) return { ...dated, from: i };
  const lower = lowerAt(reading, i, i);
  if (lower.endsWith('.') && !/^(?:on|last|next|this|until|from|since)$/.test(lowerAt(reading, i - 1, i))) return undefined;
  return { from: i, to: i + 1, type: 'DATE', value: `-W-${weekday}` };
}

function dateWithDay(reading: Reading, at: number, from: number): Found | undefined {
  const sense = senseAt(reading, at, from);
  if (sense.digits) return numericDate(reading, at) ?? dayFirst(reading, at);
  const dated = sense.month === undefined ? undefined : monthFirst(reading, at);
  return dated && (typeof dated.value !== 'string' || /-\d\d-\d\d/.test(dated.value)) ? dated : undefined;
}

const JOINED = /^(mid|early|late|end|pre|post)-(.+)$/;

/** `mid-February`, `late-2014`, `mid-1990s` whole; of `post-2020` the year. */
function joinedDate(reading: Reading, i: number): Found | undefined {
  const lower = lowerAt(reading, i, i);
  const match = lower.length <= 24 ? JOINED.exec(lower) : null;
  const rest = match?.[2] ?? '';
  if (/^(?:1\d|20)\d0s$/.test(rest)) return { from: i, to: i + 1, type: 'DATE', value: `${rest.slice(0, 3)}X` };
  if (/^(?:1\d|20)\d\d$/.test(rest)) return yearInside(reading, i, match?.[1] ?? '', rest);
  const month = monthNumbers.get(rest);
  if (month === undefined || match?.[1] === 'pre' || match?.[1] === 'post') return undefined;
  const { to, year: of } = yearBehind(reading, i + 1, i);
  return { from: i, to: of === undefined ? i + 1 : to, type: 'DATE', value: isoDate(of, month) };
}

const monthNumbers = new Map(
  'january february march april may june july august september october november december'.split(' ').map((name, n) => [name, n + 1]),
);

function yearInside({ words }: Reading, i: number, prefix: string, of: string): Found {
  const whole: Found = { from: i, to: i + 1, type: 'DATE', value: of };
  if (prefix !== 'pre' && prefix !== 'post') return whole;
  const end = words.ends[i] ?? 0;
  return { ...whole, within: { start: end - of.length, end } };
}

import type { Value } from '../entity';
import { dayNumber, monthLength } from './civilDay';

/**
 * A total order for sorting. Numbers come first, then money by currency and amount (a currency alone before its amounts, a range behind its lower end), then dates in the order of time, what is only
 * partly known behind what is known: days without a year by the calendar, days of the week, times of day, lengths of time. A longer
 * period stands before what lies in it (`2025` before `2025-03`). Without a value: last.
 */
export function compareValues(a: Value | undefined, b: Value | undefined): number {
  const [one, other] = [keyOf(a), keyOf(b)];
  for (let i = 0; i < Math.max(one.length, other.length); i += 1) {
    const [x, y] = [one[i] ?? 0, other[i] ?? 0];
    if (x === y) continue;
    return typeof x === 'number' && typeof y === 'number' ? x - y : String(x) < String(y) ? -1 : 1;
  }
  return 0;
}

type Key = readonly (number | string)[];

const Rank = { number: 0, money: 1, date: 2, withoutYear: 3, weekday: 4, time: 5, length: 6, other: 7, absent: 8 } as const;

function keyOf(value: Value | undefined): Key {
  if (value === undefined) return [Rank.absent];
  if (typeof value === 'number') return [Rank.number, value];
  if (typeof value === 'object') return [Rank.money, value.currency, value.amount ?? -Infinity, value.upTo ?? -Infinity];
  const key = partialKey(value) ?? dateKey(value) ?? lengthKey(value) ?? [Rank.other];
  return [...key, ...Array.from({ length: 4 - key.length }, () => 0), value];
}

function partialKey(value: string): Key | undefined {
  const yearless = /^--(\d\d)(?:-(\d\d))?/.exec(value);
  if (yearless) return [Rank.withoutYear, Number(yearless[1]), Number(yearless[2] ?? 0)];
  const weekday = /^-W-(\d)/.exec(value);
  if (weekday) return [Rank.weekday, Number(weekday[1])];
  return /^T\d\d/.test(value) ? [Rank.time, minutesOf(value)] : undefined;
}

/** By where it begins, then by where it ends, the farther end first, then by the time of day. */
function dateKey(value: string): Key | undefined {
  const [from = '', to] = value.split('/');
  const start = periodOf(from);
  const end = to === undefined ? start : periodOf(to);
  if (start && end) return [Rank.date, start.first + minutesOf(value) / 1440, -end.last];
  const known = start ?? end;
  const length = daysOf(start ? to ?? '' : from);
  if (!known || length === undefined) return undefined;
  return start ? [Rank.date, start.first, -(start.first + length)] : [Rank.date, known.last - length, -known.last];
}

function lengthKey(value: string): Key | undefined {
  const days = daysOf(value);
  return days === undefined ? undefined : [Rank.length, days];
}

/** The first and the last day number of a year, decade, century, month, week or day; a time behind it does not matter. */
function periodOf(date: string): { readonly first: number; readonly last: number } | undefined {
  const years = /^(\d{2,4})(X{0,2})$/.exec(date);
  if (years && date.length === 4) {
    const span = 10 ** (years[2] ?? '').length;
    const year = Number(years[1]) * span;
    return { first: dayNumber({ year, month: 1, day: 1 }), last: dayNumber({ year: year + span - 1, month: 12, day: 31 }) };
  }
  const week = /^(\d{4})-W(\d\d)$/.exec(date);
  if (week) {
    const first = firstMonday(Number(week[1])) + 7 * (Number(week[2]) - 1);
    return { first, last: first + 6 };
  }
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:T|$)/.exec(date);
  if (!match) return undefined;
  const [year, month] = [Number(match[1]), Number(match[2])];
  const day = match[3] === undefined ? undefined : Number(match[3]);
  return { first: dayNumber({ year, month, day: day ?? 1 }), last: dayNumber({ year, month, day: day ?? monthLength(year, month) }) };
}

/** The Monday of a year's first week, the one that 4 January lies in. */
function firstMonday(year: number): number {
  const fourth = dayNumber({ year, month: 1, day: 4 });
  return fourth - ((((fourth + 3) % 7) + 7) % 7);
}

/** Minutes since midnight, in UTC where a zone is given. */
function minutesOf(value: string): number {
  const match = /T(\d\d)(?::(\d\d))?(?::\d\d)?(?:([+-])(\d\d):(\d\d))?/.exec(value);
  if (!match) return 0;
  const offset = match[3] === undefined ? 0 : (Number(match[4]) * 60 + Number(match[5])) * (match[3] === '-' ? -1 : 1);
  return Number(match[1]) * 60 + Number(match[2] ?? 0) - offset;
}

const dayLengths: Readonly<Record<string, number>> = { Y: 365.2425, M: 30.436875, W: 7, D: 1 };

/** The length of a duration in days, of a negative one below zero. */
function daysOf(duration: string): number | undefined {
  const match = /^(-?)P(?:(\d{1,14}(?:\.\d{1,9})?)([YMWD])|T(\d{1,6}(?:\.\d{1,9})?)([HMS]))$/.exec(duration);
  if (!match) return undefined;
  const inTime = match[5] === 'H' ? 1 / 24 : match[5] === 'M' ? 1 / 1440 : 1 / 86_400;
  const days = match[3] ? Number(match[2]) * (dayLengths[match[3]] ?? 1) : Number(match[4]) * inTime;
  return match[1] === '-' ? -days : days;
}

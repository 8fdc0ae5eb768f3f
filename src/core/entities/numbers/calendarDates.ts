import type { Found } from '../found';
import { countsPlural, dayIn, isCounted, isoDate, yearBehind } from './dateParts';
import { isLoneMonth, isMonthBesideNumber } from './months';
import { isDash, lowerAt, senseAt, type Reading } from './reading';

/** Days of one month, or of two: `13`, `14 to 24`, `4 and 11`. */
interface Days {
  readonly to: number;
  readonly first: number;
  readonly last: number | undefined;
  /** Whether all days from the first to the last are meant. */
  readonly whole: boolean;
}

/** `13 April 2023`, `13th of April`, `13-15 April`, `4 and 11 May`, `31 July to 1 September`. */
export function dayFirst(reading: Reading, i: number): Found | undefined {
  const days = daysAt(reading, i);
  if (!days) return undefined;
  const at = monthBehind(reading, days.to, i);
  const month = senseAt(reading, at, i).month;
  if (month === undefined || !isMonthBesideNumber(reading, at, at === days.to))
    return days.last === undefined ? undefined : singleDay(reading, i);
  const { to, year } = yearBehind(reading, at + 1, i);
  const second = days.last === undefined && year === undefined ? secondDate(reading, to, i, dayAndMonth) : undefined;
  if (second) return intervalOf(i, second, { month, day: days.first, year });
  return { from: i, to, type: 'DATE', value: valueOf(days, month, year) };
}

/** When `4 and 11` are no days of one month, `4 May` may still be a date. */
function singleDay(reading: Reading, i: number): Found | undefined {
  const day = dayIn(reading, i, i);
  const at = monthBehind(reading, i + 1, i);
  const month = senseAt(reading, at, i).month;
  if (day === undefined || month === undefined || !isMonthBesideNumber(reading, at, at === i + 1)) return undefined;
  const { to, year } = yearBehind(reading, at + 1, i);
  return { from: i, to, type: 'DATE', value: isoDate(year, month, day) };
}

/** Skips the "of" of "13th of April", the full stop of German "13. April", and "day of". */
function monthBehind(reading: Reading, at: number, from: number): number {
  const lower = lowerAt(reading, at, from);
  if (lower === 'day' && lowerAt(reading, at + 1, from) === 'of') return at + 2;
  return lower === 'of' || lower === '.' ? at + 1 : at;
}

/**
 * Two dates with a year each are two: the halves of an interval lean on each other. `April 13, 2023`, `April 13-15`,
 * `April 26 and 27`, `July 31 to September 1`, `April 2023`, `April`.
 */
export function monthFirst(reading: Reading, i: number): Found | undefined {
  const month = senseAt(reading, i, i).month;
  if (month === undefined) return undefined;
  const comma = lowerAt(reading, i + 1, i) === ',' && yearBehind(reading, i + 3, i).year !== undefined ? 1 : 0;
  const days = isMonthBesideNumber(reading, i, true) ? daysAt(reading, i + 1 + comma, i) : undefined;
  if (days && !isCountedBehind(reading, days, i)) {
    const { to, year } = yearBehind(reading, days.to, i);
    const second = days.last === undefined && year === undefined ? secondDate(reading, to, i, monthAndDay) : undefined;
    if (second) return intervalOf(i, second, { month, day: days.first, year });
    return { from: i, to, type: 'DATE', value: valueOf(days, month, year) };
  }
  const behind = yearBehind(reading, i + 1, i);
  if (behind.year !== undefined && isMonthBesideNumber(reading, i, true))
    return { from: i, to: behind.to, type: 'DATE', value: isoDate(behind.year, month) };
  return isLoneMonth(reading, i) ? { from: i, to: i + 1, type: 'DATE', value: isoDate(undefined, month) } : undefined;
}

/** "In May 12 million people", "May 5 percent": the number counts something. */
function isCountedBehind(reading: Reading, { to }: Days, from: number): boolean {
  const lower = lowerAt(reading, to, from);
  return lower === '%' || lower === 'percent' || lower === 'per' || senseAt(reading, to, from).scale !== undefined
    || isCounted(reading, to, from);
}

function daysAt(reading: Reading, i: number, from = i): Days | undefined {
  const first = dayIn(reading, i, from);
  if (first === undefined) return undefined;
  const alone = { to: i + 1, first, last: undefined, whole: true };
  const lower = lowerAt(reading, i + 1, from);
  const through = isDash(lower) || lower === 'to' || lower === 'bis';
  if (!through && lower !== 'and' && lower !== '&' && lower !== 'or' && lower !== 'und') return alone;
  const last = dayIn(reading, i + 2, from);
  if (last === undefined || last <= first) return alone;
  // "On May 5 and 6 people": the second number counts. Behind it a month belongs to it alone when the first has one already.
  if (from !== i && (countsPlural(reading, i + 3, from) || (!through && senseAt(reading, i + 3, from).month !== undefined)))
    return alone;
  return { to: i + 3, first, last, whole: through || last === first + 1 || lowerAt(reading, from - 1, from) === 'between' };
}

function valueOf({ first, last, whole }: Days, month: number, year: number | undefined): string | undefined {
  if (last === undefined) return isoDate(year, month, first);
  return whole ? `${isoDate(year, month, first)}/${isoDate(year, month, last)}` : undefined;
}

interface SingleDate {
  readonly to: number;
  readonly month: number;
  readonly day: number;
  readonly year: number | undefined;
}

/** What follows `to` or a dash behind a whole date: the end of an interval. */
function secondDate(reading: Reading, at: number, from: number, read: typeof monthAndDay): SingleDate | undefined {
  const lower = lowerAt(reading, at, from);
  return isDash(lower) || lower === 'to' || lower === 'bis' ? read(reading, at + 1, from) : undefined;
}

function dayAndMonth(reading: Reading, at: number, from: number): SingleDate | undefined {
  const day = dayIn(reading, at, from);
  const monthAt = monthBehind(reading, at + 1, from);
  const month = senseAt(reading, monthAt, from).month;
  if (day === undefined || month === undefined || !isMonthBesideNumber(reading, monthAt, monthAt === at + 1)) return undefined;
  return { ...yearBehind(reading, monthAt + 1, from), month, day };
}

function monthAndDay(reading: Reading, at: number, from: number): SingleDate | undefined {
  const month = senseAt(reading, at, from).month;
  const day = dayIn(reading, at + 1, from);
  if (
    month === undefined || day === undefined || countsPlural(reading, at + 2, from) ||
    !isMonthBesideNumber(reading, at, true)
  )
    return undefined;
  return { ...yearBehind(reading, at + 2, from), month, day };
}

/** The year of the end is the beginning's as well, unless the months say that a year has turned between. */
function intervalOf(from: number, end: SingleDate, start: Omit<SingleDate, 'to'>): Found {
  const turned = end.month < start.month || (end.month === start.month && end.day < start.day) ? 1 : 0;
  const startYear = start.year ?? (end.year === undefined ? undefined : end.year - turned);
  const endYear = end.year ?? (start.year === undefined ? undefined : start.year + turned);
  const value = `${isoDate(startYear, start.month, start.day)}/${isoDate(endYear, end.month, end.day)}`;
  return { from, to: end.to, type: 'DATE', value };
}

/** A day of the proleptic Gregorian calendar, months and days counted from 1. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const MS_PER_DAY = 86_400_000;

/** Days since 1 January 1970; a day beyond its month's end counts on into the next month. */
export function dayNumber({ year, month, day }: CivilDay): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MS_PER_DAY;
}

/** The inverse of `dayNumber`. */
export function civilDay(number: number): CivilDay {
  const date = new Date(number * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day of the week, 1 (Monday) to 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The number of days in a month. */
export function monthLength(year: number, month: number): number {
  return civilDay(dayNumber({ year, month: month + 1, day: 0 })).day;
}

/** `2025-03-14`. */
export function isoDay(number: number): string {
  const { year, month, day } = civilDay(number);
  return `${isoMonth(year, month)}-${padded(day)}`;
}

/** `2025-03`; a month outside of 1 to 12 is counted on into the years before and after. */
export function isoMonth(year: number, month: number): string {
  const carried = year + Math.floor((month - 1) / 12);
  return `${isoYear(carried)}-${padded((((month - 1) % 12) + 12) % 12 + 1)}`;
}

/** A year in four digits. */
export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** `2025-W11`: the week, from Monday on, belongs to the year that its Thursday is in (ISO 8601). */
export function isoWeek(number: number): string {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = civilDay(thursday);
  const week = Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1;
  return `${isoYear(year)}-W${padded(week)}`;
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}

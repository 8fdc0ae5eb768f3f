import { civilDay, dayNumber, isoDay, isoMonth, isoWeek, isoYear, monthLength, weekdayOf } from './civilDay';
import type { Direction } from './direction';
import { easterIn } from './easter';
import type { RelativeDate, Unit, Which } from './relativeDate';

const steps: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1 };

/**
 * The ISO 8601 value of a date that was written on day `written` (a day number). `undefined` where the words fit two dates.
 * `direction` is what the sentence says of the date; absent, it says nothing.
 */
export function settleDate(date: RelativeDate, written: number, direction: Direction | undefined): string | undefined {
  switch (date.kind) {
    case 'days': return isoDay(written + date.offset);
    case 'weekday': return weekday(date.weekday, date.which, written, direction);
    case 'unit': return unit(date.unit, date.which, written);
    case 'ago': return ago(date.count, date.unit, written);
    case 'stretch': return stretch(date.count, date.unit, date.which, written);
    case 'calendar': return calendar(date, written, direction);
    case 'easter': return easter(date.days, date.ofYear, written, direction);
    case 'months': {
      const of = typeof date.year === 'number' ? date.year : civilDay(written).year + steps[date.year];
      return `${isoMonth(of, date.first)}/${isoMonth(of, date.last)}`;
    }
  }
}

/**
 * The most recent such day or the coming one, the day of writing among them. "Last" and "next" are read only where the
 * day lies in another week, so that both ways to understand them agree.
 */
function weekday(day: number, which: Which | undefined, written: number, direction: Direction | undefined): string | undefined {
  const today = weekdayOf(written);
  const recent = written - ((today - day + 7) % 7);
  const coming = written + ((day - today + 7) % 7);
  if (day === today && (which === 'last' || which === 'next')) return isoDay(written + 7 * steps[which]);
  if (which === 'last') return recent < written - today + 1 ? isoDay(recent) : undefined;
  if (which === 'next') return coming > written - today + 7 ? isoDay(coming) : undefined;
  if (which === 'this') return isoDay(direction === 'past' ? recent : coming);
  if (direction === undefined) return undefined;
  return isoDay(direction === 'past' ? recent : coming);
}

function unit(name: 'week' | 'weekend' | 'month' | 'quarter' | 'year', which: Which, written: number): string | undefined {
  const { year, month } = civilDay(written);
  const step = steps[which];
  switch (name) {
    case 'year': return isoYear(year + step);
    case 'month': return isoMonth(year, month + step);
    case 'week': return isoWeek(written + 7 * step);
    case 'quarter': {
      const first = month - ((month - 1) % 3) + 3 * step;
      return `${isoMonth(year, first)}/${isoMonth(year, first + 2)}`;
    }
    case 'weekend': {
      // On a weekend "next weekend" is the coming one, on other days it may be either: so is "this" one on a Monday.
      const today = weekdayOf(written);
      if (which === 'this' ? today === 1 : which === 'next' && today < 6) return undefined;
      const saturday = written - today + 6 + (which === 'this' ? 0 : 7 * step);
      return `${isoDay(saturday)}/${isoDay(saturday + 1)}`;
    }
  }
}

/** As exact as the unit: "two years ago" is a year, "two days ago" a day. */
function ago(count: number, name: Unit, written: number): string {
  const { year, month } = civilDay(written);
  switch (name) {
    case 'year': return isoYear(year - count);
    case 'month': return isoMonth(year, month - count);
    case 'week': return isoWeek(written - 7 * count);
    case 'day': return isoDay(written - count);
  }
}

/** A length of time that ends or begins with the day of writing. */
function stretch(count: number, name: Unit, which: Which, written: number): string {
  const length = `P${count}${name.charAt(0).toUpperCase()}`;
  return which === 'next' ? `${isoDay(written)}/${length}` : `${length}/${isoDay(written)}`;
}

type CalendarDate = Extract<RelativeDate, { kind: 'calendar' }>;

function calendar(date: CalendarDate, written: number, direction: Direction | undefined): string | undefined {
  const year = yearOf(date, written, direction);
  if (year === undefined || (date.day ?? 1) > monthLength(year, date.month) || (date.lastDay ?? 1) > monthLength(year, date.month)) return undefined;
  if (date.day === undefined) return isoMonth(year, date.month);
  const first = isoDay(dayNumber({ year, month: date.month, day: date.day }));
  return date.lastDay === undefined ? first : `${first}/${isoDay(dayNumber({ year, month: date.month, day: date.lastDay }))}`;
}

function yearOf(date: CalendarDate, written: number, direction: Direction | undefined): number | undefined {
  const { year } = civilDay(written);
  if (date.ofYear) return year + steps[date.ofYear];
  if (date.which === 'this') return year;
  const start = (of: number) => dayNumber({ year: of, month: date.month, day: date.day ?? 1 });
  const end = (of: number) => dayNumber({ year: of, month: date.month, day: date.lastDay ?? date.day ?? monthLength(of, date.month) });
  // "Last April" in June may be this year's or the one before.
  if (date.which === 'last') return start(year) > written ? year - 1 : undefined;
  if (date.which === 'next') return end(year) < written ? year + 1 : undefined;
  if (date.weekday !== undefined) return onlyOne([year - 1, year, year + 1].filter((of) => weekdayOf(start(of)) === date.weekday));
  if (direction === 'past') return start(year) <= written ? year : year - 1;
  if (direction === 'future') return end(year) >= written ? year : year + 1;
  return date.day !== undefined && Math.abs(start(year) - written) <= SAME_YEAR ? year : undefined;
}

/** The nearest such feast before or behind the day of writing; without a hint only one that is near. */
function easter(days: number, ofYear: Which | undefined, written: number, direction: Direction | undefined): string | undefined {
  const { year } = civilDay(written);
  const of = (at: number): number => easterIn(at) + days;
  if (ofYear === 'this') return isoDay(of(year));
  const past = of(year) <= written ? of(year) : of(year - 1);
  const coming = of(year) >= written ? of(year) : of(year + 1);
  if (ofYear) return isoDay(ofYear === 'last' ? past : coming);
  if (direction) return isoDay(direction === 'past' ? past : coming);
  return Math.abs(of(year) - written) <= SAME_YEAR ? isoDay(of(year)) : undefined;
}

function onlyOne(years: readonly number[]): number | undefined {
  return years.length === 1 ? years[0] : undefined;
}

/** In days: nearer than this, a day without a year and without a hint is of the year of writing. */
const SAME_YEAR = 120;

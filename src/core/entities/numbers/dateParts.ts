import { spellingAt, type Words } from '../words';
import { lowerAt, senseAt, textAt, type Reading } from './reading';

/** The year from 1000 to 2199 that token `i` is, in four digits. */
export function yearAt(words: Words, i: number, from: number): number | undefined {
  const { text } = spellingAt(words, i, from);
  return text.length === 4 && /^(?:1\d{3}|2[01]\d\d)$/.test(text) ? Number(text) : undefined;
}

/** The same, by what the token is known to be. */
export function yearIn(reading: Reading, i: number, from: number): number | undefined {
  const digits = senseAt(reading, i, from).digits;
  return digits?.plain === 4 && digits.behind === '' && digits.value >= 1000 && digits.value < 2200 ? digits.value : undefined;
}

/** The day of a month that token `i` is: `13`, `13th`. */
export function dayIn(reading: Reading, i: number, from: number): number | undefined {
  const digits = senseAt(reading, i, from).digits;
  if (!digits || digits.plain === 0 || digits.plain > 2 || !(digits.value >= 1 && digits.value <= 31)) return undefined;
  return digits.behind === '' || /^(?:st|nd|rd|th)$/.test(digits.behind) ? digits.value : undefined;
}

/** A year behind `at`, with or without a comma or "of"; not the number of something: "May 5, 2000 people". */
export function yearBehind(reading: Reading, at: number, from: number): { readonly to: number; readonly year: number | undefined } {
  const lower = lowerAt(reading, at, from);
  const skip = lower === ',' || lower === 'of' ? 1 : 0;
  const year = yearIn(reading, at + skip, from);
  if (year === undefined || (skip === 1 && isCounted(reading, at + skip + 1, from))) return { to: at, year: undefined };
  return { to: at + skip + 1, year };
}

const counted = new Set(`
  people men women children soldiers troops workers jobs votes seats points homes houses students members rpm shares cases
  deaths families civilians refugees prisoners police officers residents passengers employees protesters fans miles metres
  meters kilometres dollars euros pounds percent % per gmt hours hrs`.trim().split(/\s+/));

/** True for nouns and signs before which a number of four digits is an amount. */
export function isCounted(reading: Reading, at: number, from: number): boolean {
  const { unit, scale, currency } = senseAt(reading, at, from);
  return unit || scale !== undefined || currency?.doubt === 'certain' || counted.has(lowerAt(reading, at, from));
}

/** Words before a number that make it a year, and before "May" that make it a month. */
const datePrepositions = new Set(`
  in since by until till of from before after during on early late mid end last next this for to through between and around
  circa year years spring summer autumn fall winter every each past beginning seit im bis ab vom anfang mitte ende
  nach vor`.trim().split(/\s+/));

/** True when the word before `i` makes a date of what stands there. */
export function followsDatePreposition(reading: Reading, i: number): boolean {
  return datePrepositions.has(lowerAt(reading, i - 1, i));
}

/** ISO 8601 of a calendar date; parts that the text leaves out are left out, a missing year as `--`. */
export function isoDate(year: number | undefined, month: number | undefined, day?: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const parts = [year === undefined ? '-' : String(year)];
  if (month !== undefined) parts.push(two(month));
  if (day !== undefined) parts.push(two(day));
  return parts.join('-');
}

/** True where a lower-case plural follows: what stands before counts it. */
export function countsPlural(reading: Reading, at: number, from: number): boolean {
  const { length, unit, scale } = senseAt(reading, at, from);
  const text = textAt(reading, at, from);
  return length !== undefined || unit || scale !== undefined || text === '%' || /^[a-z]{3,}[^su]s$/.test(text)
    || isCounted(reading, at, from);
}

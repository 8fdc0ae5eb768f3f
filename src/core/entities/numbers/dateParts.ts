import { monthNames, weekdayNames } from '../lexicon/calendar';
import { fold } from '../fold';
import { wordsOf } from '../lexicon/list';
import { spellingAt, type Words } from '../words';

const months = numbered(monthNames);
const weekdays = numbered(weekdayNames);
for (const [name, day] of [...weekdays]) if (name.endsWith('day')) weekdays.set(`${name}s`, day);

/** Forms that are words of their own or names: only a number or a preposition makes them months or days. */
const doubtful = new Set(wordsOf('May March Mar Jan Dec Jun Apr Sep Oct Nov Feb Jul Aug Sun. Sat. Mon. Wed. Tue. Mai'));

/** The month (1 to 12) that token `i` names; upper-case writing counts too. */
export function monthAt(words: Words, i: number, from: number): number | undefined {
  const { folded, titled } = spellingAt(words, i, from);
  return months.get(folded) ?? months.get(titled);
}

/** The day of the week (1 is Monday) that token `i` names. */
export function weekdayAt(words: Words, i: number, from: number): number | undefined {
  const { folded, titled } = spellingAt(words, i, from);
  return weekdays.get(folded) ?? weekdays.get(titled);
}

/** True when the word at `i` is no month or day unless something beside it says so. */
export function isDoubtful(words: Words, i: number): boolean {
  return doubtful.has(spellingAt(words, i, i).folded) || doubtful.has(spellingAt(words, i, i).titled);
}

/** The year from 1000 to 2199 that token `i` is, in four digits. */
export function yearAt(words: Words, i: number, from: number): number | undefined {
  const { text } = spellingAt(words, i, from);
  return text.length === 4 && /^(?:1\d{3}|2[01]\d\d)$/.test(text) ? Number(text) : undefined;
}

/** The day of a month that token `i` is: `13`, `13th`. */
export function dayAt(words: Words, i: number, from: number): number | undefined {
  const { lower } = spellingAt(words, i, from);
  const match = lower.length <= 4 ? /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lower) : null;
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : undefined;
}

/** The hyphen or dash of a range. */
export function isDash(words: Words, i: number, from: number): boolean {
  const { text } = spellingAt(words, i, from);
  return text === '-' || text === '–' || text === '—' || text === '‑';
}

/** ISO 8601 of a calendar date; parts that the text leaves out are left out, a missing year as `--`. */
export function isoDate(year: number | undefined, month: number | undefined, day?: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const parts = [year === undefined ? '-' : String(year)];
  if (month !== undefined) parts.push(two(month));
  if (day !== undefined) parts.push(two(day));
  return parts.join('-');
}

function numbered(forms: readonly (readonly string[])[]): Map<string, number> {
  return new Map(forms.flatMap((names, index) => names.map((name): [string, number] => [fold(name), index + 1])));
}

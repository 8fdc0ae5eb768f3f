import type { EntityType, Money, Value } from '../entity';
import { dayNumber, MS_PER_DAY } from './civilDay';

/**
 * A value as people read it, in English, with the value itself in brackets where the words do not show it: `Tuesday, 11 March 2025
 * (2025-03-11)`, `300 Mexican pesos (MXN)`, `currency: Thai baht (THB)`, `4.5%`. What has no words is shown as it is.
 */
export function valueWords(value: Value, type: EntityType): string {
  if (typeof value === 'number') return type === 'PERCENT' ? `${numberWords(value)}%` : numberWords(value);
  if (typeof value === 'object') return moneyWords(value);
  const words = value.includes('/') ? intervalWords(value) : dateWords(value);
  return words === undefined || words === value ? value : `${words}${LENGTH.test(value) ? '' : ` (${value})`}`;
}

function numberWords(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 10 });
}

function moneyWords({ amount, upTo, currency }: Money): string {
  const isCode = /^[A-Z]{3}$/.test(currency);
  if (amount === undefined) return `currency: ${isCode ? `${nameOf(currency)} (${currency})` : currency}`;
  const range = upTo === undefined ? '' : `${numberWords(amount)} to `;
  const last = upTo ?? amount;
  if (!isCode) return `${range}${numberWords(last)} ${currency}`;
  const digits = Number.isInteger(last) ? 0 : 2;
  const words = last.toLocaleString('en', { style: 'currency', currency, currencyDisplay: 'name', minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${range}${words}${words.includes(currency) ? '' : ` (${currency})`}`;
}

/** `Thai baht`: the name of one of it, without the number. */
function nameOf(currency: string): string {
  return (1).toLocaleString('en', { style: 'currency', currency, currencyDisplay: 'name', maximumFractionDigits: 0 }).replace(/^1\s/, '');
}

const LENGTH = /^-?P(?:(\d+(?:\.\d+)?)([YMWD])|T(\d+(?:\.\d+)?)([HMS]))$/;

/** `2 weeks up to 14 March 2025`, `April 2028 to June 2028`; `undefined` where a half has no words. */
function intervalWords(value: string): string | undefined {
  const [from = '', to = ''] = value.split('/');
  const [first, last] = [dateWords(from), dateWords(to)];
  if (first === undefined || last === undefined) return undefined;
  if (from.startsWith('P')) return `${first} up to ${last}`;
  return to.startsWith('P') ? `${last} from ${first}` : `${first} to ${last}`;
}

type Reader = readonly [form: RegExp, words: (parts: readonly string[]) => string | undefined];

const readers: readonly Reader[] = [
  [/^(\d{4}-\d\d-\d\d)(T.+)?$/, ([day = '', time = '']) => [dayWords(day), ...(time === '' ? [] : [timeWords(time)])].join(', ')],
  [/^(\d{4})-(\d\d)$/, ([year = '', month = '']) => format({ month: 'long', year: 'numeric' }, Number(year), Number(month))],
  [/^\d{4}$/, () => undefined],
  [/^(\d{4})-W(\d\d)$/, ([year = '', week = '']) => `week ${Number(week)} of ${year}`],
  [/^(\d{3})X$/, ([decade = '']) => `the ${decade}0s`],
  [/^(\d{2})XX$/, ([century = '']) => `the ${century}00s`],
  [/^--(\d\d)-(\d\d)$/, ([month = '', day = '']) => `${format({ day: 'numeric', month: 'long' }, 2000, Number(month), Number(day))}, year not stated`],
  [/^--(\d\d)$/, ([month = '']) => `${format({ month: 'long' }, 2000, Number(month))}, year not stated`],
  // 1 January 2001 was a Monday.
  [/^-W-([1-7])$/, ([day = '']) => `a ${format({ weekday: 'long' }, 2001, 1, Number(day))}, date not stated`],
  [/^(T\d\d.*)$/, ([time = '']) => timeWords(time)],
  [/^-(P.+)$/, ([length = '']) => (lengthWords(length) === undefined ? undefined : `${lengthWords(length)} before`)],
  [/^(P.+)$/, ([length = '']) => lengthWords(length)],
];

/** The words of a date, a time or a length of time; `undefined` for anything else, and for years, which are words already. */
function dateWords(value: string): string | undefined {
  for (const [form, words] of readers) {
    const match = form.exec(value);
    if (match) return words(match.slice(1)) ?? value;
  }
  return undefined;
}

function dayWords(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return `${format({ weekday: 'long' }, year, month, date)}, ${format({ day: 'numeric', month: 'long', year: 'numeric' }, year, month, date)}`;
}

/** `10:30`, `14:00 UTC`, `17:00 UTC-05:00`. */
function timeWords(time: string): string {
  const [, hours = '', minutes = ':00', seconds = '', zone = ''] = /^T(\d\d)(:\d\d)?(:\d\d)?(Z|[+-]\d\d:\d\d)?$/.exec(time) ?? [];
  return hours === '' ? time : `${hours}${minutes}${seconds}${zone === '' ? '' : ` UTC${zone.replace('Z', '')}`}`;
}

const units: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute', TS: 'second' };

function lengthWords(length: string): string | undefined {
  const match = LENGTH.exec(length);
  const unit = units[match?.[2] ?? `T${match?.[4] ?? ''}`];
  const count = Number(match?.[1] ?? match?.[3]);
  return unit && `${numberWords(count)} ${unit}${count === 1 ? '' : 's'}`;
}

function format(parts: Intl.DateTimeFormatOptions, year: number, month: number, day = 1): string {
  const date = new Date(dayNumber({ year, month, day }) * MS_PER_DAY);
  return date.toLocaleDateString('en-GB', { ...parts, timeZone: 'UTC' });
}

import type { Found } from '../found';
import { followsDatePreposition, isCounted, isoDate, yearIn } from './dateParts';
import { isDash, isGlued, lowerAt, senseAt, textAt, type Reading } from './reading';

/**
 * `2014`, `2014-2016`, `2019/20`, `1990s`, `'80s`. Years before 1900 and after 2050 want something beside them that makes
 * them years.
 */
export function year(reading: Reading, i: number): Found | undefined {
  const digits = senseAt(reading, i, i).digits;
  if (digits?.behind === 's' && digits.plain > 0) return decade(reading, i, digits.text);
  const first = yearIn(reading, i, i);
  if (first === undefined) return undefined;
  const years = isInsideCode(reading, i) ? undefined : range(reading, i, first);
  if (years && isFourDigits(reading, i + 2)) return years;
  if (!readsAsYear(reading, i, first)) return undefined;
  return years ?? { from: i, to: i + 1, type: 'DATE', value: String(first) };
}

/** `2014-2016`, `2014-16`, `2022/2018` as it comes out of texts written from right to left, `1532-3`. */
function range(reading: Reading, i: number, first: number): Found | undefined {
  const mark = textAt(reading, i + 1, i);
  if (!(isDash(mark) || mark === '/') || !isGlued(reading, i + 1) || !isGlued(reading, i + 2)) return undefined;
  const last = senseAt(reading, i + 2, i).digits;
  if (
    !last || last.plain === 0 || last.plain === 3 || last.plain > 4 || last.behind !== '' ||
    isDash(textAt(reading, i + 3, i)) && isGlued(reading, i + 3)
  )
    return undefined;
  const step = 10 ** last.plain;
  const value = last.plain === 4 ? last.value : Math.floor(first / step) * step + last.value;
  if (last.plain === 4 && yearIn(reading, i + 2, i) !== undefined && value < first)
    return { from: i, to: i + 3, type: 'DATE', value: `${value}/${first}` };
  return value > first && value < 2200 ? { from: i, to: i + 3, type: 'DATE', value: `${first}/${value}` } : undefined;
}

/** Two numbers of four digits, the later one first or last, are years, however old. */
function isFourDigits({ senses }: Reading, i: number): boolean {
  return senses[i]?.digits?.plain === 4;
}

/** `1990s`; of `'80s`, `the 90s` and the `50s` behind `1940s and` only what is certain has a value. */
function decade(reading: Reading, i: number, text: string): Found | undefined {
  if (text.length === 4 && /^(?:1\d|20)\d0$/.test(text))
    return { from: i, to: i + 1, type: 'DATE', value: `${text.slice(0, 3)}X` };
  if (!/^\d0$/.test(text)) return undefined;
  const before = textAt(reading, i - 1, i);
  const short = (of: string): Found => ({ from: i, to: i + 1, type: 'DATE', value: `${of}${text.charAt(0)}X` });
  if (/^['’‘]$/.test(before) && isGlued(reading, i))
    return { ...short('19'), from: i - 1, ...(Number(text) < 30 ? { value: undefined } : {}) };
  const other = /^(?:and|to|or|-|–)$/.test(before) ? senseAt(reading, i - 2, i).digits : undefined;
  if (other?.behind === 's' && other.plain === 4) return short(other.text.slice(0, 2));
  const isNamed = /^(?:the|early|late|mid|mid-)$/.test(before) && Number(text) >= 50 && !isCounted(reading, i + 1, i);
  return isNamed ? short('19') : undefined;
}

/** Words before a number that make it an amount, unless nothing follows that could be counted. */
const counting = new Set(
  '$ € £ about around over than nearly almost least most some only no no. number room up estimated roughly approximately under exceeding'
    .split(' '),
);

function readsAsYear(reading: Reading, i: number, value: number): boolean {
  const before = lowerAt(reading, i - 1, i);
  if (isInsideCode(reading, i) || isCounted(reading, i + 1, i)) return false;
  if (followsDatePreposition(reading, i) || before === '(' || /^(?:later|earlier)$/.test(lowerAt(reading, i - 2, i)))
    return true;
  if (value < 1900 || value > 2050) return isOldYear(reading, i, value);
  if (!counting.has(before)) return true;
  // "a little over 4 per cent over 2023": nothing follows that could be counted.
  return (before === 'over' || before === 'about' || before === 'around')
    && !/^[$\p{L}\p{N}]/u.test(textAt(reading, i + 1, i).replace(/^(?:and|or|but|to|when|with|as|in|at|by|after)$/, ''));
}

/** A year glued to a link, a path or a number before it: only a range of years goes on with a dash. */
function isInsideCode(reading: Reading, i: number): boolean {
  const { words } = reading;
  const mark = words.prose.text.charAt((words.starts[i] ?? 0) - 1);
  if (/^[@_]$/.test(words.prose.text.charAt(words.ends[i] ?? 0))) return true;
  if (!/^[-/#@_]$/.test(mark)) return false;
  return !(isDash(textAt(reading, i - 1, i)) && yearIn(reading, i - 2, i) !== undefined);
}

/** "the 1833 constitution", "his 1835 speech", "by about 1537,". */
function isOldYear(reading: Reading, i: number, value: number): boolean {
  const before = lowerAt(reading, i - 1, i);
  const next = textAt(reading, i + 1, i);
  if (value < 1400 || value > 2050) return false;
  if (/^(?:the|a|an|his|her|its|their|'s|’s)$/.test(before))
    return /^\p{L}{3,}/u.test(next) && !/^[a-z]+s$/.test(next) && senseAt(reading, i + 1, i).length === undefined;
  return (before === 'about' || before === 'around') && followsDatePreposition(reading, i - 1) && !/^\p{L}/u.test(next);
}

const quarterOrHalf: Readonly<Record<string, number>> = { quarter: 3, half: 6, q: 3, h: 6 };

/**
 * `second quarter of 2028`, `first half of last year`, `Q1 2022`, `3Q2022`: an interval of months where the year is known.
 */
export function yearPart(reading: Reading, i: number): Found | undefined {
  const joined = joinedQuarter(reading, i);
  if (joined) return joined;
  const { ordinal, role } = senseAt(reading, i, i);
  const which = ordinal ?? (role === 'relative' && lowerAt(reading, i, i) === 'last' ? 0 : undefined);
  const length = quarterOrHalf[lowerAt(reading, i + 1, i)];
  if (which === undefined || length === undefined || which * length > 12 || lowerAt(reading, i + 2, i) !== 'of')
    return undefined;
  const at = lowerAt(reading, i + 3, i) === 'the' ? i + 4 : i + 3;
  const of = yearIn(reading, at, i);
  if (of !== undefined)
    return { from: i, to: at + 1, type: 'DATE', value: monthsOf(of, which === 0 ? 12 / length : which, length) };
  const isYear = lowerAt(reading, at, i) === 'year'
    || (senseAt(reading, at, i).role === 'relative' && lowerAt(reading, at + 1, i) === 'year');
  return isYear ? { from: i, to: lowerAt(reading, at, i) === 'year' ? at + 1 : at + 2, type: 'DATE' } : undefined;
}

function joinedQuarter(reading: Reading, i: number): Found | undefined {
  const whole = /^([1-4])?([QH])([1-4])?(\d{4})?$/.exec(textAt(reading, i, i).slice(0, 8));
  const which = Number(whole?.[1] ?? whole?.[3] ?? NaN);
  const length = quarterOrHalf[(whole?.[2] ?? '').toLowerCase()] ?? 12;
  if (!whole || Number.isNaN(which) || which * length > 12) return undefined;
  if (whole[4] !== undefined) return { from: i, to: i + 1, type: 'DATE', value: monthsOf(Number(whole[4]), which, length) };
  const at = lowerAt(reading, i + 1, i) === 'of' || lowerAt(reading, i + 1, i) === ',' ? i + 2 : i + 1;
  const of = yearIn(reading, at, i);
  return of === undefined ? undefined : { from: i, to: at + 1, type: 'DATE', value: monthsOf(of, which, length) };
}

/** The interval of months of the `which`-th part, `length` months long. */
function monthsOf(of: number, which: number, length: number): string {
  return `${isoDate(of, (which - 1) * length + 1)}/${isoDate(of, which * length)}`;
}

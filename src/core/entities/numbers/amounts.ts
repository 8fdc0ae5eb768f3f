import { TokenKind } from '../../text/tokens';
import type { Found } from '../found';
import { followsClosely } from '../words';
import { numeralAt, type Numeral } from './numeral';
import { isDash, isGlued, isYearLike, lowerAt, senseAt, textAt, type Reading } from './reading';
import { isUnit } from './units';

/** A number, or two that a dash or "to" joins: then without a value. */
interface Counted {
  readonly to: number;
  readonly value: number | undefined;
}

/** `5`, and where `takes` says so of what follows, `5-10` and `5 to 10`. */
function countedAt(reading: Reading, i: number, number: Numeral, takes: (at: number) => boolean): Counted | undefined {
  if (number.unit !== '') return undefined;
  const value = Number.isNaN(number.value) ? undefined : number.value;
  if (takes(number.to)) return { to: number.to, value };
  const joiner = textAt(reading, number.to, i);
  const joins = joiner === 'to' || joiner === 'or'
    || (isDash(joiner) && isGlued(reading, number.to) && isGlued(reading, number.to + 1));
  const upper = joins && !isYearLike(reading, i) ? numeralAt(reading, number.to + 1) : undefined;
  return upper && upper.unit === '' && takes(upper.to) ? { to: upper.to, value: undefined } : undefined;
}

/** `66 percent`, `4.5%`, `two per cent`, `3 percentage points`, `5 to 10 percent`. */
export function percent(reading: Reading, i: number, number: Numeral): Found | undefined {
  if (/^-per-?cent$/.test(number.unit)) return { from: i, to: number.to, type: 'PERCENT', value: number.value };
  const counted = countedAt(reading, i, number, (at) => percentEnd(reading, at, i) > 0);
  return counted && { from: i, to: percentEnd(reading, counted.to, i), type: 'PERCENT', value: counted.value };
}

/** Where the word or sign for percent that begins at `at` ends; 0 when there is none. */
function percentEnd(reading: Reading, at: number, from: number): number {
  switch (lowerAt(reading, at, from)) {
    case '%': case 'percent': case 'pct': case 'per-cent': case 'prozent': return at + 1;
    case 'pc': return textAt(reading, at, from) === 'pc' ? at + 1 : 0;
    case 'per': return lowerAt(reading, at + 1, from) === 'cent' ? at + 2 : 0;
    case 'percentage': return /^points?$/.test(lowerAt(reading, at + 1, from)) ? at + 2 : 0;
    default: return 0;
  }
}

/**
 * `10 km`, `10km`, `two square miles`, `120 km/h`, `50-kilometer`, `37 °C`. The value is the number; the unit stays in the
 * text.
 */
export function quantity(reading: Reading, i: number, number: Numeral): Found | undefined {
  const { unit, value } = number;
  if (unit.startsWith('-')) {
    const word = /^-([a-zµμ]{1,12})(?:-(?:long|high|wide|deep|tall|thick))?$/.exec(unit)?.[1];
    return word !== undefined && isUnit(word) ? { from: i, to: number.to, type: 'QUANTITY', value } : undefined;
  }
  if (unit !== '') return isUnit(unit) ? { from: i, to: perEnd(reading, number.to, i), type: 'QUANTITY', value } : undefined;
  const counted = countedAt(reading, i, number, (at) => unitEnd(reading, at, i) > 0);
  return counted
    && { from: i, to: perEnd(reading, unitEnd(reading, counted.to, i), i), type: 'QUANTITY', value: counted.value };
}

/** Where the unit that begins at `at` ends; 0 when there is none. */
function unitEnd(reading: Reading, at: number, from: number): number {
  const text = textAt(reading, at, from);
  if (text === '°') return /^[CFK]$/.test(textAt(reading, at + 1, from)) ? at + 2 : at + 1;
  if (/^(?:square|cubic|metric|nautical)$/.test(text)) return isUnit(textAt(reading, at + 1, from)) ? at + 2 : 0;
  if (!senseAt(reading, at, from).unit || !isUnit(text)) return 0;
  return /^degrees?$/.test(text) && /^(?:celsius|fahrenheit|centigrade)$/.test(lowerAt(reading, at + 1, from))
    ? at + 2
    : at + 1;
}

/** `km/h`, `miles per hour`, `µg/m3`: what it is measured by. */
function perEnd(reading: Reading, at: number, from: number): number {
  const text = textAt(reading, at, from);
  if (text === '/' && isGlued(reading, at) && isGlued(reading, at + 1)) {
    const by = textAt(reading, at + 1, from);
    return isUnit(by) || /^(?:h|s|d|l|sec|min|day|year)$/.test(by) ? at + 2 : at;
  }
  return text === 'per' && /^(?:hour|second|minute)$/.test(lowerAt(reading, at + 1, from)) ? at + 2 : at;
}

/** `first`, `21st`, `twenty-first`; not the second that is a length of time. */
export function ordinal(reading: Reading, i: number): Found | undefined {
  const { ordinal: spelled, digits } = senseAt(reading, i, i);
  const value = spelled
    ?? (digits && digits.plain > 0 && digits.plain <= 5 && /^(?:st|nd|rd|th)$/.test(digits.behind) ? digits.value : undefined);
  if (value === undefined || (spelled === 2 && isSecondOfTime(reading, i))) return undefined;
  return { from: i, to: i + 1, type: 'ORDINAL', value };
}

/** "per second", "a split second", "wait a second.", "seconded". */
function isSecondOfTime(reading: Reading, i: number): boolean {
  const before = lowerAt(reading, i - 1, i);
  if (before === 'per' || before === 'split' || before === '/') return true;
  return before === 'a' && /^(?:wait|for|just|in)$/.test(lowerAt(reading, i - 2, i))
    && !/^\p{L}/u.test(textAt(reading, i + 1, i));
}

/**
 * A number that counts something: `13,000`, `two`, `a dozen`, `hundreds of thousands`, `two-thirds`. Not the digits of
 * addresses and codes.
 */
export function cardinal(reading: Reading, i: number, number: Numeral | undefined): Found | undefined {
  const { role } = senseAt(reading, i, i);
  if (role === 'vague') return { from: i, to: vagueEnd(reading, i), type: 'CARDINAL' };
  if (number?.unit && /^-(?:third|quarter|fifth|tenth)s?$/.test(number.unit))
    return { from: i, to: number.to, type: 'CARDINAL', value: number.value / (parts[number.unit.replace(/^-|s$/g, '')] ?? 1) };
  if (
    !number || number.unit !== '' ||
    (number.value === 1 && number.to === i + 1 && !number.digits && !countsOne(reading, i))
  )
    return undefined;
  if (number.digits && isPartOfCode(reading, i)) return undefined;
  return { from: i, to: number.to, type: 'CARDINAL', value: Number.isNaN(number.value) ? undefined : number.value };
}

const parts: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, tenth: 10 };

/** At most so many "of" in one vague number. */
const MOST_OF = 3;

/** "hundreds of thousands" is one number. */
function vagueEnd(reading: Reading, i: number): number {
  let to = i + 1;
  for (let n = 0; n < MOST_OF && lowerAt(reading, to, i) === 'of' && senseAt(reading, to + 1, i).role === 'vague'; n += 1) {
    to += 2;
  }
  return to;
}

/** "one of them", not "no one". */
function countsOne(reading: Reading, i: number): boolean {
  return lowerAt(reading, i + 1, i) === 'of';
}

/** Digits glued to a slash, hash, at sign or the like, as in links and reference numbers. */
function isPartOfCode(reading: Reading, i: number): boolean {
  const { words } = reading;
  const before = words.prose.text.charAt((words.starts[i] ?? 0) - 1);
  const after = words.prose.text.charAt(words.ends[i] ?? 0);
  if (/[/#@=_+&?\\~]/.test(before) || /[/@=_+&\\]/.test(after)) return true;
  if (before === '-' && followsClosely(words, i - 1) && /[A-Za-z]$/.test(textAt(reading, i - 2, i))) return true;
  return (before === '-' || after === '-') && hyphensRound(reading, i) >= 2;
}

/** How many hyphens glue numbers to this one on both sides together: two or more make a telephone or reference number. */
function hyphensRound(reading: Reading, i: number): number {
  let hyphens = 0;
  for (let at = i; hyphens < 3 && isGluedNumber(reading, at); at += 2) hyphens += 1;
  for (let at = i - 2; at >= 0 && hyphens < 3 && isGluedNumber(reading, at); at -= 2) hyphens += 1;
  return hyphens;
}

/** True when the number at `at` goes on with a hyphen and another number. */
function isGluedNumber({ words }: Reading, at: number): boolean {
  return (
    words.kinds[at] === TokenKind.number && words.kinds[at + 2] === TokenKind.number && words.spellings[at + 1]?.text === '-' &&
    words.ends[at] === words.starts[at + 1] && words.ends[at + 1] === words.starts[at + 2]
  );
}

import { TokenKind } from '../../text/tokens';
import type { Found } from '../found';
import { followsClosely, spellingAt, type Words } from '../words';
import { numeralAt } from './numeral';
import { ordinalNumbers } from './spelled';
import { isUnit } from './units';

/** `66 percent`, `4.5%`, `two per cent`, `3 percentage points`. */
export function percent(words: Words, i: number): Found | undefined {
  const number = numeralAt(words, i);
  if (!number) return undefined;
  const next = spellingAt(words, number.to, i).lower;
  const second = spellingAt(words, number.to + 1, i).lower;
  let to = 0;
  if (next === '%' || next === 'percent' || next === 'pct' || next === 'pc' || next === 'prozent') to = number.to + 1;
  else if ((next === 'per' && second === 'cent') || (next === 'percentage' && /^points?$/.test(second)))
    to = number.to + 2;
  return to === 0 || number.unit !== '' ? undefined : { from: i, to, type: 'PERCENT', value: number.value };
}

/** `10 km`, `10km`, `two square miles`, `50-kilometer`. The value is the number; the unit stays in the text. */
export function quantity(words: Words, i: number): Found | undefined {
  const number = numeralAt(words, i);
  if (!number) return hyphenatedQuantity(words, i);
  if (number.unit !== '')
    return isUnit(number.unit) ? { from: i, to: number.to, type: 'QUANTITY', value: number.value } : undefined;
  const first = spellingAt(words, number.to, i);
  const square =
    first.lower === 'square' || first.lower === 'cubic' || first.lower === 'metric' || first.lower === 'nautical' ? 1 : 0;
  const unit = square ? spellingAt(words, number.to + 1, i) : first;
  return isUnit(unit.text) ? { from: i, to: number.to + square + 1, type: 'QUANTITY', value: number.value } : undefined;
}

const HYPHENATED = /^(\d{1,9}(?:\.\d{1,4})?)-([a-z]{1,12})(?:-(?:long|high|wide|deep|tall|thick))?$/;

function hyphenatedQuantity(words: Words, i: number): Found | undefined {
  const { lower } = spellingAt(words, i, i);
  const match = lower.length <= 32 ? HYPHENATED.exec(lower) : null;
  return match?.[2] && isUnit(match[2]) ? { from: i, to: i + 1, type: 'QUANTITY', value: Number(match[1]) } : undefined;
}

/** `first`, `21st`, `twenty-first`. */
export function ordinal(words: Words, i: number): Found | undefined {
  const { lower, text } = spellingAt(words, i, i);
  const digits = text.length <= 8 ? /^(\d{1,5})(?:st|nd|rd|th)$/.exec(lower) : null;
  const value = digits ? Number(digits[1]) : ordinalNumbers.get(lower);
  if (value === undefined || (lower === 'second' && spellingAt(words, i - 1, i).lower === 'per')) return undefined;
  return { from: i, to: i + 1, type: 'ORDINAL', value };
}

const vague = new Set(['dozens', 'scores', 'hundreds', 'thousands', 'millions', 'billions', 'dozen']);

/** A number that counts something: `13,000`, `two`, `hundreds of thousands`. Not the digits of addresses and codes. */
export function cardinal(words: Words, i: number): Found | undefined {
  const { lower } = spellingAt(words, i, i);
  if (vague.has(lower)) return { from: i, to: vagueEnd(words, i), type: 'CARDINAL' };
  const number = numeralAt(words, i);
  if (!number || number.unit !== '' || (lower === 'one' && number.to === i + 1 && !countsOne(words, i))) return undefined;
  if (number.digits && isPartOfCode(words, i)) return undefined;
  return { from: i, to: number.to, type: 'CARDINAL', value: number.value };
}

/** "hundreds of thousands" is one number. */
function vagueEnd(words: Words, i: number): number {
  return spellingAt(words, i + 1, i).lower === 'of' && vague.has(spellingAt(words, i + 2, i).lower) ? i + 3 : i + 1;
}

/** "one of them", not "no one". */
function countsOne(words: Words, i: number): boolean {
  return spellingAt(words, i + 1, i).lower === 'of';
}

/** Digits glued to a slash, hash, at sign or the like, as in links and reference numbers. */
function isPartOfCode(words: Words, i: number): boolean {
  const before = words.prose.text.charAt((words.starts[i] ?? 0) - 1);
  const after = words.prose.text.charAt(words.ends[i] ?? 0);
  if (/[/#@=_+&?\\~]/.test(before) || /[/@=_+&\\]/.test(after)) return true;
  if (before === '-' && followsClosely(words, i - 1) && /[A-Za-z]$/.test(spellingAt(words, i - 2, i).text)) return true;
  return hyphensRound(words, i) >= 2;
}

/** How many hyphens glue numbers to this one on both sides together: two or more make a telephone or reference number. */
function hyphensRound(words: Words, i: number): number {
  let hyphens = 0;
  for (let at = i; hyphens < 3 && isGluedNumber(words, at); at += 2) hyphens += 1;
  for (let at = i - 2; at >= 0 && hyphens < 3 && isGluedNumber(words, at); at -= 2) hyphens += 1;
  return hyphens;
}

/** True when the number at `at` goes on with a hyphen and another number. */
function isGluedNumber(words: Words, at: number): boolean {
  return (
    words.kinds[at] === TokenKind.number &&
    words.kinds[at + 2] === TokenKind.number &&
    words.spellings[at + 1]?.text === '-' &&
    words.ends[at] === words.starts[at + 1] &&
    words.ends[at + 1] === words.starts[at + 2]
  );
}

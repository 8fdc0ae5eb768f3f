import { spellingAt, type Words } from '../words';
import { scales, smallNumbers } from './spelled';

/** A number as it stands in the text: where it ends (a token index) and what it amounts to. */
export interface Numeral {
  readonly to: number;
  readonly value: number;
  /** False for words: `two`. */
  readonly digits: boolean;
  /** Letters glued to the digits that are no scale: `km` in `10km`, `pm` in `5pm`; empty when there are none. */
  readonly unit: string;
}

const DIGITS = /^(\d{1,3}(?:,\d{2,3}){1,6}(?:\.\d{1,9})?|\d{1,15}(?:\.\d{1,9})?)([a-zA-Z]{0,8})$/;
const GLUED_SCALES: Readonly<Record<string, number>> = {
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
  k: 1e3,
  K: 1e3,
  M: 1e6,
  B: 1e9,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const LONGEST = 24;

/**
 * The number that begins with token `i`, in digits (`1,250.50`, `1.5bn`, `200 million`) or in words (`two hundred and
 * six`).
 */
export function numeralAt(words: Words, i: number): Numeral | undefined {
  const { folded } = spellingAt(words, i, i);
  if (folded.length === 0 || folded.length > LONGEST) return undefined;
  const first = folded.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 ? inDigits(words, i, folded) : inWords(words, i);
}

function inDigits(words: Words, i: number, folded: string): Numeral | undefined {
  const match = DIGITS.exec(folded);
  return match ? scaledNumeral(words, i, match[1] ?? '', match[2] ?? '') : undefined;
}

/** The number that token `i` gives by its digits and the letters glued to them, together with a scale that follows. */
export function scaledNumeral(words: Words, i: number, digits: string, letters: string): Numeral {
  const scale = GLUED_SCALES[letters];
  const value = Number(digits.replaceAll(',', '')) * (scale ?? 1);
  if (letters !== '') return { to: i + 1, value, digits: true, unit: scale === undefined ? letters : '' };
  return { ...scaled(words, i, i + 1, value), digits: true, unit: '' };
}

/** Follows `200` through `million`; rounding keeps 4.35 × 10⁶ whole. */
function scaled(words: Words, from: number, to: number, value: number): { to: number; value: number } {
  const scale = scales.get(spellingAt(words, to, from).lower);
  return scale === undefined ? { to, value } : { to: to + 1, value: Number((value * scale).toPrecision(15)) };
}

/** At most so many words make one number. */
const MOST_WORDS = 12;

function inWords(words: Words, i: number): Numeral | undefined {
  let total = 0;
  let group: number | undefined;
  let to = i;
  for (let at = i; at < i + MOST_WORDS; at += 1) {
    const { lower } = spellingAt(words, at, i);
    const small = smallNumbers.get(lower);
    const scale = lower.length > 3 ? scales.get(lower) : undefined;
    if (small !== undefined && (group === undefined || group >= 100)) group = (group ?? 0) + small;
    else if (scale === 100 && group !== undefined) group *= 100;
    else if (scale !== undefined && scale >= 1000 && group !== undefined) {
      total += group * scale;
      group = undefined;
    } else if (
      lower === 'and' &&
      at > i &&
      (group === undefined || group % 100 === 0) &&
      smallNumbers.has(spellingAt(words, at + 1, i).lower) &&
      (total > 0 || (group ?? 0) >= 100)
    )
      continue;
    else break;
    to = at + 1;
  }
  return to === i ? undefined : { to, value: total + (group ?? 0), digits: false, unit: '' };
}

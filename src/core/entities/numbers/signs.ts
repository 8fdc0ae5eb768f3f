import { followsClosely } from '../words';
import { currencyCodes, currencySigns, doubtfulCodes, gluedSigns } from './currencies';
import { digitsOf } from './digits';
import { scaledBehind, spacedGroups, type Numeral } from './numeral';
import { isGlued, textAt, type Reading } from './reading';
import { gluedScales } from './spelled';

/** A currency written before its amount. */
export interface Sign {
  /** Where the amount has to begin. */
  readonly to: number;
  /** ISO 4217; empty where several currencies are written so. */
  readonly currency: string;
  /**
   * Whether the number behind makes an amount: letters that mean other things too want a large one. `plain`: its digits
   * without separators.
   */
  fits(number: Numeral, plain: number): boolean;
}

/** Abbreviations that are roads, titles or machines as well. */
const doubtfulLetters = new Set('SR LE BD JD DM RM KD Br Fr Bs Sh P K US GH R N QR Re'.split(' '));

const always = (): boolean => true;
const large = ({ value, scale }: Numeral, plain: number): boolean => scale > 1
  || (value >= 100 && !(plain === 4 && value > 1900 && value < 2100));

/** The currency written before an amount: a sign, letters and a sign (`US$`), a code or an abbreviation (`Rs`). */
export function signAt(reading: Reading, i: number): Sign | undefined {
  const text = textAt(reading, i, i);
  const known = currencySigns.get(text);
  if (known !== undefined) return single(reading, i, text, known);
  if (text.length > 4 || !/^[A-Z]/.test(text)) return undefined;
  const mark = textAt(reading, i + 1, i);
  const joined = currencySigns.get(text.replaceAll('.', '') + mark);
  if (joined !== undefined && mark !== '' && (isGlued(reading, i + 1) || isSpacedSign(reading, i, text)))
    return close(reading, { to: i + 2, currency: joined, fits: always });
  if (!currencyCodes.has(text)) return undefined;
  return close(reading, { to: i + 1, currency: text, fits: doubtfulCodes.has(text) ? large : always });
}

function single(reading: Reading, i: number, text: string, currency: string): Sign | undefined {
  // "Rs.500"; and "S" before a stroke is a sign of its own.
  const stop = textAt(reading, i + 1, i) === '.' && isGlued(reading, i + 1) && /^[A-Z]/.test(text) ? 1 : 0;
  return close(reading, { to: i + 1 + stop, currency, fits: doubtfulLetters.has(text) ? large : always });
}

/** "US $ 300": the letters may stand apart, single ones not: "plan A $300". */
function isSpacedSign({ words }: Reading, i: number, text: string): boolean {
  return text.length > 1 && (words.starts[i + 1] ?? 0) - (words.ends[i] ?? 0) === 1;
}

function close({ words }: Reading, sign: Sign): Sign | undefined {
  return followsClosely(words, sign.to) ? sign : undefined;
}

/** An amount whose currency is glued to it. */
export interface GluedAmount {
  readonly to: number;
  readonly value: number;
  readonly currency: string;
}

/** Longer letters are no sign, longer digits no amount, in UTF-16 units. */
const LONGEST_SIGN = 4;
const LONGEST_AMOUNT = 20;

/**
 * `Rs500 million`, `QR1,200`, `R120 000`, `RM750mil`; a single letter wants three digits or a scale, so that `R2` stays a
 * robot.
 */
export function gluedSignAt(reading: Reading, i: number): GluedAmount | undefined {
  const { words } = reading;
  const { text } = words.prose;
  const start = words.starts[i] ?? 0;
  let letters = start;
  while (letters - start < LONGEST_SIGN && isLetter(text.charCodeAt(letters))) letters += 1;
  const sign = text.slice(start, letters);
  const currency = gluedSigns.get(sign) ?? (currencyCodes.has(sign) ? sign : undefined);
  if (currency === undefined) return undefined;
  const amount = gluedNumber(reading, i, letters);
  if (!amount || amount.unit !== '') return undefined;
  const wantsLarge = doubtfulLetters.has(sign) || doubtfulCodes.has(sign);
  return wantsLarge && !large(amount, amount.plain) ? undefined : { to: amount.to, value: amount.value, currency };
}

function isLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

/**
 * The number that begins inside token `i`, at offset `start` of the text: a full stop or comma may have cut it into
 * several tokens.
 */
function gluedNumber(reading: Reading, i: number, start: number): (Numeral & { readonly plain: number }) | undefined {
  const { words, german } = reading;
  const { text } = words.prose;
  let end = start;
  while (end - start < LONGEST_AMOUNT && isPartOfNumber(text, end)) end += 1;
  let last = i;
  while (last + 1 < words.count && (words.starts[last + 1] ?? 0) < end) last += 1;
  const digits = digitsOf(text.slice(start, words.ends[last]), german);
  if (!digits || Number.isNaN(digits.value)) return undefined;
  const { value, behind, plain } = digits;
  if (behind !== '') {
    const scale = gluedScales.get(behind.toLowerCase());
    const unit = scale === undefined ? behind : '';
    return { to: last + 1, value: value * (scale ?? 1), digits: true, unit, scale: scale ?? 1, plain };
  }
  const spaced = plain > 0 && plain <= 3 ? spacedGroups(reading, last, value) : undefined;
  return { ...scaledBehind(reading, i, spaced?.to ?? last + 1, spaced?.value ?? value, true), plain };
}

function isPartOfNumber(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isDigit(unit) || ((unit === 0x2c || unit === 0x2e) && isDigit(text.charCodeAt(at + 1)));
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

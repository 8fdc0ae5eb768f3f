import type { Found } from '../found';
import { followsClosely, Shape, spellingAt, type Words } from '../words';
import { currencyCodes, currencyNouns, currencyOf, currencySigns, doubtfulCurrencies, gluedSigns } from './currencies';
import { numeralAt, scaledNumeral, type Numeral } from './numeral';

/** `$200 million`, `US$5`, `EUR 3.5bn`, `200 million dollars`, `50 Swiss francs`, `20 cents`. */
export function money(words: Words, i: number): Found | undefined {
  return signFirst(words, i) ?? signGlued(words, i) ?? vagueAmount(words, i) ?? amountFirst(words, i);
}

function signFirst(words: Words, i: number): Found | undefined {
  const sign = signAt(words, i);
  if (!sign) return undefined;
  const amount = spacedNumeral(words, sign.to) ?? numeralAt(words, sign.to);
  if (!amount?.digits || amount.unit !== '' || !followsClosely(words, sign.to)) return undefined;
  return found(i, nounEnd(words, amount.to, i), amount, sign.currency);
}

/** "$300 million US dollars" says it twice. */
function nounEnd(words: Words, at: number, from: number): number {
  if (currencyNouns.has(spellingAt(words, at, from).lower)) return at + 1;
  const noun = spellingAt(words, at + 1, from).lower;
  return currencyNouns.has(noun) && currencyOf(spellingAt(words, at, from).lower, noun) !== '' ? at + 2 : at;
}

/** The currency written before an amount: a sign, letters and a sign (`US$`), a code or an abbreviation (`Rs`). */
function signAt(words: Words, i: number): { to: number; currency: string } | undefined {
  const { text } = spellingAt(words, i, i);
  if (currencySigns.has(text)) return { to: i + 1, currency: currencySigns.get(text) ?? '' };
  if (!/^[A-Z]/.test(text) || text.length > 4) return undefined;
  const touching =
    (words.starts[i + 1] ?? 0) - (words.ends[i] ?? 0) < 2
      ? text.replaceAll('.', '') + spellingAt(words, i + 1, i).text
      : '';
  if (currencySigns.has(touching)) return { to: i + 2, currency: currencySigns.get(touching) ?? '' };
  if (doubtfulCurrencies.has(text) && (numeralAt(words, i + 1)?.value ?? 0) < 100) return undefined;
  return currencyCodes.has(text) ? { to: i + 1, currency: text } : undefined;
}

const AMOUNT = '\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,2})?|\\d{1,12}(?:\\.\\d{1,4})?';
const GLUED = new RegExp(`([A-Z][A-Za-z]{0,2})(${AMOUNT})(million|billion|trillion|m|bn|k|tn)?(?![\\w-])`, 'y');

/** `Rs500 million`, `QR1,200`; a single letter wants three digits, so that `R2` stays a robot. */
function signGlued(words: Words, i: number): Found | undefined {
  const { text, shape } = spellingAt(words, i, i);
  if (!(shape & Shape.digit) || !(shape & Shape.capital) || text.length > 24) return undefined;
  GLUED.lastIndex = words.starts[i] ?? 0;
  const [, sign = '', digits = '', scale = ''] = GLUED.exec(words.prose.text) ?? [];
  const currency = gluedSigns.get(sign) ?? (currencyCodes.has(sign) ? sign : undefined);
  if (currency === undefined || (sign.length === 1 && digits.length < 3)) return undefined;
  let last = i;
  while (last + 1 < words.count && (words.starts[last + 1] ?? 0) < GLUED.lastIndex) last += 1;
  const amount = scaledNumeral(words, last, digits, scale);
  return found(i, amount.to, amount, currency);
}

/** `86.20 crowns`: two decimals are a price even where the noun is a common word. */
function hasCents(words: Words, i: number): boolean {
  return /^[\d,]*\d\.\d{2}$/.test(spellingAt(words, i, i).text);
}

const VAGUE = /^(?:dozens|hundreds|thousands|millions|billions|trillions)$/;

/** `millions of dollars`, `hundreds of millions of euros`: money, but how much is not said. */
function vagueAmount(words: Words, i: number): Found | undefined {
  let at = i;
  while (VAGUE.test(spellingAt(words, at, i).lower) && spellingAt(words, at + 1, i).lower === 'of') at += 2;
  if (at === i || at > i + 6) return undefined;
  const noun = spellingAt(words, at, i).lower;
  return currencyNouns.has(noun) && noun.endsWith('s') ? { from: i, to: at + 1, type: 'MONEY' } : undefined;
}

function amountFirst(words: Words, i: number): Found | undefined {
  const amount = numeralAt(words, i) ?? articleAmount(words, i);
  if (!amount) return undefined;
  const at = amount.to;
  if (amount.unit !== '') return undefined;
  const { text, lower } = spellingAt(words, at, i);
  if (doubtfulCurrencies.has(text) && amount.value < 100 && !hasCents(words, at - 1)) return undefined;
  if (currencyCodes.has(text)) return found(i, at + 1, amount, text);
  if (currencySigns.has(text) && amount.digits && !/^\$/.test(text))
    return found(i, at + 1, amount, currencySigns.get(text) ?? '');
  const noun = currencyNouns.get(lower);
  if (noun !== undefined) return moneyInNouns(words, i, at + 1, amount, lower, noun);
  const next = spellingAt(words, at + 1, i).lower;
  if (!currencyNouns.has(next)) return undefined;
  const currency = currencyOf(lower, next);
  return currency !== '' || /^[A-Z]/.test(text) ? found(i, at + 2, amount, currency) : undefined;
}

/** `15 000` behind a sign: groups of three digits with a space between. */
function spacedNumeral(words: Words, i: number): Numeral | undefined {
  let digits = spellingAt(words, i, i).text;
  let to = i + 1;
  if (!/^\d{1,3}$/.test(digits)) return undefined;
  while (
    /^\d{3}$/.test(spellingAt(words, to, i).text) &&
    (words.starts[to] ?? 0) - (words.ends[to - 1] ?? 0) === 1 &&
    digits.length < 13
  ) {
    digits += spellingAt(words, to, i).text;
    to += 1;
  }
  return to === i + 1 ? undefined : { to, value: Number(digits), digits: true, unit: '' };
}

/** Pounds are money when there are thousands of them or "sterling" says so, else a weight. */
function moneyInNouns(
  words: Words,
  from: number,
  to: number,
  amount: Numeral,
  noun: string,
  currency: string,
): Found | undefined {
  if (noun === 'pounds' || noun === 'pound') {
    if (spellingAt(words, to, from).lower === 'sterling') return found(from, to + 1, amount, currency);
    return amount.value >= 10_000 ? found(from, to, amount, currency) : undefined;
  }
  const cents = noun === 'cent' || noun === 'cents' || noun === 'pence';
  return found(from, to, cents ? { ...amount, value: amount.value / 100 } : amount, currency);
}

/** "a million dollars" */
function articleAmount(words: Words, i: number): Numeral | undefined {
  if (spellingAt(words, i, i).lower !== 'a') return undefined;
  const next = spellingAt(words, i + 1, i).lower;
  const scale = next === 'million' ? 1e6 : next === 'billion' ? 1e9 : next === 'thousand' ? 1e3 : undefined;
  return scale === undefined ? undefined : { to: i + 2, value: scale, digits: false, unit: '' };
}

/** The currency is left out, and with it the value, where the words fit several ("pesos"). */
function found(from: number, to: number, { value }: Numeral, currency: string): Found {
  return { from, to, type: 'MONEY', value: currency === '' ? undefined : { amount: value, currency } };
}

import type { Money } from '../entity';
import type { Found } from '../found';
import { bareCurrency } from './bareCurrencies';
import { currencyCodes, currencyNames, currencySigns } from './currencies';
import { currencyAt, isMoney, isPoundOfMoney, isWorth, type NamedCurrency } from './currencyAt';
import { numeralAt, type Numeral } from './numeral';
import { isDash, isGlued, isYearLike, lowerAt, senseAt, textAt, type Reading } from './reading';
import { gluedSignAt, signAt } from './signs';
import { gluedScales } from './spelled';

/**
 * `$200 million`, `US$5`, `EUR 3.5bn`, `R120 000`, `200 million dollars`, `50 Swiss francs`, `30-million-dollar`,
 * `millions of euros`, `the baht`.
 */
export function money(reading: Reading, i: number, number: Numeral | undefined): Found | undefined {
  const sense = senseAt(reading, i, i);
  if (sense.sign) {
    const found = signFirst(reading, i);
    if (found) return found;
  }
  if (sense.role === 'vague') return vagueAmount(reading, i);
  if (sense.role === 'between') return betweenAmounts(reading, i);
  if (sense.role === 'numbered' && !sense.digits) return gluedAmount(reading, i);
  if (sense.role === 'compound' && VAGUE.test(lowerAt(reading, i, i))) return { from: i, to: i + 1, type: 'MONEY' };
  if (number) return amountFirst(reading, i, number);
  if (sense.role === 'article') return oneUnit(reading, i);
  return nounFirst(reading, i) ?? (sense.currency || sense.sign ? bareCurrency(reading, i) : undefined);
}

const VAGUE = /^multi-?(?:million|billion|trillion)-(?:dollar|euro|pound|peso|yen|rupee|rand|baht|shilling|naira)$/;

/** What a rule has found of an amount: the upper end of a range is `undefined` for a single one. */
interface Amount {
  readonly to: number;
  readonly value: number;
  readonly upTo: number | undefined;
  /** What is joined to the last number and belongs to no amount: `-a-month`. */
  readonly tail: string;
}

function found(reading: Reading, from: number, to: number, amount: Omit<Amount, 'to'>, currency: string, divisor = 1): Found {
  const { words } = reading;
  const value = amountOf(amount, currency, divisor);
  const span: Found = { from, to, type: 'MONEY', value };
  if (amount.tail === '') return span;
  return { ...span, within: { start: words.starts[from] ?? 0, end: (words.ends[to - 1] ?? 0) - amount.tail.length } };
}

/** Left out where the amount or the currency is not told. */
function amountOf({ value, upTo }: Omit<Amount, 'to'>, currency: string, divisor: number): Money | undefined {
  if (currency === '' || Number.isNaN(value)) return undefined;
  return { amount: value / divisor, ...(upTo === undefined ? {} : { upTo: upTo / divisor }), currency };
}

function signFirst(reading: Reading, i: number): Found | undefined {
  const sign = signAt(reading, i);
  const number = sign && shortScale(reading, i, numeralAt(reading, sign.to));
  if (sign && !number && isMisprint(reading, sign.to)) return { from: i, to: sign.to + 1, type: 'MONEY' };
  if (!sign || !number?.digits || !sign.fits(number, senseAt(reading, sign.to, i).digits?.plain ?? 0)) return undefined;
  if (number.unit !== '' && !number.unit.startsWith('-')) return undefined;
  const amount = withRange(reading, i, number, sign.currency);
  return found(reading, i, amount.tail === '' ? nounEnd(reading, amount.to, i) : amount.to, amount, sign.currency);
}

/** `$77.4 m`: behind a sign a letter apart is a scale. */
function shortScale(reading: Reading, from: number, number: Numeral | undefined): Numeral | undefined {
  const text = number?.scale === 1 && number.unit === '' ? textAt(reading, number.to, from) : '';
  const scale = text === 'm' || text === 'M' || text === 'b' || text === 'B' ? gluedScales.get(text.toLowerCase()) : undefined;
  return number && scale !== undefined
    ? { ...number, to: number.to + 1, value: Number((number.value * scale).toPrecision(15)), scale }
    : number;
}

/** `$50,000,00` is an amount, but nobody can say which. */
function isMisprint(reading: Reading, at: number): boolean {
  const digits = senseAt(reading, at, at).digits;
  return digits !== undefined && Number.isNaN(digits.value) && digits.behind === '' && /^[\d.,]+$/.test(digits.text);
}

/** `$3.18-$3.81`, `$500-580 million`, `$1.2bn–$1.5bn`: only what is glued, else two amounts stand beside each other. */
function withRange(reading: Reading, from: number, number: Numeral, currency: string): Amount {
  const single = { to: number.to, value: number.value, upTo: undefined, tail: number.unit };
  const at = number.to;
  if (number.unit !== '' || !isDash(textAt(reading, at, from)) || !isGlued(reading, at) || !isGlued(reading, at + 1))
    return single;
  const sign = senseAt(reading, at + 1, from).sign ? signAt(reading, at + 1) : undefined;
  if (sign && sign.currency !== currency) return single;
  const upper = numeralAt(reading, sign?.to ?? at + 1);
  return (upper && rangeOf(number, upper)) ?? single;
}

/** The lower end has the upper one's scale when it has none of its own: `2 to 3 million`. */
function rangeOf(lower: Numeral, upper: Numeral): Amount | undefined {
  if (upper.unit !== '') return undefined;
  const shared = lower.scale === 1 ? lower.value * upper.scale : lower.value;
  const value = shared < upper.value ? shared : lower.value;
  return value < upper.value ? { to: upper.to, value, upTo: upper.value, tail: '' } : undefined;
}

/** "$300 million US dollars" says it twice. */
function nounEnd(reading: Reading, at: number, from: number): number {
  const currency = currencyAt(reading, at, from);
  return currency && (currency.name.doubt === 'certain' || currency.named) ? currency.to : at;
}

function gluedAmount(reading: Reading, i: number): Found | undefined {
  const glued = gluedSignAt(reading, i);
  return glued && found(reading, i, glued.to, { value: glued.value, upTo: undefined, tail: '' }, glued.currency);
}

/** At most so many "of" between the words of a vague amount. */
const MOST_OF = 3;

/** `millions of dollars`, `tens of billions of euros`: money, but how much is not said. */
function vagueAmount(reading: Reading, i: number): Found | undefined {
  let at = i;
  for (let n = 0; n < MOST_OF && senseAt(reading, at, i).role === 'vague' && lowerAt(reading, at + 1, i) === 'of'; n += 1) {
    at += 2;
  }
  const currency = at === i ? undefined : currencyAt(reading, at, i);
  if (!currency || (!currency.name.plural && currency.name.name !== lowerAt(reading, currency.to - 1, i))) return undefined;
  return currency.name.doubt === 'large' && !currency.named ? undefined : { from: i, to: currency.to, type: 'MONEY' };
}

/** `between 2 and 3 million dollars`: without its scale and its noun the first number is no amount. */
function betweenAmounts(reading: Reading, i: number): Found | undefined {
  const lower = numeralAt(reading, i + 1);
  if (!lower || lower.unit !== '' || lowerAt(reading, lower.to, i) !== 'and') return undefined;
  const upper = numeralAt(reading, lower.to + 1);
  const amount = upper && rangeOf(lower, upper);
  return amount && upper ? behindAmount(reading, i, amount, upper) : undefined;
}

function amountFirst(reading: Reading, i: number, number: Numeral): Found | undefined {
  if (number.unit !== '') return joinedNoun(reading, i, number);
  const at = number.to;
  const joiner = textAt(reading, at, i);
  if ((isDash(joiner) && isGlued(reading, at) && isGlued(reading, at + 1)) || joiner === 'to' || joiner === 'or') {
    const upper = isYearLike(reading, i) ? undefined : numeralAt(reading, at + 1);
    const amount = upper && rangeOf(number, upper);
    if (amount && upper && (joiner !== 'to' || isNarrow(reading, i, amount))) return behindAmount(reading, i, amount, upper);
  }
  return behindAmount(reading, i, { to: at, value: number.value, upTo: undefined, tail: '' }, number);
}

/** The upper end of a range is at most so many times the lower one. */
const WIDEST = 20;

/** "rose by 500 to 39,200 rupees" is no range. */
function isNarrow(reading: Reading, i: number, { value, upTo }: Amount): boolean {
  return lowerAt(reading, i - 1, i) !== 'by' && (upTo ?? 0) <= WIDEST * value;
}

/** The currency behind an amount, the last number of which is `last`: a code, a sign, a name with or without whose it is. */
function behindAmount(reading: Reading, i: number, amount: Amount, last: Numeral): Found | undefined {
  const at = amount.to;
  const text = textAt(reading, at, i);
  if (text === '') return undefined;
  const sense = senseAt(reading, at, i);
  if (sense.sign && currencyCodes.has(text)) return found(reading, i, at + 1, amount, text);
  if (sense.sign && last.digits && text !== '$' && isSignBehind(reading, at, i, text))
    return found(reading, i, at + 1, amount, currencySigns.get(text) ?? '');
  const currency = currencyAt(reading, at, i);
  if (!currency || !isMoney(reading, i, currency, last)) return undefined;
  return found(reading, i, tailEnd(reading, currency, i), amount, currency.code, currency.name.divisor);
}

/** "5 €", "200 kr", but "20 R$ 5" is no amount of twenty. */
function isSignBehind(reading: Reading, at: number, from: number, text: string): boolean {
  return currencySigns.has(text) && !senseAt(reading, at + 1, from).digits;
}

/** `pounds sterling`, `60 cents on the dollar`, `70 cents of a dollar`. */
function tailEnd(reading: Reading, { to, name }: NamedCurrency, from: number): number {
  if (lowerAt(reading, to, from) === 'sterling') return to + 1;
  const joins = name.divisor === 100 && /^(?:on|of|to)$/.test(lowerAt(reading, to, from))
    && /^(?:the|a)$/.test(lowerAt(reading, to + 1, from));
  return joins && senseAt(reading, to + 2, from).currency?.doubt === 'certain' ? to + 3 : to;
}

/** `30-million-dollar`, `100-dollar`, `12CUP`, `500kr`. */
function joinedNoun(reading: Reading, i: number, number: Numeral): Found | undefined {
  const { unit, value } = number;
  const amount = { value, upTo: undefined, tail: '' };
  if (!unit.startsWith('-')) {
    if (currencyCodes.has(unit)) return found(reading, i, number.to, amount, unit);
    return currencySigns.has(unit) && unit.length > 1 && /^[a-z]/i.test(unit)
      ? found(reading, i, number.to, amount, currencySigns.get(unit) ?? '')
      : undefined;
  }
  const end = unit.indexOf('-', 1);
  const noun = currencyNames.get((end < 0 ? unit.slice(1) : unit.slice(1, end)).toLowerCase());
  if (!noun || (noun.doubt !== 'certain' && number.scale === 1 && !isWorth(reading, i + 1, i))) return undefined;
  return found(reading, i, number.to, { ...amount, tail: end < 0 ? '' : unit.slice(end) }, noun.code, noun.divisor);
}

/** Words behind "a dollar" that show it to be an amount and no description of something else. */
const behindOne = new Set('a an per each for to in on at from and or more less is was when if'.split(' '));

/** `a dollar a day`. */
function oneUnit(reading: Reading, i: number): Found | undefined {
  const name = senseAt(reading, i + 1, i).currency;
  const next = textAt(reading, i + 2, i);
  if (name?.doubt !== 'certain' || (name.plural && name.name !== lowerAt(reading, i + 1, i))) return undefined;
  return next === '' || behindOne.has(next) || /^[^\p{L}\p{N}]/u.test(next)
    ? found(reading, i, i + 2, { value: 1, upTo: undefined, tail: '' }, name.code)
    : undefined;
}

/** `US dollars 6000`, `rupees 500`: a name that stands before its amount. */
function nounFirst(reading: Reading, i: number): Found | undefined {
  const currency = currencyAt(reading, i, i);
  if (!currency || (currency.name.doubt !== 'certain' && !currency.named)) return undefined;
  // "Euro 96" is a tournament.
  if (!currency.named && !currency.name.plural && /^[A-Z]/.test(textAt(reading, i, i))) return undefined;
  const number = numeralAt(reading, currency.to);
  if (!number?.digits || number.unit !== '') return undefined;
  const { length, unit, month, weekday } = senseAt(reading, number.to, i);
  const next = textAt(reading, number.to, i);
  // "paid in dollars 40 years ago": the number counts what follows.
  if (
    length !== undefined || unit || month !== undefined ||
    weekday !== undefined || next === '%' || /^[a-z]{3,}s$/.test(next)
  )
    return undefined;
  return isPoundOfMoney(reading, i, currency, number)
    ? found(reading, i, number.to, { value: number.value, upTo: undefined, tail: '' }, currency.code)
    : undefined;
}

import { currencySigns, type CurrencyName } from './currencies';
import type { Numeral } from './numeral';
import { lowerAt, senseAt, textAt, type Reading } from './reading';
import { codeIn, owns } from './sharedCurrencies';

/** A currency's name at a place in the text. */
export interface NamedCurrency {
  readonly to: number;
  readonly name: CurrencyName;
  /** ISO 4217; empty where the words fit several currencies. */
  readonly code: string;
  /** Whether the words say whose it is: `Swiss francs`. */
  readonly named: boolean;
}

/** At most so many words say whose a currency is: `South African rand`, `New Zealand dollars`. */
const MOST_ADJECTIVES = 2;

/** The currency whose name, with or without whose it is, begins at `at`. */
export function currencyAt(reading: Reading, at: number, from: number): NamedCurrency | undefined {
  const bare = senseAt(reading, at, from).currency;
  if (bare) return { to: at + 1, name: bare, code: bare.code, named: false };
  for (let n = 1; n <= MOST_ADJECTIVES; n += 1) {
    if (!/^[A-Z]/.test(textAt(reading, at + n - 1, from))) return undefined;
    const name = senseAt(reading, at + n, from).currency;
    if (name) return withAdjective(reading, at, at + n, from, name);
  }
  return undefined;
}

/** The name at `noun` with the words from `at` on that say whose it is. */
export function withAdjective(reading: Reading, at: number, noun: number, from: number, name: CurrencyName): NamedCurrency | undefined {
  const last = lowerAt(reading, noun - 1, from);
  const both = noun - at > 1 ? `${lowerAt(reading, at, from)} ${last}` : last;
  const code = codeIn(both, name.name) ?? codeIn(last.replace(/\.$/, ''), name.name)
    ?? (owns(last, name.code) ? name.code : undefined);
  // Of "won", which is a verb as well, only the adjectives: "Korea won".
  if (code === undefined || (name.name === 'won' && last !== 'korean')) return undefined;
  return { to: noun + 1, name, code, named: true };
}

/** So many of a currency that is also a common word are money. */
const MANY = 100;
/** Fewer pounds are a weight, unless something says that they are paid. */
const MANY_POUNDS = 10_000;
const paying = new Set(`
  paid pay pays paying cost costs costing fined earn earned earns earning worth spent spend charged charge price prices
  owed owes borrowed donated raised fee fine salary wage`.trim().split(/\s+/));

/** Whether a number and the currency behind it are an amount, and not "team 3 won", "12 crowns" or "40 pounds". */
export function isMoney(reading: Reading, from: number, currency: NamedCurrency, number: Numeral): boolean {
  const { name, named, to } = currency;
  if (named || name.doubt === 'certain' || name.doubt === 'behind') return true;
  if (name.doubt === 'named') return false;
  if (name.name === 'pound') return isPoundOfMoney(reading, from, currency, number);
  const digits = senseAt(reading, from, from).digits;
  // Two decimals are a price: "86.20 crowns".
  const hasCents = digits !== undefined && /\.\d\d$/.test(digits.text);
  if (
    name.name === 'won' &&
    (isObject(reading, to, from) || (digits?.plain === 4 && number.value > 1900 && number.value < 2100))
  )
    return false;
  return !(number.value < MANY) || hasCents;
}

/** "the 350 won the cup" */
function isObject(reading: Reading, at: number, from: number): boolean {
  return /^(?:the|his|her|their|its|our|my|an|over|more|only|all|every|by)$/.test(lowerAt(reading, at, from));
}

/** Pounds are money when there are thousands of them, when they are paid, or when "sterling" or a sum in brackets follows. */
export function isPoundOfMoney(reading: Reading, from: number, { name, named, to }: NamedCurrency, { value }: Numeral): boolean {
  if (name.name !== 'pound' || named) return true;
  if (lowerAt(reading, to, from) === 'sterling' || paying.has(lowerAt(reading, from - 1, from))) return true;
  return isWorth(reading, to, from) || value >= MANY_POUNDS;
}

/** A sum in brackets: what stands before is money as well. */
export function isWorth(reading: Reading, at: number, from: number): boolean {
  return textAt(reading, at, from) === '(' && currencySigns.has(textAt(reading, at + 1, from));
}

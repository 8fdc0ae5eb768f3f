import { currencyNames } from '../numbers/currencies';
import { saysWhose, sharedName } from '../numbers/sharedCurrencies';

/** Signs and abbreviations of names that several countries' currencies have. */
const spellings = new Map(
  '$:dollar kr:crown rs:rupee sh:shilling shs:shilling dhs:dirham dh:dirham cfa:franc fr:franc p:peso'.split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** What the words of an amount say of its currency. */
export interface CurrencyWords {
  /** The common name of the currency, in the singular, when several countries have one of that name. */
  readonly shared: string | undefined;
  /** Whether the words say whose it is: `US$`, `Swiss francs`. */
  readonly named: boolean;
  /** Whether there is no amount: `the peso`. */
  readonly bare: boolean;
}

/** Longer words are no amount. */
const LONGEST = 120;

/** Reads the words of an amount, as they stand in the text. */
export function readCurrencyWords(text: string): CurrencyWords {
  const words = text.length > LONGEST ? [] : text.match(/\p{L}+|\$/gu) ?? [];
  let shared: string | undefined;
  let named = false;
  let bare = words.length > 0 && !/\d/.test(text);
  for (const word of words) {
    const lower = word.toLowerCase();
    const name = sharedName(spellings.get(lower) ?? currencyNames.get(lower)?.name ?? lower);
    shared ??= name;
    // The letters before a sign, "A" and "US", and adjectives.
    if (name === undefined && (saysWhose(lower) || (/^\p{Lu}{1,3}$/u.test(word) && text.includes('$')))) named = true;
    else if (name === undefined && !currencyNames.has(lower)) bare = false;
  }
  return { shared, named: named || /greenback/i.test(text), bare };
}

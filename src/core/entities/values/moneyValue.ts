import type { Value } from '../entity';
import { amountIn } from './amountIn';
import type { CurrencyTeller } from './currencyTeller';
import { readCurrencyWords } from './currencyWords';

/**
 * An amount in a currency of a name that several countries have, once the text tells which one; none where `value` was a
 * guess that it does not bear out.
 */
export function moneyValue(words: string, value: Value | undefined, currency: CurrencyTeller): Value | undefined {
  const { shared, named, bare } = readCurrencyWords(words);
  if (shared === undefined || named) return value;
  if (typeof value === 'object') {
    const code = currency.unless(shared, value.currency);
    return code === undefined ? undefined : { ...value, currency: code };
  }
  const code = currency.told(shared);
  if (code === undefined) return value;
  const amount = bare ? {} : amountIn(words);
  return amount && { ...amount, currency: code };
}

import type { Found } from '../found';
import { currencyNames } from './currencies';
import { lowerAt, type Reading } from './reading';

/** What shares a token with a currency and leaves it one: `dollar-denominated`. */
const behind = /^(?:denominated|based|backed|pegged|linked|funded)$/;

/** The currencies of `peso-dollar`, `dollar-denominated`, each within the one token. */
export function currencyPair(reading: Reading, i: number): readonly Found[] | undefined {
  const { words } = reading;
  const lower = lowerAt(reading, i, i);
  const hyphen = lower.indexOf('-');
  const [first, second] = [currencyNames.get(lower.slice(0, hyphen)), currencyNames.get(lower.slice(hyphen + 1))];
  const start = words.starts[i] ?? 0;
  const end = words.ends[i] ?? 0;
  const found = (code: string, from: number, to: number): Found =>
    ({ from: i, to: i + 1, type: 'MONEY',
      value: code === '' ? undefined : { currency: code }, within: { start: from, end: to } });
  if (first?.doubt === 'certain' && behind.test(lower.slice(hyphen + 1))) return [found(first.code, start, start + hyphen)];
  if (!first || !second || first.doubt === 'behind' || second.doubt === 'behind') return undefined;
  return [found(first.code, start, start + hyphen), found(second.code, start + hyphen + 1, end)];
}

import type { CancellationToken } from '../../cancellation';
import { TokenKind } from '../../text/tokens';
import type { Found } from '../found';
import type { Words } from '../words';
import { cardinal, ordinal, percent, quantity } from './amounts';
import { currencyPair } from './currencyPairs';
import { date } from './dates';
import { money } from './money';
import { numeralAt } from './numeral';
import { readSenses, type Reading } from './reading';
import { time } from './times';

/**
 * Dates, times, amounts and numbers, in order, not overlapping: of what begins with one token the longest counts. One pass
 * over the
 * tokens; the rules look a bounded way ahead, and only from tokens that something can begin with.
 */
export function recogniseNumbers(words: Words, token: CancellationToken): readonly Found[] {
  const reading = readSenses(words);
  const found: Found[] = [];
  for (let i = 0; i < words.count; i += 1) {
    if ((i & 0xfff) === 0 && token.isCancellationRequested) break;
    const sense = reading.senses[i];
    if (!sense?.opens || words.kinds[i] === TokenKind.possessive) continue;
    const pair = sense.role === 'compound' ? currencyPair(reading, i) : undefined;
    if (pair) found.push(...pair);
    const longest = pair ? undefined : longestAt(reading, i);
    if (!longest || longest.from < (found.at(-1)?.to ?? 0)) continue;
    found.push(longest);
    i = longest.to - 1;
  }
  return found;
}

/** Where two rules find equally much, the earlier one is right. */
function longestAt(reading: Reading, i: number): Found | undefined {
  const number = numeralAt(reading, i);
  const inOrder = [date(reading, i, number), time(reading, i), money(reading, i, number),
    number && percent(reading, i, number), number
      && quantity(reading, i, number), ordinal(reading, i), cardinal(reading, i, number)];
  let longest: Found | undefined;
  for (const found of inOrder) if (found && found.to > (longest?.to ?? i)) longest = found;
  return longest;
}

import type { CancellationToken } from '../../cancellation';
import { TokenKind } from '../../text/tokens';
import type { Found, Rule } from '../found';
import { type Words } from '../words';
import { cardinal, ordinal, percent, quantity } from './amounts';
import { date } from './dates';
import { money } from './money';
import { mayBegin } from './triggers';
import { time } from './times';

/** Where two rules find equally much, the earlier one is right. */
const rules: readonly Rule[] = [date, time, money, percent, quantity, ordinal, cardinal];

/** Dates, times, amounts and numbers, in order, not overlapping: of what begins with one token the longest counts. */
export function recogniseNumbers(words: Words, token: CancellationToken): readonly Found[] {
  const found: Found[] = [];
  for (let i = 0; i < words.count; i += 1) {
    if ((i & 0xfff) === 0 && token.isCancellationRequested) break;
    if (words.kinds[i] === TokenKind.possessive || !mayBegin(words, i)) continue;
    const longest = longestAt(words, i);
    if (!longest) continue;
    const last = found.at(-1);
    if (last && last.to > longest.from) continue;
    found.push(longest);
    i = longest.to - 1;
  }
  return found;
}

function longestAt(words: Words, i: number): Found | undefined {
  let longest: Found | undefined;
  for (const rule of rules) {
    const found = rule(words, i);
    if (found && found.to > (longest?.to ?? i)) longest = found;
  }
  return longest;
}

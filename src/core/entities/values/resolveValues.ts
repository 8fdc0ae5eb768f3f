import type { Prose } from '../../text/prose';
import type { UnresolvedMention, Value } from '../entity';
import { isLocalTime, withZone } from './clockTime';
import { currencyTeller } from './currencyTeller';
import { dateValue, writtenOn, yearsStated } from './dateValue';
import { documentDate } from './documentDate';
import { moneyValue } from './moneyValue';

/**
 * The mentions with the values that only the whole document tells: dates counted from the day it was written on, times
 * with their
 * zone and their day, amounts in a currency that several countries have. What stays uncertain keeps the value it had, and
 * nothing is
 * counted from a day that the document does not state itself.
 * @param document the text before markup was blanked, for its front matter; the prose's when absent.
 */
export function resolveValues<M extends UnresolvedMention>(prose: Prose, mentions: readonly M[], document = prose.text): readonly M[] {
  const written = writtenOn(documentDate(prose, mentions, document));
  const currency = currencyTeller(prose, mentions);
  const years = yearsStated(prose, mentions);
  const values = mentions.map((mention): Value | undefined => {
    const words = prose.text.slice(mention.start, mention.end);
    switch (mention.type) {
      case 'DATE': return dateValue(prose, mention, written, years);
      case 'TIME': return isLocalTime(mention.value)
        ? withZone(mention.value, words, prose.text.slice(mention.end, mention.end + 8))
        : dateValue(prose, mention, written, years);
      case 'MONEY': return moneyValue(words, mention.value, currency);
      default: return mention.value;
    }
  });
  return mentions.map((mention, i) => withValue(mention, timeOnDay(prose, mentions, values, i)));
}

function withValue<M extends UnresolvedMention>(mention: M, value: Value | undefined): M {
  if (value === mention.value) return mention;
  if (value !== undefined) return { ...mention, value };
  const { value: _, ...rest } = mention;
  return rest as M;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const CLOCK = /^T\d\d/;
const BETWEEN = /^,? ?(?:on |am |at |um )?$/;

/** `10:30 a.m. on Tuesday`, `Tuesday at noon`: a time right beside its day is on that day. */
function timeOnDay(prose: Prose, mentions: readonly UnresolvedMention[], values: readonly (Value | undefined)[], i: number): Value | undefined {
  const [mention, value] = [mentions[i], values[i]];
  if (mention?.type !== 'TIME' || typeof value !== 'string' || !CLOCK.test(value)) return value;
  for (const at of [i + 1, i - 1]) {
    const [beside, day] = [mentions[at], values[at]];
    if (beside?.type !== 'DATE' || typeof day !== 'string' || !DAY.test(day)) continue;
    const gap = at > i ? [mention.end, beside.start] as const : [beside.end, mention.start] as const;
    if (gap[1] - gap[0] < 8 && BETWEEN.test(prose.text.slice(...gap))) return `${day}${value}`;
  }
  return value;
}

import type { Prose } from '../../text/prose';
import { firstStartingAt, type Span } from '../../text/span';
import type { UnresolvedMention, Value } from '../entity';
import { amountIn } from './amountIn';
import { dayNumber } from './civilDay';
import { isLocalTime, withZone } from './clockTime';
import { currencyTeller, sharedCurrency } from './currencyCountries';
import { directionOf, type Direction } from './direction';
import { documentDate } from './documentDate';
import { readRelativeDate, type RelativeDate } from './relativeDate';
import { settleDate } from './settleDate';

/**
 * The mentions with the values that only the whole document tells: dates counted from the day it was written on, times with their
 * zone and their day, amounts in a currency that several countries have. What stays uncertain keeps the value it had, and nothing is
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
        : mention.value ?? dateValue(prose, mention, written, years);
      case 'MONEY': return mention.value ?? moneyValue(words, currency);
      default: return mention.value;
    }
  });
  return mentions.map((mention, i) => withValue(mention, timeOnDay(prose, mentions, values, i)));
}

function withValue<M extends UnresolvedMention>(mention: M, value: Value | undefined): M {
  return value === undefined || value === mention.value ? mention : { ...mention, value };
}

/** The day of writing; without a year where the document states none. */
interface Written {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

function writtenOn(date: string | undefined): Written | undefined {
  const match = /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(date ?? '');
  return match ? { year: match[1] === '-' ? undefined : Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

/** Values that leave open which day or month is meant. */
const PARTIAL = /^(?:--\d\d(?:-\d\d)?(?:\/--\d\d-\d\d)?|-W-\d|-?P\d+[DWMY])$/;

function dateValue(prose: Prose, mention: UnresolvedMention, written: Written | undefined, years: YearsStated): Value | undefined {
  const { value } = mention;
  if (value !== undefined && !(typeof value === 'string' && PARTIAL.test(value))) return value;
  const words = prose.text.slice(mention.start, mention.end);
  if (!written && !YEAR_PART.test(words)) return value;
  const date = readRelativeDate(phraseOf(prose, mention)) ?? readRelativeDate(words);
  if (date?.kind === 'months' && typeof date.year === 'number') return settleDate(date, 0, undefined);
  if (!date || !written) return value;
  if (written.year === undefined) return settleWithoutYear(date, written) ?? value;
  const isBare = (date.kind === 'calendar' && !date.ofYear) || date.kind === 'weekday';
  if (isBare && years.otherThan(written.year, mention, date.kind)) return value;
  const direction = isBare || date.kind === 'days' ? directionIn(prose, mention) : undefined;
  // "Today" in the present tense may mean these times.
  if (date.kind === 'days' && date.offset === 0 && mention.type === 'DATE' && direction === undefined) return value;
  return settleDate(date, dayNumber({ ...written, year: written.year }), direction) ?? value;
}

/** The only dates that need no day of writing. */
const YEAR_PART = /quarter|half|^[qh][1-4]/i;

const BEFORE = /(?:^|\s)((?:last|past|this|next|coming)[ \n])$/i;
const BEHIND = /^(?: ago\b|,? (?:of )?(?:last|this|next) year\b|(?: (?:morning|afternoon|evening|night))\b)/i;

/** The words of a date with those right before and behind it that decide which one is meant. */
function phraseOf({ text }: Prose, { start, end }: Span): string {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 8), start))?.[1] ?? '';
  const behind = BEHIND.exec(text.slice(end, end + 20))?.[0] ?? '';
  return before + text.slice(start, end) + behind;
}

/** A common year and a leap year: what comes out alike in both is certain without the year. */
const COMMON = 2001;
const LEAP = 2004;

/** What can be told of days and months next to a day without a year: `--03-13`. */
function settleWithoutYear(date: RelativeDate, { month, day }: Written): string | undefined {
  const tells = date.kind === 'days' || (date.kind === 'unit' && date.unit === 'month') || (date.kind === 'ago' && (date.unit === 'day' || date.unit === 'month'));
  if (!tells) return undefined;
  const [one, other] = [COMMON, LEAP].map((year) => settleDate(date, dayNumber({ year, month, day }), undefined)?.slice(4));
  return one !== undefined && one === other ? `-${one}` : undefined;
}

function directionIn(prose: Prose, mention: Span): Direction | undefined {
  const sentence = spanAround(prose.sentences, mention) ?? mention;
  return /^(?:en|de)\b/.test(prose.language) ? directionOf(prose.text, sentence, mention.start, mention.end) : undefined;
}

function spanAround(spans: readonly Span[], { start, end }: Span): Span | undefined {
  const span = spans[firstStartingAt(spans, start + 1) - 1];
  return span && span.end >= end ? span : undefined;
}

interface YearsStated {
  /** Whether the paragraph has named another year, for a day of the week a day of another year, before the mention: then it may be of that one. */
  otherThan(year: number, mention: Span, kind: RelativeDate['kind']): boolean;
}

function yearsStated(prose: Prose, mentions: readonly UnresolvedMention[]): YearsStated {
  const dated = mentions.filter(({ type, value }) => type === 'DATE' && typeof value === 'string' && /^\d{4}(?!\/P)/.test(value));
  const days = dated.filter(({ value }) => DAY.test(String(value)));
  return {
    otherThan(year, { start }, kind) {
      const told = kind === 'weekday' ? days : dated;
      const paragraph = prose.paragraphs[firstStartingAt(prose.paragraphs, start + 1) - 1];
      const last = told[firstStartingAt(told, start) - 1];
      return last !== undefined && paragraph !== undefined && last.start >= paragraph.start && !String(last.value).startsWith(String(year));
    },
  };
}

function moneyValue(words: string, currency: (name: string) => string | undefined): Value | undefined {
  const name = sharedCurrency(words);
  const code = name === undefined ? undefined : currency(name);
  const amount = code === undefined ? undefined : amountIn(words);
  return code === undefined || amount === undefined ? undefined : { amount, currency: code };
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

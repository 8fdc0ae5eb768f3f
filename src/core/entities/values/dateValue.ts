import type { Prose } from '../../text/prose';
import { firstStartingAt, type Span } from '../../text/span';
import type { UnresolvedMention, Value } from '../entity';
import { dayNumber, type CivilDay } from './civilDay';
import { directionOf, type Direction } from './direction';
import { readRelativeDate, type RelativeDate } from './relativeDate';
import { settleDate } from './settleDate';

/** The day of writing; without a year where the document states none. */
export interface Written {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** The day of writing by its ISO 8601 form, with or without a year; absent where `date` is. */
export function writtenOn(date: string | undefined): Written | undefined {
  const match = /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(date ?? '');
  return match
    ? { year: match[1] === '-' ? undefined : Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
    : undefined;
}

/** Values that leave open which day or month is meant. */
const PARTIAL = /^(?:--\d\d(?:-\d\d)?(?:\/--\d\d-\d\d)?|-W-\d|-?P\d+[DWMY])$/;

/** The value of a date or of a part of a day, counted from the day of writing; what it had where that does not settle it. */
export function dateValue(
  prose: Prose, mention: UnresolvedMention, written: Written | undefined, years: YearsStated,
): Value | undefined {
  const { value } = mention;
  if (value !== undefined && !(typeof value === 'string' && PARTIAL.test(value))) return value;
  const words = prose.text.slice(mention.start, mention.end);
  if (!written && !YEAR_PART.test(words)) return value;
  const date = readRelativeDate(phraseOf(prose, mention)) ?? readRelativeDate(words) ?? startOf(value);
  if (date?.kind === 'months' && typeof date.year === 'number') return settleDate(date, 0, undefined);
  if (!date || !written) return value;
  if (written.year === undefined) return settleWithoutYear(date, written) ?? value;
  const settled = settle(prose, mention, date, { ...written, year: written.year }, years);
  return settled === undefined ? value : withEnd(settled, date, value);
}

/** A date by the day of writing and by what its sentence and its paragraph say; `undefined` where they leave it open. */
function settle(
  prose: Prose, mention: UnresolvedMention, date: RelativeDate, written: CivilDay, years: YearsStated,
): string | undefined {
  const isBare = ((date.kind === 'calendar' || date.kind === 'easter') && !date.ofYear) || date.kind === 'weekday';
  if (isBare && years.otherThan(written.year, mention, date.kind)) return undefined;
  const direction = isBare || date.kind === 'days' ? directionIn(prose, mention) : undefined;
  // "Today" in the present tense may mean these times.
  if (date.kind === 'days' && date.offset === 0 && mention.type === 'DATE' && direction === undefined) return undefined;
  return settleDate(date, dayNumber(written), direction);
}

const INTERVAL = /^--(\d\d)-(\d\d)\/--(\d\d)-(\d\d)$/;

/** Where an interval begins whose words are not read as a whole: `July 31 to August 4`. */
function startOf(value: Value | undefined): RelativeDate | undefined {
  const match = INTERVAL.exec(String(value));
  return match ? { kind: 'calendar', month: Number(match[1]), day: Number(match[2]) } : undefined;
}

/** The start of an interval with its end, which lies in the same year or in the next. */
function withEnd(start: string, date: RelativeDate, value: Value | undefined): string {
  const match = INTERVAL.exec(String(value));
  if (!match || date.kind !== 'calendar' || date.lastDay !== undefined || start.includes('/')) return start;
  const end = `${match[3] ?? ''}-${match[4] ?? ''}`;
  const year = Number(start.slice(0, 4)) + (end < start.slice(5) ? 1 : 0);
  return `${start}/${year}-${end}`;
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
  const tells = date.kind === 'days' || (date.kind === 'unit' && date.unit === 'month')
    || (date.kind === 'ago' && (date.unit === 'day' || date.unit === 'month'));
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

/** The years that a text names. */
export interface YearsStated {
  /**
   * Whether the paragraph has named another year, for a day of the week a day of another year, before the mention: then it
   * may be of that one.
   */
  otherThan(year: number, mention: Span, kind: RelativeDate['kind']): boolean;
}

/** Reads the years off the dates that have one. */
export function yearsStated(prose: Prose, mentions: readonly UnresolvedMention[]): YearsStated {
  const isDated = (value: Value | undefined): boolean => typeof value === 'string' && /^\d{4}(?!\/P)/.test(value);
  const dated = mentions.filter(({ type, value }) => type === 'DATE' && isDated(value));
  const days = dated.filter(({ value }) => DAY.test(String(value)));
  return {
    otherThan(year, { start }, kind) {
      const told = kind === 'weekday' ? days : dated;
      const paragraph = prose.paragraphs[firstStartingAt(prose.paragraphs, start + 1) - 1];
      const last = told[firstStartingAt(told, start) - 1];
      return last !== undefined && paragraph !== undefined && last.start >= paragraph.start
        && !String(last.value).startsWith(String(year));
    },
  };
}

const DAY = /^\d{4}-\d\d-\d\d$/;

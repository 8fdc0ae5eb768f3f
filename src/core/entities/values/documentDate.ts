import type { Prose } from '../../text/prose';
import { firstStartingAt, type Span } from '../../text/span';
import type { UnresolvedMention } from '../entity';

/** So many paragraphs at the top of a text may be its head; so many at its foot may say when it was published. */
const HEAD = 12;
const FOOT = 4;
/** A longer paragraph is no line of a head. */
const LONGEST_LINE = 160;

const FULL = /^\d{4}-\d\d-\d\d$/;
const WITHOUT_YEAR = /^--\d\d-\d\d$/;

/**
 * The day a document was written on, as it says itself: ISO 8601, `2025-03-14`, or `--03-14` where a dateline leaves the year out
 * and no date of the text with a year falls on that day. `undefined` where it does not say, or says two things.
 *
 * Looked at are, in this order, front matter (`date:`), a line that says when the text was published, a line that is nothing but a
 * date, and a dateline before the first sentence.
 * @param mentions of the text, with the values the recogniser gave them; in order.
 * @param document the text before markup was blanked; the prose's when absent: then there is no front matter to read.
 */
export function documentDate(prose: Prose, mentions: readonly UnresolvedMention[], document = prose.text): string | undefined {
  const dates = mentions.filter(({ type, value }) => type === 'DATE' && typeof value === 'string' && (FULL.test(value) || WITHOUT_YEAR.test(value)));
  const fromFrontMatter = frontMatterDate(document);
  if (fromFrontMatter) return fromFrontMatter;
  const { paragraphs } = prose;
  const edges = [...paragraphs.slice(0, HEAD), ...paragraphs.slice(Math.max(HEAD, paragraphs.length - FOOT))];
  return only(edges.flatMap((paragraph) => publishedOn(prose.text, paragraph, dates)))
    ?? (edges.some((paragraph) => dateLine(prose.text, paragraph, dates).length > 0)
      ? only(paragraphs.flatMap((paragraph) => dateLine(prose.text, paragraph, dates)))
      : undefined)
    ?? dateline(prose, dates, mentions);
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n/;
/** Longer front matter is not read. */
const LONGEST_FRONT_MATTER = 4000;

function frontMatterDate(document: string): string | undefined {
  const opening = FRONT_MATTER.exec(document.slice(0, 16));
  if (!opening) return undefined;
  const head = document.slice(opening[0].length, LONGEST_FRONT_MATTER);
  const end = /^(?:---|\.\.\.)[ \t]*$/m.exec(head);
  if (!end) return undefined;
  const stated = /^(?:date|published|pubdate|datum):[ \t]*["']?(\d{4}-\d\d-\d\d)(?!\d)/im.exec(head.slice(0, end.index));
  return stated?.[1] !== undefined && isDay(stated[1]) ? stated[1] : undefined;
}

function isDay(date: string): boolean {
  const read = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date);
}

const PUBLISHED = /(?:^|[|•·(] *)(?:(?:first )?published|posted|issued|released|dated|date|filed|veröffentlicht|erschienen|stand|datum)(?: on| at| am)?:? *(?:[\p{L}.]{3,12}, *)?$/iu;

/** `Published on 3 May 2023`: the line, or the part of it that the date stands in, begins so. */
function publishedOn(text: string, paragraph: Span, dates: readonly UnresolvedMention[]): readonly string[] {
  const [date] = within(dates, paragraph);
  if (!date || paragraph.end - paragraph.start > LONGEST_LINE) return [];
  return PUBLISHED.test(text.slice(paragraph.start, date.start)) ? [String(date.value)].filter((value) => FULL.test(value)) : [];
}

const AROUND_DATE = /^[\s|•·,()\[\]–—-]*(?:(?:last )?updated|on|am|den|at|um|uhr|[ap]\.?m\.?|gmt|utc|[a-z]{2,4}t|\d{1,2}[:.]\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|[\s|•·,.()\[\]–—-]){0,12}$/i;

/** A line of nothing but a date, and perhaps a day of the week and a time. */
function dateLine(text: string, paragraph: Span, dates: readonly UnresolvedMention[]): readonly string[] {
  if (paragraph.end - paragraph.start > LONGEST_LINE / 2) return [];
  const [date, other] = within(dates, paragraph);
  if (!date || other || !FULL.test(String(date.value))) return [];
  const around = `${text.slice(paragraph.start, date.start)} ${text.slice(date.end, paragraph.end)}`;
  return AROUND_DATE.test(around.trim()) ? [String(date.value)] : [];
}

/** How far into a paragraph a dateline may reach, in UTF-16 units. */
const LONGEST_DATELINE = 90;
const PLACE_BEFORE = /^[\p{Lu}][\p{L}.'’ /-]{1,40}(?:, [\p{Lu}][\p{L}. ]{1,24})?(?: \(|, ?(?:on )?)(?:[\p{L}]{3,10}day,? )?$/u;
const MARK_BEHIND = /^(?:, ?\d{4})?\)?(?: ?[([/][^)\]\n]{2,40}[)\]/])?\.? ?(?:[–—-]{1,2}|:)/u;

/** `OSLO, March 14 (Wire) -`, `Oslo (14 March 2025) —`, `OSLO, March 14:` before a paragraph near the top. */
function dateline(prose: Prose, dates: readonly UnresolvedMention[], mentions: readonly UnresolvedMention[]): string | undefined {
  const { text } = prose;
  for (const paragraph of prose.paragraphs.slice(0, HEAD)) {
    const [date] = within(dates, paragraph);
    if (!date || date.start - paragraph.start > LONGEST_DATELINE / 2) continue;
    const behind = text.slice(date.end, Math.min(paragraph.end, date.end + LONGEST_DATELINE));
    if (!PLACE_BEFORE.test(text.slice(paragraph.start, date.start)) || !MARK_BEHIND.test(behind)) continue;
    const value = String(date.value);
    return FULL.test(value) ? value : withYear(value, mentions);
  }
  return undefined;
}

/** The one full date of the text that falls on the dateline's day, else the dateline's without a year. */
function withYear(day: string, mentions: readonly UnresolvedMention[]): string {
  const full = mentions.map(({ value }) => value).filter((value): value is string => typeof value === 'string' && FULL.test(value) && value.endsWith(day.slice(1)));
  return only(full) ?? day;
}

/** The dates inside a span, at most two. */
function within(dates: readonly UnresolvedMention[], span: Span): readonly UnresolvedMention[] {
  const first = firstStartingAt(dates, span.start);
  return dates.slice(first, first + 2).filter(({ end }) => end <= span.end);
}

/** What all agree on; `undefined` where there is none or they differ. */
function only(values: readonly string[]): string | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}

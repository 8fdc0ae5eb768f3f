import { fold } from '../fold';
import { monthNames, weekdayNames } from '../lexicon/calendar';
import { holidayRule } from '../numbers/holidays';
import { smallNumbers } from '../numbers/spelled';

export type Which = 'last' | 'this' | 'next';
export type Unit = 'day' | 'week' | 'month' | 'year';

/** A date that means a day only together with the day it was written on. */
export type RelativeDate =
  | { readonly kind: 'days'; readonly offset: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which?: Which | undefined }
  | { readonly kind: 'unit'; readonly unit: 'week' | 'weekend' | 'month' | 'quarter' | 'year'; readonly which: Which }
  | { readonly kind: 'ago'; readonly count: number; readonly unit: Unit }
  | { readonly kind: 'stretch'; readonly count: number; readonly unit: Unit; readonly which: Which }
  | { readonly kind: 'calendar'; readonly month: number; readonly day?: number; readonly lastDay?: number; readonly weekday?: number | undefined; readonly which?: Which | undefined; readonly ofYear?: Which | undefined }
  /** So many days from Easter Sunday. */
  | { readonly kind: 'easter'; readonly days: number; readonly ofYear?: Which | undefined }
  /** Of a year, or of a year counted from this one: its months `first` to `last`. */
  | { readonly kind: 'months'; readonly first: number; readonly last: number; readonly year: number | Which };

const whiches: Readonly<Record<string, Which>> = { last: 'last', past: 'last', this: 'this', current: 'this', next: 'next', coming: 'next', upcoming: 'next' };
const dayWords: Readonly<Record<string, number>> = {
  today: 0, tonight: 0, yesterday: -1, tomorrow: 1, 'last night': -1, 'this morning': 0, 'this afternoon': 0, 'this evening': 0,
  'yesterday morning': -1, 'yesterday afternoon': -1, 'yesterday evening': -1, 'tomorrow morning': 1, 'tomorrow night': 1,
  'day before yesterday': -2, 'day after tomorrow': 2, heute: 0, gestern: -1, morgen: 1, vorgestern: -2,
};
const ordinals: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4, final: 4, last: 4 };
/** German words that are read as the English ones. */
const english: Readonly<Record<string, string>> = {
  letzte: 'last', letzten: 'last', letzter: 'last', letztes: 'last', vergangene: 'last', vergangenen: 'last', vorige: 'last', vorigen: 'last',
  nachste: 'next', nachsten: 'next', nachster: 'next', nachstes: 'next', kommende: 'next', kommenden: 'next', diese: 'this', diesen: 'this', dieser: 'this',
  dieses: 'this', woche: 'week', wochenende: 'weekend', monat: 'month', quartal: 'quarter', jahr: 'year',
};

const months = numbered(monthNames);
const weekdays = numbered(weekdayNames);

/** The longest words that are read as one date. */
const LONGEST = 60;
/** What may stand before a date and changes nothing of what it says. */
const LEADING = /^(?:(?:the|on|in|since|from|until|earlier|later|early|late|mid|beginning of|end of|start of|middle of|am|im|seit)[ -])+/;
const DAY_PART = / (?:morning|afternoon|evening|night)$/;
const PART_OF = /^(?:early |late )?(?:morning|afternoon|evening|night|hours) of (?:the )?/;

/** Reads the words of a date, `phrase`, in any case; `undefined` when they are none that depends on the day of writing. */
export function readRelativeDate(phrase: string): RelativeDate | undefined {
  if (phrase.length > LONGEST) return undefined;
  const words = fold(phrase).toLowerCase().replace(/[\s\u200b]+/g, ' ').trim().replace(PART_OF, '').replace(/[a-z]+/g, (word) => (Object.hasOwn(english, word) ? english[word] ?? word : word));
  const bare = words.replace(LEADING, '');
  const offset = dayWords[words] ?? dayWords[bare] ?? dayWords[bare.replace(DAY_PART, '')];
  if (offset !== undefined) return { kind: 'days', offset };
  return readAgo(bare) ?? readYearPart(bare) ?? readUnit(bare) ?? readStretch(bare) ?? readWeekday(bare) ?? readCalendar(bare);
}

/** `two years ago`, `a month ago`. */
function readAgo(words: string): RelativeDate | undefined {
  const match = /^(\S+) (day|week|month|year)s? ago$/.exec(words);
  const count = match && countOf(match[1] ?? '');
  return match && count ? { kind: 'ago', count, unit: match[2] as Unit } : undefined;
}

/** `second quarter of 2028`, `Q2 2028`, `first half of last year`, `third quarter of this year`. */
function readYearPart(words: string): RelativeDate | undefined {
  const match = /^(?:(\w+) (quarter|half)|([qh])([1-4])),? (?:of |in )?(?:the )?(\d{4}|(?:last|this|next) year)$/.exec(words);
  if (!match) return undefined;
  const number = match[4] ? Number(match[4]) : ordinals[match[1] ?? ''];
  const length = match[2] === 'quarter' || match[3] === 'q' ? 3 : 6;
  if (number === undefined) return undefined;
  const index = length === 6 && (match[1] === 'last' || match[1] === 'final') ? 2 : number;
  if (index * length > 12) return undefined;
  const [year = ''] = (match[5] ?? '').split(' ');
  return { kind: 'months', first: (index - 1) * length + 1, last: index * length, year: whiches[year] ?? Number(year) };
}

/** `last year`, `this month`, `next week`, `last weekend`. */
function readUnit(words: string): RelativeDate | undefined {
  const match = /^(last|this|current|next) (week|weekend|month|quarter|year)$/.exec(words);
  const which = whiches[match?.[1] ?? ''];
  return match && which ? { kind: 'unit', unit: match[2] as 'week', which } : undefined;
}

/** `past two weeks`, `next three months`. */
function readStretch(words: string): RelativeDate | undefined {
  const match = /^(last|past|next|coming) (\S+) (day|week|month|year)s$/.exec(words);
  const count = match && countOf(match[2] ?? '');
  const which = whiches[match?.[1] ?? ''];
  return match && which && count ? { kind: 'stretch', which, count, unit: match[3] as Unit } : undefined;
}

/** `Tuesday`, `last Tuesday`, `Monday night`. */
function readWeekday(words: string): RelativeDate | undefined {
  const match = /^(?:(last|past|this|next|coming) )?(\S+)$/.exec(words.replace(DAY_PART, ''));
  const weekday = weekdays.get(match?.[2] ?? '');
  return weekday === undefined ? undefined : { kind: 'weekday', weekday, which: whiches[match?.[1] ?? ''] };
}

/** `April 30`, `Sunday, April 30`, `30 April`, `30th of April`, `April`, `3-5 August`, `last April`, `April of last year`, `mid-February`. */
function readCalendar(words: string): RelativeDate | undefined {
  const [, named = '', dated = words] = /^(\S+day|\S+tag|mittwoch),? (?:(?:the|den|dem) )?(.+)$/.exec(words) ?? [];
  const weekday = weekdays.get(named);
  if (named !== '' && weekday === undefined) return undefined;
  const [, untailed = dated, year = ''] = /^(.*?),? (?:of )?(last|this|next) year$/.exec(dated) ?? [];
  const [, whichever = '', rest = untailed] = /^(last|past|this|next|coming) (.*)$/.exec(untailed) ?? [];
  const rule = holidayRule(rest);
  if (rule && 'fromEaster' in rule) return named === '' ? { kind: 'easter', days: rule.fromEaster, ofYear: whiches[year] ?? whiches[whichever] } : undefined;
  const date = rule ?? readMonthAndDays(rest);
  return date && { ...date, kind: 'calendar', weekday, which: whiches[whichever], ofYear: whiches[year] };
}

/** `April 30`, `3-5 August`, `April`. */
function readMonthAndDays(words: string): { readonly month: number; readonly day?: number; readonly lastDay?: number } | undefined {
  const dayFirst = /^(?<first>\d{1,2})(?:st|nd|rd|th)?\.?(?:(?: ?[-–] ?| to )(?<last>\d{1,2})(?:st|nd|rd|th)?\.?)? (?:of )?(?<month>[^\s\d]+)$/;
  const monthFirst = /^(?<month>[^\s\d]+)(?: (?<first>\d{1,2})(?:st|nd|rd|th)?(?:(?: ?[-–] ?| to )(?<last>\d{1,2})(?:st|nd|rd|th)?)?)?$/;
  const groups = (dayFirst.exec(words) ?? monthFirst.exec(words))?.groups;
  const month = months.get(groups?.['month'] ?? '');
  const [day, lastDay] = [groups?.['first'], groups?.['last']].map((digits) => (digits === undefined ? undefined : Number(digits)));
  if (month === undefined || !isDayOfMonth(day ?? 1) || !isDayOfMonth(lastDay ?? 1)) return undefined;
  return { month, ...(day === undefined ? {} : { day }), ...(lastDay === undefined ? {} : { lastDay }) };
}

function isDayOfMonth(day: number): boolean {
  return day >= 1 && day <= 31;
}

/** At most so much is taken for a count of days or years: more is no date. */
const MOST = 200;

function countOf(word: string): number | undefined {
  const count = word === 'a' || word === 'an' || word === 'one' ? 1 : smallNumbers.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : undefined);
  return count !== undefined && count > 0 && count <= MOST ? count : undefined;
}

function numbered(forms: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(forms.flatMap((names, index) => names.map((name): [string, number] => [fold(name).toLowerCase(), index + 1])));
}

import type { Found } from '../found';
import { wordsOf } from '../lexicon/list';
import { isCommon } from '../lexicon/words';
import { spellingAt, type Words } from '../words';
import { dayAt, isDash, isDoubtful, isoDate, monthAt, weekdayAt, yearAt } from './dateParts';
import { numericDate } from './numericDates';
import { period } from './periods';

/** A date with its value: `Tuesday`, `13 April 2023`, `March 2014`, `1990s`, `2014-03-18`, `last year`, `three weeks`. */
export function date(words: Words, i: number): Found | undefined {
  return (
    numericDate(words, i) ??
    dayFirst(words, i) ??
    monthFirst(words, i) ??
    weekday(words, i) ??
    year(words, i) ??
    period(words, i)
  );
}

/** `13 April 2023`, `13th of April`, `13-15 April` */
function dayFirst(words: Words, i: number): Found | undefined {
  const day = dayAt(words, i, i);
  if (day === undefined) return undefined;
  const last = isDash(words, i + 1, i) ? dayAt(words, i + 2, i) : undefined;
  let at = last === undefined ? i + 1 : i + 3;
  const { lower } = spellingAt(words, at, i);
  if (lower === 'of' || lower === '.') at += 1;
  const month = monthAt(words, at, i);
  if (month === undefined || (at === i + 1 && isVerb(words, at))) return undefined;
  const { to, year: ofYear } = yearBehind(words, at + 1, i);
  const value = isoDate(ofYear, month, day);
  return { from: i, to, type: 'DATE', value: last === undefined ? value : `${value}/${isoDate(ofYear, month, last)}` };
}

/** `April 13, 2023`, `April 13-15`, `April 2023`, `April` */
function monthFirst(words: Words, i: number): Found | undefined {
  const month = monthAt(words, i, i);
  if (month === undefined) return undefined;
  const day = dayAt(words, i + 1, i);
  if (day !== undefined && !isUnitBehind(words, i + 2)) {
    const last = isDash(words, i + 2, i) ? dayAt(words, i + 3, i) : undefined;
    const { to, year: ofYear } = yearBehind(words, last === undefined ? i + 2 : i + 4, i);
    const value = isoDate(ofYear, month, day);
    return { from: i, to, type: 'DATE', value: last === undefined ? value : `${value}/${isoDate(ofYear, month, last)}` };
  }
  const behind = yearBehind(words, i + 1, i);
  if (behind.year !== undefined) return { from: i, to: behind.to, type: 'DATE', value: isoDate(behind.year, month) };
  if (isDoubtful(words, i) && !followsDatePreposition(words, i)) return undefined;
  if (isGivenName(words, i)) return undefined;
  return { from: i, to: i + 1, type: 'DATE', value: isoDate(undefined, month) };
}

/** `Friday`, `Friday, May 8, 2009`, `Saturdays` */
function weekday(words: Words, i: number): Found | undefined {
  const day = weekdayAt(words, i, i);
  if (day === undefined) return undefined;
  const comma = spellingAt(words, i + 1, i).text === ',' ? 1 : 0;
  const dated = dayFirst(words, i + 1 + comma) ?? monthFirst(words, i + 1 + comma);
  if (
    dated &&
    words.sentenceOf[dated.from] === words.sentenceOf[i] &&
    typeof dated.value === 'string' &&
    dated.value.length > 5
  )
    return { ...dated, from: i };
  if (isDoubtful(words, i) && !followsDatePreposition(words, i)) return undefined;
  return { from: i, to: i + 1, type: 'DATE', value: `-W-${day}` };
}

/** A year after `at`, with or without a comma or "of". */
function yearBehind(words: Words, at: number, from: number): { to: number; year: number | undefined } {
  const { lower } = spellingAt(words, at, from);
  const skip = lower === ',' || lower === 'of' ? 1 : 0;
  const found = yearAt(words, at + skip, from);
  if (found === undefined) return { to: at, year: undefined };
  return { to: at + skip + 1, year: found };
}

/** Words before a number that make it a year, and before "May" that make it a month. */
const datePrepositions = new Set(
  wordsOf(`
  in since by until till of from before after during on early late mid last next this for to through between and around circa year years
  spring summer autumn fall winter every each past end beginning seit im bis ab vom`),
);

function followsDatePreposition(words: Words, i: number): boolean {
  const { lower } = spellingAt(words, i - 1, i);
  return datePrepositions.has(lower) || yearAt(words, i + 1, i) !== undefined;
}

/** "13 may apply": a small letter is a verb. */
function isVerb(words: Words, i: number): boolean {
  const { text } = spellingAt(words, i, i);
  return text.charAt(0) !== text.charAt(0).toUpperCase();
}

/** "April Jones", "Mr August": months that are people's names here. */
function isGivenName(words: Words, i: number): boolean {
  const next = spellingAt(words, i + 1, i);
  const { lower } = spellingAt(words, i - 1, i);
  if (/^(?:mr|mrs|ms|dr)\.?$/.test(lower)) return true;
  return (
    /^[A-Z][a-z]+$/.test(next.text) &&
    !isCommon(next.lower) &&
    /^(?:April|May|June|August)$/.test(spellingAt(words, i, i).text) &&
    !datePrepositions.has(lower)
  );
}

function isUnitBehind(words: Words, i: number): boolean {
  return /^(?:percent|%|million|billion|per)$/.test(spellingAt(words, i, i).lower);
}

/** `2014`, `2014-2016`, `1990s`, `mid-1990s`. Years before 1900 and after 2050 want a preposition or a bracket. */
function year(words: Words, i: number): Found | undefined {
  const { text, lower } = spellingAt(words, i, i);
  const decade = text.length <= 11 ? /^(?:mid-|early-|late-)?(1\d|20)(\d)0s$/.exec(lower) : null;
  if (decade) return { from: i, to: i + 1, type: 'DATE', value: `${decade[1]}${decade[2]}X` };
  const first = yearAt(words, i, i);
  if (first === undefined || !readsAsYear(words, i, first)) return undefined;
  const glued =
    words.starts[i + 1] === words.ends[i] && (isDash(words, i + 1, i) || spellingAt(words, i + 1, i).text === '/');
  const range = glued ? spellingAt(words, i + 2, i).text : '';
  if (/^(?:\d{4}|\d\d)$/.test(range) && words.starts[i + 2] === words.ends[i + 1]) {
    const last = range.length === 4 ? Number(range) : Math.floor(first / 100) * 100 + Number(range);
    if (last > first && last < 2200) return { from: i, to: i + 3, type: 'DATE', value: `${first}/${last}` };
  }
  return { from: i, to: i + 1, type: 'DATE', value: text };
}

function readsAsYear(words: Words, i: number, value: number): boolean {
  const before = spellingAt(words, i - 1, i);
  const after = spellingAt(words, i + 1, i);
  if (/^[-/#@_]$/.test(words.prose.text.charAt((words.starts[i] ?? 0) - 1)) && before.text !== '(')
    return isDash(words, i - 1, i) && yearAt(words, i - 2, i) !== undefined;
  if (/^[@_]$/.test(words.prose.text.charAt(words.ends[i] ?? 0))) return false;
  if (
    datePrepositions.has(before.lower) ||
    before.text === '(' ||
    /^(?:later|earlier)$/.test(spellingAt(words, i - 2, i).lower)
  )
    return !counted.has(after.lower);
  return value >= 1900 && value <= 2050 && !counted.has(after.lower) && !COUNTING.test(before.lower);
}

/** Nouns and signs before which a number of four digits is an amount. */
const counted = new Set(
  wordsOf(`
  people men women children soldiers troops workers jobs votes seats km kilometers kilometres miles meters metres feet
  acres hectares tons tonnes kg kilograms pounds dollars euros percent % points homes houses students members metre
  meter gmt hours rpm shares cases deaths families civilians refugees prisoners police officers`),
);
const COUNTING = /^(?:[$€£]|about|over|than|nearly|almost|least|some|no\.?|number|room)$/;

import type { Found } from '../found';
import { wordsOf } from '../lexicon/list';
import { spellingAt, type Words } from '../words';
import { isoDate, yearAt } from './dateParts';
import { numeralAt } from './numeral';
import { ordinalNumbers } from './spelled';

/** ISO 8601 designators of the lengths of time that count as dates. */
const lengths: Readonly<Record<string, string>> = {
  year: 'Y',
  month: 'M',
  week: 'W',
  day: 'D',
  decade: '0Y',
  century: '00Y',
  fortnight: '',
};
const stretches = new Set(
  wordsOf('year month week weekend decade century summer spring autumn fall winter quarter season fortnight'),
);
const relatives = new Set(wordsOf('last next this past previous following coming recent current same'));
const single = new Set(['today', 'yesterday', 'tomorrow']);
const holidays = new Set(wordsOf('Christmas Easter Thanksgiving Ramadan Hanukkah Passover Halloween Diwali Eid'));

/**
 * Dates without a calendar: `yesterday`, `last year`, `the past two weeks`, `three months ago`, `18-year-old`, `19th
 * century`.
 */
export function period(words: Words, i: number): Found | undefined {
  const { lower, text } = spellingAt(words, i, i);
  if (single.has(lower)) return { from: i, to: i + 1, type: 'DATE' };
  if (holidays.has(text))
    return { from: i, to: /^(?:Day|Eve)$/.test(spellingAt(words, i + 1, i).text) ? i + 2 : i + 1, type: 'DATE' };
  if (relatives.has(lower)) return relative(words, i);
  return monthPrefixed(words, i) ?? century(words, i) ?? duration(words, i) ?? age(words, i);
}

/** `last year`, `next three months`, `recent months` */
function relative(words: Words, i: number): Found | undefined {
  const next = spellingAt(words, i + 1, i).lower;
  if (stretches.has(next) || (next === 'day' && spellingAt(words, i, i).lower !== 'past'))
    return { from: i, to: i + 2, type: 'DATE' };
  const few = next === 'few' || next === 'several' || next === 'couple' ? i + 2 : undefined;
  const to = few ?? numeralAt(words, i + 1)?.to ?? i + 1;
  if (words.sentenceOf[to] !== words.sentenceOf[i]) return undefined;
  const unit = spellingAt(words, to, i).lower;
  return singular(unit) !== undefined && unit.endsWith('s')
    ? { from: i, to: to + 1, type: 'DATE', value: durationValue(words, i + 1, to, unit) }
    : undefined;
}

/** `mid-February`, `pre-2014`, `late-March` as one word */
function monthPrefixed(words: Words, i: number): Found | undefined {
  const { folded } = spellingAt(words, i, i);
  if (!/^(?:mid|early|late|Mid|Early|Late)-/.test(folded) || folded.length > 20) return undefined;
  const month = monthNumber(folded.slice(folded.indexOf('-') + 1));
  if (month === undefined) return undefined;
  const year = yearAt(words, i + 1, i);
  return { from: i, to: year === undefined ? i + 1 : i + 2, type: 'DATE', value: isoDate(year, month) };
}

const inOrder = 'january february march april may june july august september october november december'.split(' ');
function monthNumber(name: string): number | undefined {
  const index = inOrder.indexOf(name.toLowerCase());
  return index < 0 ? undefined : index + 1;
}

/** `19th century`, `twentieth century`; the value is the century's first two digits. */
function century(words: Words, i: number): Found | undefined {
  const next = spellingAt(words, i + 1, i).lower;
  if (next !== 'century' && next !== 'centuries') return undefined;
  const { lower } = spellingAt(words, i, i);
  const number = ordinalNumbers.get(lower) ?? Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(lower.slice(0, 5))?.[1] ?? NaN);
  if (!(number >= 1 && number <= 30)) return undefined;
  const era = /^(?:bc|ad|bce|ce)$/.test(spellingAt(words, i + 2, i).lower) ? 1 : 0;
  const value = era === 0 && number > 1 ? `${String(number - 1).padStart(2, '0')}XX` : undefined;
  return { from: i, to: i + 2 + era, type: 'DATE', value };
}

/** `three weeks`, `10 years ago` (a negative duration, as ISO 8601-2 has it); hours and shorter are times. */
function duration(words: Words, i: number): Found | undefined {
  const { lower } = spellingAt(words, i, i);
  const number = lower === 'several' || lower === 'few' ? { to: i + 1, unit: '' } : numeralAt(words, i);
  if (!number || number.unit !== '') return undefined;
  const unit = spellingAt(words, number.to, i).lower;
  if (singular(unit) === undefined) return undefined;
  const tail = spellingAt(words, number.to + 1, i).lower;
  const to = number.to + (tail === 'ago' || tail === 'old' ? 2 : 1);
  const value = durationValue(words, i, number.to, unit);
  return { from: i, to, type: 'DATE', value: value && tail === 'ago' ? `-${value}` : value };
}

const AGE = /^(\d{1,4})-(year|month|week|day)s?(?:-old)?$/;

/** `18-year-old`, `10-year` as one word */
function age(words: Words, i: number): Found | undefined {
  const { lower } = spellingAt(words, i, i);
  const match = lower.length <= 20 ? AGE.exec(lower) : null;
  return match ? { from: i, to: i + 1, type: 'DATE', value: `P${match[1]}${lengths[match[2] ?? ''] ?? ''}` } : undefined;
}

function singular(unit: string): string | undefined {
  const one = unit === 'centuries' ? 'century' : unit.replace(/s$/, '');
  return one in lengths ? one : undefined;
}

/** `P3W`; nothing where the number is vague or whole lengths do not come out. */
function durationValue(words: Words, from: number, to: number, unit: string): string | undefined {
  const number = numeralAt(words, from);
  const designator = lengths[singular(unit) ?? ''];
  if (!number || number.to !== to || !designator || !Number.isInteger(number.value)) return undefined;
  return `P${number.value}${designator}`;
}

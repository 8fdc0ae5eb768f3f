import type { Found } from '../found';
import { isoDate } from './dateParts';
import { isGlued, senseAt, textAt, type Reading } from './reading';

/** `2014-03-18`, `18.03.2014`, `3/18/2014`. Where day and month cannot be told apart the date has no value. */
export function numericDate(reading: Reading, i: number): Found | undefined {
  const digits = senseAt(reading, i, i).digits;
  if (!digits || digits.behind !== '' || digits.text.length > 10 || isInsideLink(reading, i)) return undefined;
  if (digits.plain === 0) return dottedDate(digits.text, i);
  if (digits.plain === 3 || digits.plain > 4) return undefined;
  const mark = textAt(reading, i + 1, i);
  if ((mark !== '-' && mark !== '/') || textAt(reading, i + 3, i) !== mark) return undefined;
  for (let at = i + 1; at <= i + 4; at += 1) if (!isGlued(reading, at)) return undefined;
  const middle = senseAt(reading, i + 2, i).digits;
  const last = senseAt(reading, i + 4, i).digits;
  if (!middle || !last || middle.plain === 0 || middle.plain > 2 || last.behind !== '') return undefined;
  if (digits.plain === 4)
    return last.plain === 1 || last.plain === 2 ? dateFound(i, i + 5, digits.value, middle.value, last.value) : undefined;
  return last.plain === 4 || last.plain === 2 ? byOrder(i, digits.value, middle.value, last.value) : undefined;
}

function dottedDate(text: string, i: number): Found | undefined {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)$/.exec(text);
  return dotted ? dateFound(i, i + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1])) : undefined;
}

/** A part above 12 is the day; two parts alike need no deciding. */
function byOrder(i: number, first: number, second: number, year: number): Found | undefined {
  if (first > 12 || first === second) return dateFound(i, i + 5, year, second, first);
  if (second > 12) return dateFound(i, i + 5, year, first, second);
  return first >= 1 && second >= 1 ? { from: i, to: i + 5, type: 'DATE' } : undefined;
}

function dateFound(from: number, to: number, year: number, month: number, day: number): Found | undefined {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  const found: Found = { from, to, type: 'DATE' };
  return year >= 1000 && year <= 2199 ? { ...found, value: isoDate(year, month, day) } : found;
}

function isInsideLink({ words }: Reading, i: number): boolean {
  return /[/_=]/.test(words.prose.text.charAt((words.starts[i] ?? 0) - 1));
}

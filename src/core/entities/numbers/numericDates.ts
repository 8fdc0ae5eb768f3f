import type { Found } from '../found';
import { spellingAt, type Words } from '../words';
import { isoDate } from './dateParts';

/** `2014-03-18`, `18.03.2014`, `3/18/2014`. Where day and month cannot be told apart the date has no value. */
export function numericDate(words: Words, i: number): Found | undefined {
  const { text } = spellingAt(words, i, i);
  if (text.length > 10 || !/^\d/.test(text) || /[/_=]/.test(words.prose.text.charAt((words.starts[i] ?? 0) - 1)))
    return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)$/.exec(text);
  if (dotted) return dateFound(i, i + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const mark = spellingAt(words, i + 1, i).text;
  if ((mark !== '-' && mark !== '/') || spellingAt(words, i + 3, i).text !== mark || !touching(words, i, i + 4))
    return undefined;
  const middle = Number(spellingAt(words, i + 2, i).text);
  const last = spellingAt(words, i + 4, i).text;
  if (/^\d{4}$/.test(text) && /^\d{1,2}$/.test(last)) return dateFound(i, i + 5, Number(text), middle, Number(last));
  if (!/^\d{1,2}$/.test(text) || !/^(?:\d{4}|\d\d)$/.test(last)) return undefined;
  return byOrder(i, Number(text), middle, Number(last));
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

/** True when nothing stands between the tokens `from` and `to`. */
function touching(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (words.ends[i] !== words.starts[i + 1]) return false;
  return true;
}

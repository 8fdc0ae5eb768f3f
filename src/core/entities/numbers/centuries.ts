import type { Found } from '../found';
import { isDash, lowerAt, senseAt, textAt, type Reading } from './reading';

/** `19th century`, `19th and 20th centuries`, `XIX century`; the value is the century's first two digits (ISO 8601-2). */
export function century(reading: Reading, i: number): Found | undefined {
  const first = numberAt(reading, i, i);
  if (first === undefined) return undefined;
  const joiner = lowerAt(reading, i + 1, i);
  const joins = joiner === 'and' || joiner === 'to' || isDash(joiner);
  const second = joins && isCentury(reading, i + 3, i) ? numberAt(reading, i + 2, i) : undefined;
  const at = second === undefined ? i + 1 : i + 3;
  if (!isCentury(reading, at, i)) return undefined;
  const hasEra = /^(?:bc|ad|bce|ce|b\.c\.|a\.d\.)$/.test(lowerAt(reading, at + 1, i));
  const value = second === undefined ? digitsOf(first) : `${digitsOf(first)}/${digitsOf(second)}`;
  return { from: i, to: hasEra ? at + 2 : at + 1, type: 'DATE', value: hasEra || first === 1 ? undefined : value };
}

function digitsOf(of: number): string {
  return `${String(of - 1).padStart(2, '0')}XX`;
}

function isCentury(reading: Reading, at: number, from: number): boolean {
  return senseAt(reading, at, from).length === '00Y';
}

function numberAt(reading: Reading, i: number, from: number): number | undefined {
  const { ordinal, digits, role } = senseAt(reading, i, from);
  const number = digits
    ? (/^(?:st|nd|rd|th)$/.test(digits.behind) ? digits.value : undefined)
    : ordinal ?? (role === 'numbered' ? roman(textAt(reading, i, from)) : undefined);
  return number !== undefined && number >= 1 && number <= 30 ? number : undefined;
}

const numerals: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function roman(text: string): number | undefined {
  if (!/^[IVX]{1,5}$/.test(text)) return undefined;
  const values = [...text].map((letter) => numerals[letter] ?? 0);
  return values.reduce((sum, value, i) => (value < (values[i + 1] ?? 0) ? sum - value : sum + value), 0);
}

import type { Found } from '../found';
import { isoLength, isPlural, severalEnd } from './durations';
import { numeralAt } from './numeral';
import { lowerAt, senseAt, type Reading } from './reading';

/** `today`, `the day after tomorrow`. */
export function dayWord(reading: Reading, i: number): Found | undefined {
  const lower = lowerAt(reading, i, i);
  if (lower === 'tonight') return undefined;
  const side = lowerAt(reading, i - 1, i);
  const isShifted = (lower === 'tomorrow' && side === 'after') || (lower === 'yesterday' && side === 'before');
  return { from: isShifted && lowerAt(reading, i - 2, i) === 'day' ? i - 2 : i, to: i + 1, type: 'DATE' };
}

/** `last year`, `next three months`, `past few weeks`, `recent months`, `next quarter`; hours and shorter are times. */
export function relative(reading: Reading, i: number): Found | undefined {
  const next = senseAt(reading, i + 1, i);
  if (isStretch(reading, i + 1, i)) {
    if (next.length === 'D' && lowerAt(reading, i, i) === 'past') return undefined;
    return { from: i, to: i + 2, type: 'DATE' };
  }
  const number = numeralAt(reading, i + 1);
  const at = number?.to ?? severalEnd(reading, i + 1, i) ?? i + 1;
  const { length } = senseAt(reading, at, i);
  if (length === undefined || number?.unit || !isPlural(reading, at, i)) return undefined;
  const value = number && isoLength(number.value, length);
  return { from: i, to: at + 1, type: length.startsWith('T') ? 'TIME' : 'DATE', value };
}

/** Lengths of time that `last` and the like make a date of. */
function isStretch(reading: Reading, at: number, from: number): boolean {
  const { length, role } = senseAt(reading, at, from);
  return role === 'season' || (length !== undefined && !length.startsWith('T') && !isPlural(reading, at, from));
}

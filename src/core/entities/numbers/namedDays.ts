import type { Found } from '../found';
import { yearIn } from './dateParts';
import { holidayRule, holidaysFrom } from './holidays';
import { lowerAt, textAt, type Reading } from './reading';
import { easterIn } from '../values/easter';
import { isoDay } from '../values/civilDay';

/** `Christmas Day`, `Easter Sunday`, `New Year's Eve 2024`, `Eid al-Fitr`: a holiday, with its year where one follows. */
export function holiday(reading: Reading, i: number): Found | undefined {
  const first = lowerAt(reading, i, i);
  for (const words of holidaysFrom(first)) {
    const to = i + words.length;
    if (!words.every((word, n) => n === 0 || lowerAt(reading, i + n, i).replaceAll('’', "'") === word)) continue;
    if (!/^\p{Lu}/u.test(textAt(reading, i, i)) && words.length > 1) continue;
    const year = yearIn(reading, to, i);
    const value = valueOf(words.join(' ').replaceAll(" 's", "'s"), year);
    return { from: i, to: year === undefined ? to : to + 1, type: 'DATE', value };
  }
  return undefined;
}

function valueOf(name: string, year: number | undefined): string | undefined {
  const rule = holidayRule(name);
  if (!rule) return year === undefined ? undefined : String(year);
  if ('fromEaster' in rule) return year === undefined ? undefined : isoDay(easterIn(year) + rule.fromEaster);
  return `${year ?? '-'}-${String(rule.month).padStart(2, '0')}-${String(rule.day).padStart(2, '0')}`;
}

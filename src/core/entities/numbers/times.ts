import type { Found } from '../found';
import { date } from './dates';
import { lowerAt, senseAt, textAt, type Reading } from './reading';

const zones = new Set(
  'GMT UTC EST EDT CST CDT MST PST PDT CET CEST BST IST ET PT MSK EAT WAT SAST PKT WIB JST KST HKT SGT AEST AEDT NZST MEZ MESZ'
    .split(' '),
);

/**
 * `10:30 a.m.`, `5pm`, `1400 GMT`, `14.30 Uhr`, `noon`, `last night`, `Monday evening`, `early on Tuesday`,
 * `night of 3 March`. Lengths of time are the dates' rule.
 */
export function time(reading: Reading, i: number): Found | undefined {
  const sense = senseAt(reading, i, i);
  if (sense.digits) return clock(reading, i) ?? hour(reading, i);
  if (sense.weekday !== undefined) return partOfDay(reading, i, i, `-W-${sense.weekday}`);
  if (sense.small !== undefined)
    return /^o.clock$/.test(lowerAt(reading, i + 1, i)) ? { from: i, to: i + 2, type: 'TIME' } : undefined;
  switch (sense.role) {
    case 'noon': return { from: i, to: i + 1, type: 'TIME', value: /^mi(?:dn|tt)/.test(lowerAt(reading, i, i)) ? 'T00:00' : 'T12:00' };
    case 'day': return lowerAt(reading, i, i) === 'tonight'
      ? { from: i, to: i + 1, type: 'TIME' }
      : partOfDay(reading, i, i, undefined);
    case 'relative': return relativePart(reading, i);
    case 'edge': return edge(reading, i);
    case 'dayPart': return partOfDate(reading, i, i + 1);
    default: return undefined;
  }
}

/** `last night`, `this morning`. */
function relativePart(reading: Reading, i: number): Found | undefined {
  const part = lowerAt(reading, i + 1, i);
  const lower = lowerAt(reading, i, i);
  const fits = (lower === 'last' && part === 'night') || (lower === 'this' && senseAt(reading, i + 1, i).role === 'dayPart');
  return fits ? { from: i, to: i + 2, type: 'TIME' } : undefined;
}

/** `Monday evening`, `yesterday morning`: from token `from` on, the day is token `at`. */
function partOfDay(reading: Reading, from: number, at: number, value: string | undefined): Found | undefined {
  return senseAt(reading, at + 1, from).role === 'dayPart' ? { from, to: at + 2, type: 'TIME', value } : undefined;
}

/** `early Tuesday`, `late on Monday night`, `early hours of Saturday`, `early morning of 3 March`. */
function edge(reading: Reading, i: number): Found | undefined {
  const next = senseAt(reading, i + 1, i);
  if (next.role === 'dayPart' || lowerAt(reading, i + 1, i) === 'hours') return partOfDate(reading, i, i + 2);
  const at = lowerAt(reading, i + 1, i) === 'on' ? i + 2 : i + 1;
  const { weekday, role } = senseAt(reading, at, i);
  const isDay = role === 'day' && /^(?:yesterday|today|tomorrow)$/.test(lowerAt(reading, at, i));
  if ((weekday === undefined && !isDay) || lowerAt(reading, at, i).endsWith('s')) return undefined;
  const value = weekday === undefined ? undefined : `-W-${weekday}`;
  return partOfDay(reading, i, at, value) ?? { from: i, to: at + 1, type: 'TIME', value };
}

/** `night of 3 March`, from token `from` on; "of" is token `at`. */
function partOfDate(reading: Reading, from: number, at: number): Found | undefined {
  if (lowerAt(reading, at, from) !== 'of') return undefined;
  const first = lowerAt(reading, at + 1, from) === 'the' ? at + 2 : at + 1;
  const { digits, month, weekday } = senseAt(reading, first, from);
  const day = digits || month !== undefined || weekday !== undefined ? date(reading, first, undefined) : undefined;
  if (typeof day?.value !== 'string' || !/^(?:\d{4}|-)-\d\d-\d\d$|^-W-\d$/.test(day.value)) return undefined;
  return { from, to: day.to, type: 'TIME', value: day.value };
}

/** With minutes. A full stop between them wants a.m., p.m., a zone or "Uhr" behind it. */
function clock(reading: Reading, i: number): Found | undefined {
  const digits = senseAt(reading, i, i).digits;
  if (!digits || digits.plain > 0 || digits.text.length > 8) return undefined;
  const match = /^(\d{1,2})([:.])(\d\d)(?::(\d\d))?$/.exec(digits.text);
  if (!match || Number(match[1]) > 24 || Number(match[3]) > 59) return undefined;
  const half = halfOf(digits.behind.toLowerCase());
  if (half === undefined && digits.behind !== '') return undefined;
  const behind = half === undefined ? halfAt(reading, i + 1, i) : undefined;
  const to = clockEnd(reading, behind?.to ?? i + 1, i);
  if (match[2] === '.' && half === undefined && to === i + 1) return undefined;
  return { from: i, to, type: 'TIME', value: isoTime(Number(match[1]), half ?? behind?.half, match[3], match[4]) };
}

/** Without: `5 pm`, `5pm`, `1400 GMT`, `14 Uhr`, `5 o'clock`. */
function hour(reading: Reading, i: number): Found | undefined {
  const digits = senseAt(reading, i, i).digits;
  if (!digits || digits.plain === 0) return undefined;
  const next = textAt(reading, i + 1, i);
  if (digits.plain === 4 && digits.value < 2400 && digits.value % 100 < 60) {
    const isHours = (digits.behind === '' && (zones.has(next) || next === 'hrs')) || digits.behind === 'hrs';
    return isHours
      ? { from: i, to: i + (digits.behind === '' ? 2 : 1), type: 'TIME', value: isoTime(Math.floor(digits.value / 100), undefined, digits.text.slice(2)) }
      : undefined;
  }
  if (digits.plain > 2 || digits.value > 24) return undefined;
  const half = halfOf(digits.behind.toLowerCase());
  if (half !== undefined)
    return { from: i, to: clockEnd(reading, i + 1, i), type: 'TIME', value: isoTime(digits.value, half) };
  if (digits.behind !== '') return undefined;
  if (next === 'Uhr')
    return { from: i, to: i + 2, type: 'TIME', value: isoTime(digits.value) };
  if (/^o.clock$/.test(lowerAt(reading, i + 1, i))) return { from: i, to: i + 2, type: 'TIME' };
  const behind = halfAt(reading, i + 1, i);
  return behind
    && { from: i, to: clockEnd(reading, behind.to, i), type: 'TIME', value: isoTime(digits.value, behind.half) };
}

/** `am` of `a.m.`, `am`, `a.m`; `undefined` for anything else. */
function halfOf(lower: string): string | undefined {
  const match = lower.length <= 4 ? /^([ap])\.?m\.?$/.exec(lower) : null;
  return match ? `${match[1]}m` : undefined;
}

function halfAt(reading: Reading, at: number, from: number): { half: string; to: number } | undefined {
  const half = halfOf(lowerAt(reading, at, from));
  // "I am", "10 am Rhein": only beside digits, and in German texts not at all without a full stop.
  return half === undefined || (reading.german && lowerAt(reading, at, from) === 'am') ? undefined : { half, to: at + 1 };
}

function clockEnd(reading: Reading, at: number, from: number): number {
  const next = textAt(reading, at, from);
  return zones.has(next) || next === 'Uhr' ? at + 1 : at;
}

function isoTime(hours: number, half?: string, minutes?: string, seconds?: string): string | undefined {
  if (half !== undefined && (hours < 1 || hours > 12)) return undefined;
  const of24 = half === undefined ? hours : (hours % 12) + (half === 'pm' ? 12 : 0);
  const parts = [String(of24).padStart(2, '0')];
  if (minutes !== undefined) parts.push(minutes);
  if (minutes !== undefined && seconds !== undefined) parts.push(seconds);
  return of24 > 24 ? undefined : `T${parts.join(':')}`;
}

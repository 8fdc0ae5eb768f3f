import type { Found } from '../found';
import { wordsOf } from '../lexicon/list';
import { spellingAt, type Words } from '../words';
import { numeralAt } from './numeral';

const CLOCK = /^(\d{1,2})[:.](\d\d)(?::(\d\d))?(am|pm)?$/;
const zones = new Set(wordsOf('GMT UTC EST EDT CST CDT MST PST PDT CET CEST BST IST ET MSK EAT WAT'));
const dayParts = new Set(['morning', 'afternoon', 'evening', 'night']);
const shortLengths: Readonly<Record<string, string>> = { hour: 'H', minute: 'M', second: 'S' };

/** `10:30 a.m.`, `5pm`, `1400 GMT`, `noon`, `last night`, `three hours`. */
export function time(words: Words, i: number): Found | undefined {
  const { lower } = spellingAt(words, i, i);
  if (lower === 'noon') return { from: i, to: i + 1, type: 'TIME', value: 'T12:00' };
  if (lower === 'midnight') return { from: i, to: i + 1, type: 'TIME', value: 'T00:00' };
  if (lower === 'tonight') return { from: i, to: i + 1, type: 'TIME' };
  if (lower === 'last' && spellingAt(words, i + 1, i).lower === 'night') return { from: i, to: i + 2, type: 'TIME' };
  if (lower === 'this' && dayParts.has(spellingAt(words, i + 1, i).lower)) return { from: i, to: i + 2, type: 'TIME' };
  return clock(words, i) ?? hour(words, i) ?? shortDuration(words, i);
}

/** With minutes. A full stop between them wants a.m., p.m. or a zone behind it. */
function clock(words: Words, i: number): Found | undefined {
  const { lower } = spellingAt(words, i, i);
  const match = lower.length <= 10 ? CLOCK.exec(lower) : null;
  if (!match || Number(match[1]) > 24 || Number(match[2]) > 59) return undefined;
  const behind = halfAt(words, i + 1, i);
  const half = match[4] ?? behind?.half;
  const to = zoneEnd(words, behind?.to ?? i + 1, i);
  if (lower.includes('.') && half === undefined && to === i + 1) return undefined;
  return { from: i, to, type: 'TIME', value: isoTime(Number(match[1]), match[2], match[3], half) };
}

/** Without: `5 pm`, `5pm`, `1400 GMT` */
function hour(words: Words, i: number): Found | undefined {
  const { lower } = spellingAt(words, i, i);
  if (lower.length > 4) return undefined;
  const glued = /^(\d{1,2})(am|pm)$/.exec(lower);
  if (glued)
    return {
      from: i,
      to: zoneEnd(words, i + 1, i),
      type: 'TIME',
      value: isoTime(Number(glued[1]), undefined, undefined, glued[2]),
    };
  if (/^\d{4}$/.test(lower) && zones.has(spellingAt(words, i + 1, i).text)) {
    return {
      from: i,
      to: i + 2,
      type: 'TIME',
      value: isoTime(Number(lower.slice(0, 2)), lower.slice(2), undefined, undefined),
    };
  }
  if (!/^\d{1,2}$/.test(lower)) return undefined;
  if (/^o.clock$/.test(spellingAt(words, i + 1, i).lower)) return { from: i, to: i + 2, type: 'TIME' };
  const behind = halfAt(words, i + 1, i);
  return (
    behind && {
      from: i,
      to: zoneEnd(words, behind.to, i),
      type: 'TIME',
      value: isoTime(Number(lower), undefined, undefined, behind.half),
    }
  );
}

/** `a.m.` or `pm`, as one token or as several. */
function halfAt(words: Words, at: number, from: number): { half: string; to: number } | undefined {
  const { lower } = spellingAt(words, at, from);
  const match = /^([ap])\.?m\.?$/.exec(lower);
  if (!match) return undefined;
  return { half: `${match[1]}m`, to: at + 1 };
}

function zoneEnd(words: Words, at: number, from: number): number {
  return zones.has(spellingAt(words, at, from).text) ? at + 1 : at;
}

function isoTime(
  hours: number,
  minutes: string | undefined,
  seconds: string | undefined,
  half: string | undefined,
): string | undefined {
  if (half !== undefined && (hours < 1 || hours > 12)) return undefined;
  const of24 = half === undefined ? hours : (hours % 12) + (half === 'pm' ? 12 : 0);
  const parts = [String(of24).padStart(2, '0')];
  if (minutes !== undefined) parts.push(minutes);
  if (minutes !== undefined && seconds !== undefined) parts.push(seconds);
  return of24 > 24 ? undefined : `T${parts.join(':')}`;
}

/** `three hours`, `90 minutes` */
function shortDuration(words: Words, i: number): Found | undefined {
  const { lower } = spellingAt(words, i, i);
  const number = lower === 'several' || lower === 'few' ? { to: i + 1, value: NaN, unit: '' } : numeralAt(words, i);
  if (!number || number.unit !== '') return undefined;
  const designator = shortLengths[spellingAt(words, number.to, i).lower.replace(/s$/, '')];
  if (designator === undefined) return undefined;
  return {
    from: i,
    to: number.to + 1,
    type: 'TIME',
    value: Number.isInteger(number.value) ? `PT${number.value}${designator}` : undefined,
  };
}

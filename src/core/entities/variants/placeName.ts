import { canonicalName } from '../canonicalName';
import { usualName } from '../lexicon/sameNames';
import { cityAliases } from './generated/cityAliases';
import { countryAliases } from './generated/countryAliases';
import { plainSpellings } from './letters';
import { looksSlavic, slavicReadings } from './slavic';
import { different, same, type NameVerdict } from './verdict';

let groups: ReadonlyMap<string, string> | undefined;

/**
 * Two places whose names share a form are one place. `known` forms come from the gazetteers, the others from the
 * spelling.
 */
export interface PlaceName {
  readonly forms: readonly string[];
  readonly known: readonly string[];
  readonly readings: readonly string[];
  /** By the look of it from Cyrillic. */
  readonly slavic: boolean;
}

export function placeNameOf(name: string): PlaceName {
  const forms = plainSpellings(name.replace(/['’ʼ]s$/, '')).map((spelling) =>
    canonicalName(spelling)
      .replace(/['"]/g, '')
      .replace(/^(?:saint|sankt) /, 'st ')
      .replace(/^([ns]) (?=korea|sudan|dakota|carolina|macedonia)/, inFull),
  );
  const known = [
    ...new Set(
      forms.flatMap(
        (form) => groupOf(form) ?? groupOf(usualName(form)) ?? groupOf(withoutStateForm(form)) ?? usualName(form),
      ),
    ),
  ];
  return {
    forms,
    known,
    readings: [...new Set(forms.flatMap(readingsOf))],
    slavic: forms.some((form) => form.split(' ').some((word) => looksSlavic(word) && !PINYIN.test(word))),
  };
}

/**
 * Whether two places' names are one's. A place that the gazetteers know by another name is never taken for it by its
 * sound.
 */
export function samePlace(a: PlaceName, b: PlaceName): NameVerdict {
  if (a.forms.some((form) => b.forms.includes(form))) return same('spelling');
  if (a.known.some((name) => b.known.includes(name))) return same('alias');
  if (a.known.some((name) => groups?.has(name)) && b.known.some((name) => groups?.has(name))) return different;
  return (a.slavic || b.slavic) && a.readings.some((reading) => b.readings.includes(reading))
    ? same('transliteration')
    : different;
}

const STATE_FORM = new RegExp(
  "^(?:(?:federal|islamic|people's|peoples|socialist|democratic|arab|hellenic) )*" +
    '(?:republic|kingdom|state|commonwealth|grand duchy|principality|sultanate) of (?:the )?',
);

/** `republic of bulgaria`: what a state is called in full. */
function withoutStateForm(form: string): string {
  return form.replace(STATE_FORM, '');
}

function inFull(_: string, letter: string): string {
  return letter === 'n' ? 'north ' : 'south ';
}

function groupOf(form: string): string | undefined {
  groups ??= build();
  return groups.get(form);
}

function build(): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of `${countryAliases.trim()}\n${cityAliases.trim()}`.split('\n')) {
    const names = line.split(',');
    for (const name of names) if (!map.has(name.replace(/'/g, ''))) map.set(name.replace(/'/g, ''), names[0] ?? name);
  }
  return map;
}

/** What `looksSlavic` mistakes for it: Chinese syllables. */
const PINYIN = /zh(?:ou|en|ong|uang|an|ang)|ch?eng|sh(?:an|i|ui|ou)|ji|xi|ng/;

/** Short names have too many neighbours by sound. */
const SHORTEST = 5;

function readingsOf(form: string): string[] {
  if (form.length < SHORTEST) return [];
  const all = form.split(' ').map(slavicReadings);
  const most = Math.max(...all.map((each) => each.length));
  return Array.from({ length: most }, (_, i) => `s:${all.map((each) => each[i] ?? each[0] ?? '').join(' ')}`);
}

import { entriesOf } from '../lexicon/list';
import { countries } from '../lexicon/generated/countries';
import { demonyms } from '../lexicon/generated/demonyms';
import { isCommon } from '../lexicon/words';
import { arabicReadings } from './arabic';
import type { OrganisationName } from './organisationName';
import { slavicReadings } from './slavic';
import { different, same, type NameVerdict } from './verdict';

let nationalities: ReadonlySet<string> | undefined;

/** Whether two organisations' names are one's. */
export function sameOrganisation(a: OrganisationName, b: OrganisationName): NameVerdict {
  if (a.forms.some((form) => b.forms.includes(form)))
    return same(a.words.join(' ') === b.words.join(' ') ? 'spelling' : 'form');
  if (a.words.join('') === b.words.join('')) return same('spelling');
  if (a.acronym !== undefined || b.acronym !== undefined) {
    const [acronym, other] = a.acronym !== undefined ? [a.acronym, b] : [b.acronym ?? '', a];
    return other.initials.includes(acronym) ? same('acronym') : different;
  }
  if (transliterated(a).some((reading) => transliterated(b).includes(reading))) return same('transliteration');
  const [longer, shorter] = a.words.length > b.words.length ? [a, b] : [b, a];
  return nationalOf(longer) === shorter.words.join(' ') ? national(shorter) : different;
}

/** `German Bundestag` is the Bundestag; `German Defense Ministry` may be the Defense Ministry, or not. */
function national({ words }: OrganisationName): NameVerdict {
  return words.length === 1 && !isCommon(words[0] ?? '') ? same('form') : { kind: 'partial', by: 'shortened' };
}

/** The name without the nationality or country before it, or `undefined` when it begins with none. */
export function nationalOf({ words }: OrganisationName): string | undefined {
  return words.length > 1 && isNationality(words[0] ?? '') ? words.slice(1).join(' ') : undefined;
}

/** True for `german`, `germany`, `us` and the like. */
export function isNationality(word: string): boolean {
  nationalities ??= new Set(
    [...entriesOf(demonyms), ...entriesOf(countries), 'US', 'UK', 'EU', 'UN'].map((name) => name.toLowerCase()),
  );
  return nationalities.has(word);
}

/**
 * What a name of a word or two reads like when it was written in Cyrillic or Arabic letters; nothing for longer ones and
 * acronyms.
 */
export function transliterated({ words, acronym }: OrganisationName): readonly string[] {
  if (acronym !== undefined || words.length > 2 || words.join('').length < 6 || words.some((word) => isCommon(word)))
    return [];
  const readings = words.map((word) => [
    ...slavicReadings(word).map((each) => `s:${each}`),
    ...arabicReadings(word).map((each) => `a:${each}`),
  ]);
  const [first = [], second] = readings;
  return second
    ? first.flatMap((one) => second.filter((other) => one[0] === other[0]).map((other) => `${one} ${other}`))
    : first;
}

import type { Found } from '../../found';
import type { Words } from '../../words';
import { germanPeople } from './germanPeople';
import { GermanText } from './germanText';
import { germanThings } from './germanThings';

/** Names of a German text that its own words point out: there a capital alone says nothing. None in other languages. */
export function germanNames(words: Words): Found[] {
  if (!/^de\b/.test(words.prose.language)) return [];
  const text = new GermanText(words);
  return [...germanPeople(text), ...germanThings(text)];
}

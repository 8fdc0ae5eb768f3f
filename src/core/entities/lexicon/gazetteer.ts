import type { EntityType } from '../entity';
import { cities } from './generated/cities';
import { countries } from './generated/countries';
import { demonyms } from './generated/demonyms';
import { regions } from './generated/regions';
import { entriesOf } from './list';
import { events, landscapes, moreStates, organisations, peoples, products } from './wellKnown';

/** One name of the gazetteer: its words, one a token, and what it names. */
export interface GazetteerEntry {
  /** Without diacritics. */
  readonly name: string;
  readonly words: readonly string[];
  readonly type: EntityType;
  /** How far the entry can be trusted alone: large cities share their names with people and things, states do not. */
  readonly sure: boolean;
}

let byFirstWord: Map<string, GazetteerEntry[]> | undefined;

/** The entries whose first word this is (without diacritics), the longest first. Built at the first call. */
export function entriesStartingWith(word: string): readonly GazetteerEntry[] {
  byFirstWord ??= build();
  return byFirstWord.get(word) ?? none;
}

const none: readonly GazetteerEntry[] = [];

function build(): Map<string, GazetteerEntry[]> {
  const map = new Map<string, GazetteerEntry[]>();
  const add = (names: readonly string[], type: EntityType, sure: boolean): void => {
    for (const name of names) {
      const space = name.indexOf(' ');
      const first = space < 0 ? name : name.slice(0, space);
      const entries = map.get(first);
      if (!entries) map.set(first, [entryOf(name, space, type, sure)]);
      else if (!entries.some((entry) => entry.name === name)) entries.push(entryOf(name, space, type, sure));
    }
  };
  add(organisations, 'ORG', true);
  add(events, 'EVENT', true);
  add(products, 'PRODUCT', true);
  add(landscapes, 'LOC', true);
  add(peoples.flatMap(withPlural), 'NORP', true);
  add(entriesOf(demonyms).flatMap(withPlural), 'NORP', true);
  add(entriesOf(countries), 'GPE', true);
  add(moreStates, 'GPE', true);
  add(entriesOf(regions), 'GPE', false);
  add(entriesOf(cities), 'GPE', false);
  for (const entries of map.values()) if (entries.length > 1) entries.sort((a, b) => b.words.length - a.words.length);
  return map;
}

function entryOf(name: string, space: number, type: EntityType, sure: boolean): GazetteerEntry {
  return { name, words: space < 0 ? [name] : name.split(' '), type, sure };
}

/** Adjectives in -ish, -ch, -ese and the like have no plural in -s. */
function withPlural(name: string): string[] {
  return /(?:sh|ch|ese|s|z)$/.test(name) ? [name] : [name, `${name}s`];
}

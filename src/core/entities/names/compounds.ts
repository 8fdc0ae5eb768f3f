import type { EntityType } from '../entity';
import type { Found } from '../found';
import { entriesStartingWith } from '../lexicon/gazetteer';
import { Sign } from '../spelling';
import { isWord, type Words } from '../words';
import type { Decision } from './decide';

/** More parts than this are no word of news. */
const MOST_PARTS = 4;

/** Names that are a part of a hyphenated word: "pro-Danish", "Vatican-linked", "Franco-German". */
export function partsOfWords(words: Words, decisions: ReadonlyMap<string, Decision>): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < words.count; i += 1) {
    if (!((words.signs[i] as number) & Sign.hyphen) || !isWord(words, i)) continue;
    const folded = words.spellings[i]?.folded ?? '';
    // Offsets are counted in the folded word, so it has to be as long as the text.
    if (folded.length !== (words.ends[i] ?? 0) - (words.starts[i] ?? 0)) continue;
    addParts(i, words.starts[i] ?? 0, folded, decisions, found);
  }
  return found;
}

function addParts(i: number, start: number, folded: string, decisions: ReadonlyMap<string, Decision>, found: Found[]): void {
  const parts = folded.split('-');
  if (parts.length > MOST_PARTS || isEntry(folded)) return;
  const small = parts.some((part) => /^[a-z0-9]/.test(part));
  const types = parts.map((part) => (/^[A-Z]/.test(part) ? typeOf(part, decisions, small) : undefined));
  // Both large are rather one name ("Baden-Baden"), unless each is one by itself ("Franco-German").
  if (!small && types.includes(undefined)) return;
  let at = start;
  parts.forEach((part, index) => {
    const type = types[index];
    if (type) found.push({ from: i, to: i + 1, type, within: { start: at, end: at + part.length } });
    at += part.length + 1;
  });
}

function isEntry(word: string): boolean {
  return entriesStartingWith(word).some(({ words: parts }) => parts.length === 1);
}

function typeOf(word: string, decisions: ReadonlyMap<string, Decision>, doubtfulToo: boolean): EntityType | undefined {
  const entry = entriesStartingWith(word).find(({ words: parts, sure }) => parts.length === 1 && (sure || doubtfulToo));
  return entry?.type ?? decisions.get(word)?.type;
}

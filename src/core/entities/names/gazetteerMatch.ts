import { entriesStartingWith, type GazetteerEntry } from '../lexicon/gazetteer';
import { Sign } from '../spelling';
import { spellingAt, type Words } from '../words';

/** The longest entry of the gazetteer that begins with token `i` and ends at or before `limit`. */
export function longestEntry(words: Words, i: number, limit: number): GazetteerEntry | undefined {
  if (!((words.signs[i] ?? 0) & Sign.known)) return undefined;
  const { folded, titled } = spellingAt(words, i, i);
  const found = matching(words, i, limit, entriesStartingWith(folded));
  return found || titled === folded ? found : matching(words, i, limit, entriesStartingWith(titled));
}

/** True when some entry begins with this word. */
export function beginsEntry(folded: string): boolean {
  return entriesStartingWith(folded).length > 0;
}

function matching(
  words: Words,
  i: number,
  limit: number,
  entries: readonly GazetteerEntry[],
): GazetteerEntry | undefined {
  return entries.find(
    (entry) => i + entry.words.length <= limit && entry.words.every((word, n) => isWritten(words, i + n, i, word)),
  );
}

function isWritten(words: Words, at: number, from: number, word: string): boolean {
  const { folded, titled } = spellingAt(words, at, from);
  return folded === word || titled === word;
}

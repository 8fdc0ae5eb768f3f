import { plainSpellings } from './letters';

/** One word of a name, in its plain spellings (`plainSpellings`), apostrophes and dots gone. */
export interface NameWord {
  /** Small letters of ASCII; the first without any mark. At least one. */
  readonly spellings: readonly string[];
  /** True for one capital letter alone, with or without a full stop. */
  readonly initial: boolean;
}

/** Names are not longer; what is beyond does not count. */
const MOST_WORDS = 12;
const LONGEST_WORD = 40;

/** The words of a name: apart by spaces, hyphens and commas; initials written together (`J.R.R.`) come apart. */
export function nameWordsOf(name: string): readonly NameWord[] {
  const parted = name
    .replace(/(\p{Lu})\.(?=\p{Lu})/gu, '$1. ')
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/['’]s?$/u, '');
  const words: NameWord[] = [];
  for (const piece of parted.split(/[\s,_\-\u2010-\u2015/]+/u)) {
    const bare = piece.replace(/[^\p{L}\p{M}\p{N}&]/gu, '').slice(0, LONGEST_WORD);
    if (bare !== '') words.push({ spellings: plainSpellings(bare), initial: /^\p{Lu}$/u.test(bare) });
    if (words.length === MOST_WORDS) break;
  }
  return words;
}

/** True when the two words have a spelling in common. */
export function sameSpelling(a: NameWord, b: NameWord): boolean {
  return a.spellings.some((spelling) => b.spellings.includes(spelling));
}

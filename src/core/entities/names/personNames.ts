import { tails, WordClass } from '../lexicon/wordClass';
import { isCommonHere, Shape, spellingAt, type Words } from '../words';

/** The most words of a person's name. */
const MOST_WORDS = 5;

/** A given name with at least one more word that can be a surname. */
export function startsPersonName(words: Words, from: number, to: number): boolean {
  if (to - from < 2 || to - from > MOST_WORDS) return false;
  const first = spellingAt(words, from, from);
  const last = spellingAt(words, to - 1, from);
  if (!(first.classes & WordClass.givenName)) return false;
  return (last.shape & Shape.capital) !== 0 && (!(last.classes & tails) || (last.classes & WordClass.surname) !== 0);
}

/** Where a person's name begins behind common words: "Natural Resources | Ana Brandt" after "Minister of". */
export function personBehind(words: Words, from: number, to: number): number | undefined {
  for (let i = from + 1; i < to - 1; i += 1) {
    if (!isCommonHere(words, i - 1)) return undefined;
    if (!isCommonHere(words, i) && startsPersonName(words, i, to)) return i;
  }
  return undefined;
}

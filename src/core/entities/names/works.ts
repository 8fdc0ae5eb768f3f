import type { Found } from '../found';
import { wordsOf } from '../lexicon/list';
import { WordClass } from '../lexicon/wordClass';
import { isWord, Shape, spellingAt, type Words } from '../words';

const kinds = new Set(
  wordsOf(`
  film movie book novel song album single series play poem documentary memoir painting opera musical essay show sitcom
  anthology ballad called titled entitled`),
);
const OPENERS = /^["“„«‘']$/;
const CLOSERS = /^["”“»’']$/;
const LONGEST = 10;

/** Titles of works in quotation marks behind the word for their kind: the novel “Salt Roads”. */
export function works(words: Words): Found[] {
  const found: Found[] = [];
  for (let i = 1; i < words.count; i += 1) {
    if (!OPENERS.test(words.spellings[i]?.text ?? '') || !isAnnounced(words, i)) continue;
    const to = titleEnd(words, i + 1);
    if (to !== undefined) found.push({ from: i + 1, to, type: 'WORK_OF_ART' });
  }
  return found;
}

function isAnnounced(words: Words, i: number): boolean {
  const { lower } = spellingAt(words, i - 1, i);
  return kinds.has(lower) || (lower === ',' && kinds.has(spellingAt(words, i - 2, i).lower));
}

/** Where the title ends, if all of its words but the small ones begin with a capital. */
function titleEnd(words: Words, from: number): number | undefined {
  for (let i = from; i < from + LONGEST; i += 1) {
    const { text, shape, lowerClasses } = spellingAt(words, i, from);
    if (text === '') return undefined;
    if (CLOSERS.test(text) && i > from) return /^[,.]$/.test(spellingAt(words, i - 1, from).text) ? i - 1 : i;
    const small = (lowerClasses & WordClass.function) !== 0 && i > from;
    if (isWord(words, i) && !(shape & Shape.capital) && !small) return undefined;
  }
  return undefined;
}

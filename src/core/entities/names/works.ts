import type { Found } from '../found';
import { wordsOf } from '../lexicon/list';
import { WordClass } from '../lexicon/wordClass';
import { Sign } from '../spelling';
import { isWord, Shape, spellingAt, type Words } from '../words';

const kinds = new Set(
  wordsOf(`
  film movie book novel song album single series play poem documentary memoir painting opera musical essay show sitcom
  anthology ballad called titled entitled`),
);
const CLOSERS = /^["”“»’']$/;
const LONGEST = 10;

/** Titles of works in quotation marks behind the word for their kind: the novel “Salt Roads”. */
export function works(words: Words): Found[] {
  const found: Found[] = [];
  for (let i = 1; i < words.count; i += 1) {
    if (!((words.signs[i] as number) & Sign.opener) || !isAnnounced(words, i)) continue;
    const to = titleEnd(words, i + 1);
    if (to !== undefined) found.push({ from: i + 1, to, type: 'WORK_OF_ART' });
  }
  return found;
}

/** How far before a title in another clause or sentence its kind may stand, and how far behind it what tells of its size. */
const FARTHEST = 8;
const nearKinds = new Set([...kinds, 'title', 'titles', 'report', 'paper', 'study', 'documentary', 'pamphlet', 'brochure']);
const sizes = /^(?:pages|chapters|verses|minutes|copies|episodes)$/;

/** "the novel “Salt Roads”", "of a film. “Salt Roads”, which …", "“Salt Roads” runs to 300 pages". */
function isAnnounced(words: Words, i: number): boolean {
  const { lower } = spellingAt(words, i - 1, i);
  if (kinds.has(lower) || (lower === ',' && kinds.has(spellingAt(words, i - 2, i).lower))) return true;
  const end = titleEnd(words, i + 1);
  if (end === undefined || end - i < 3 || SAYS.test(lower)) return false;
  for (let k = i - 1; k >= 0 && i - k <= FARTHEST; k -= 1) {
    const { lower: word, text } = words.spellings[k] ?? { lower: '', text: '' };
    if (CLOSERS.test(text)) break;
    if (nearKinds.has(word)) return true;
  }
  for (let k = end; k < end + FARTHEST; k += 1) if (sizes.test(spellingAt(words, k, i).lower)) return true;
  return false;
}

const SAYS = /^(?:said|says|:|says,)$/;

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

import { WordClass } from '../lexicon/wordClass';
import { Sign } from '../spelling';
import { followsClosely, Shape, spellingAt, type Words } from '../words';
import { candidate, type Candidate } from './candidate';

const CLOSER = /^["”“»’']$/;
/** As many words as a nickname has. */
const LONGEST = 3;

/**
 * People named across a nickname in quotation marks: Tomas “the Eel” Kelmen is one name. Its key is the name without the
 * nickname, so that the surname and the given name alone count for the same person.
 */
export function acrossNicknames(words: Words): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 1; i < words.count; i += 1) {
    if (!((words.signs[i] as number) & Sign.opener) || !isNameWord(words, i - 1) || !followsClosely(words, i)) continue;
    const close = closing(words, i);
    if (close === undefined || !isNameWord(words, close + 1) || !followsClosely(words, close + 1)) continue;
    const key = `${spellingAt(words, i - 1, i).folded} ${spellingAt(words, close + 1, i).folded}`;
    found.push({ ...candidate(words, i - 1, close + 2, { fixed: 'PERSON' }), key });
  }
  return found;
}

/** The mark behind a nickname that begins with a capital, or with "the" and one. */
function closing(words: Words, open: number): number | undefined {
  const first = spellingAt(words, open + 1, open);
  const head = first.lower === 'the' ? spellingAt(words, open + 2, open) : first;
  if (!(head.shape & Shape.capital)) return undefined;
  for (let i = open + 2; i <= open + 1 + LONGEST; i += 1) {
    const { text, shape } = spellingAt(words, i, open);
    if (CLOSER.test(text)) return i;
    if (!(shape & Shape.letter)) return undefined;
  }
  return undefined;
}

function isNameWord(words: Words, i: number): boolean {
  const { shape, classes, lowerClasses } = spellingAt(words, i, i);
  return (shape & Shape.capital) !== 0 && !(shape & Shape.digit) && !(lowerClasses & WordClass.function)
    && (!(lowerClasses & WordClass.common) || (classes & (WordClass.givenName | WordClass.surname)) !== 0);
}

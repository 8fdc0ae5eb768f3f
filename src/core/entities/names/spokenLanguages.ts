import type { Found } from '../found';
import { WordClass } from '../lexicon/wordClass';
import { Sign } from '../spelling';
import { Shape, spellingAt, type Words } from '../words';

const SPEAKING =
  /^(?:speak|speaks|speaking|spoke|spoken|fluent|translated|learn|learned|learning|learnt|teach|teaches|taught)$/;

/** "speaks Arabic", "in fluent Danish", "wrote in Polish": an adjective of nationality that is a language here. */
export function spokenLanguages(words: Words): Found[] {
  const found: Found[] = [];
  for (let i = 1; i < words.count; i += 1) {
    if (!((words.signs[i] as number) & Sign.language) || !isSpoken(words, i)) continue;
    found.push({ from: i, to: i + 1, type: 'LANGUAGE' });
  }
  return found;
}

function isSpoken(words: Words, i: number): boolean {
  const before = spellingAt(words, i - 1, i).lower;
  const next = spellingAt(words, i + 1, i);
  if (next.lower === 'language' || next.lower === 'translation') return true;
  const endsThere = !(next.shape & Shape.letter) || (next.lowerClasses & WordClass.function) !== 0;
  if (SPEAKING.test(before)) return endsThere;
  if ((before === 'in' || before === 'into' || before === 'from') && endsThere) return true;
  return false;
}

import type { Found } from '../found';
import { Sign } from '../spelling';
import { Shape, spellingAt, type Words } from '../words';
import { yearAt } from '../numbers/dateParts';

const LONGEST = 8;

/** "the 2005 Norwegian parliamentary election": an event by its year, country and kind. */
export function elections(words: Words): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < words.count; i += 1) {
    if (!((words.signs[i] as number) & Sign.vote)) continue;
    const from = yearBefore(words, i);
    if (from !== undefined) found.push({ from, to: i + 1, type: 'EVENT' });
  }
  return found;
}

function yearBefore(words: Words, at: number): number | undefined {
  let named = false;
  for (let i = at - 1; i > at - LONGEST; i -= 1) {
    if (yearAt(words, i, at) !== undefined) return named ? i : undefined;
    const { shape } = spellingAt(words, i, at);
    if (!(shape & Shape.letter)) return undefined;
    named ||= (shape & Shape.capital) !== 0;
  }
  return undefined;
}

/** "2006 World Cup": the year before an event is part of its name. */
export function withYear(words: Words, found: Found): Found {
  return found.type === 'EVENT' && yearAt(words, found.from - 1, found.from) !== undefined
    ? { ...found, from: found.from - 1 }
    : found;
}

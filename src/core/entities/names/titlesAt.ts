import { tails, WordClass } from '../lexicon/wordClass';
import { Shape, spellingAt, type Words } from '../words';
import { longestEntry } from './gazetteerMatch';

/**
 * The end of the title that begins with token `i` inside a run ending at `limit`: "Mr", "Deputy Foreign Minister",
 * "Secretary General". `undefined` where none begins, or where the words are part of a longer name ("General Assembly").
 */
export function titleEnd(words: Words, i: number, limit: number): number | undefined {
  let at = i;
  let lastOffice = 0;
  let afterOf = false;
  while (at < limit) {
    const { classes, titled } = spellingAt(words, at, i);
    const portfolio = (classes & WordClass.officeModifier) !== 0;
    if (classes & WordClass.officeWord || isCourtesy(classes) || (portfolio && afterOf)) lastOffice = at + 1;
    else if (!portfolio && !(at > i && /^(?:and|of|for|the|&)$/.test(titled))) break;
    if (titled === 'of' || titled === 'for') afterOf = true;
    at += 1;
  }
  if (
    lastOffice === 0 ||
    (longestEntry(words, i, limit)?.words.length ?? 0) > lastOffice - i ||
    isInsideName(words, i, lastOffice, limit)
  )
    return undefined;
  return lastOffice;
}

function isCourtesy(classes: number): boolean {
  return (classes & WordClass.courtesyTitle) !== 0;
}

/** "General Assembly", "Attorney General's Office", "King's College": an institution's last word closes the run. */
function isInsideName(words: Words, from: number, to: number, limit: number): boolean {
  if (to >= limit) return false;
  const next = spellingAt(words, to, from);
  if (!(next.shape & Shape.capital))
    return next.lower === "'s" || next.lower === '’s' || next.lower === 'of' || next.lower === 'for';
  const isAbbreviation = /\.$/.test(spellingAt(words, to - 1, from).text);
  return (
    !isAbbreviation &&
    limit - to <= 3 &&
    (spellingAt(words, limit - 1, from).classes & (tails & ~WordClass.lawTail)) !== 0 &&
    !(spellingAt(words, limit - 1, from).classes & (WordClass.surname | WordClass.givenName))
  );
}

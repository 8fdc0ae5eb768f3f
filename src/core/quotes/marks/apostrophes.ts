import { isDigit, isGap, isWordCharacter } from './characters';

/** Words that begin with an apostrophe where letters were dropped, without it. */
const elided = new Set([
  'em', 'tis', 'twas', 'twill', 'cause', 'til', 'till', 'bout', 'n', 'cuz', 'round', 'neath', 'nother', 'im', 's', 'ne',
    'nem', 'nen',
]);

/** How far a word is read to see whether it is elided. */
const longestElision = 8;

/**
 * True when the single mark at `offset` cannot be a quotation mark: inside a word (`don't`), a decade (`'90s`),
 * an elision (`'em`), or a foot or minute mark (`6' 2"`).
 */
export function isApostrophe(text: string, offset: number): boolean {
  const before = text.charAt(offset - 1);
  const after = text.charAt(offset + 1);
  const joined = isWordCharacter(before);
  if (joined && isWordCharacter(after)) return true;
  if (joined && isDigit(before) && (isGap(after) || isDigit(after))) return isFootMark(text, offset);
  if (joined || !isWordCharacter(after)) return false;
  if (isDigit(after) && isDigit(text.charAt(offset + 2)) && !isDigit(text.charAt(offset + 3))) return true;
  return elided.has(wordFrom(text, offset + 1));
}

function isFootMark(text: string, offset: number): boolean {
  let at = offset + 1;
  while (text.charAt(at) === ' ') at += 1;
  return at - offset <= 2 && isDigit(text.charAt(at));
}

function wordFrom(text: string, start: number): string {
  let end = start;
  while (end - start < longestElision && isWordCharacter(text.charAt(end))) end += 1;
  return text.slice(start, end).toLowerCase();
}

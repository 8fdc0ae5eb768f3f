import { fold } from '../fold';
import { calendarWords } from '../lexicon/calendar';
import { wordsOf } from '../lexicon/list';
import { Shape, type Words } from '../words';
import { currencyCodes, currencySigns } from './currencies';
import { ordinalNumbers, smallNumbers } from './spelled';

/**
 * Words (in small letters) and signs that a date, an amount or a number can begin with; anything with a digit can,
 * too.
 */
const beginnings: ReadonlySet<string> = new Set(
  [
    ...calendarWords,
    ...currencyCodes,
    ...currencySigns.keys(),
    ...ordinalNumbers.keys(),
    ...smallNumbers.keys(),
    ...wordsOf(`
  a last next this past previous following trillions coming recent current same today yesterday tomorrow tonight noon
  midnight several few dozens scores hundreds thousands millions billions dozen christmas easter thanksgiving ramadan
  hanukkah passover halloween diwali eid us au ca nz hk nt gh n j z c s cop`),
  ].map((word) => fold(word).toLowerCase()),
);

/** A quick look at token `i`, so that the rules are asked at few places. */
export function mayBegin(words: Words, i: number): boolean {
  const spelling = words.spellings[i];
  if (!spelling) return false;
  return (
    (spelling.shape & Shape.digit) !== 0 || beginnings.has(spelling.lower) || /^(?:mid|early|late)-/.test(spelling.lower)
  );
}

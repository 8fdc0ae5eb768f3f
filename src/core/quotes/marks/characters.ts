const letterOrDigit = /[\p{L}\p{N}\p{M}]/u;

/** True for a character that belongs to words or numbers. `''` (beyond the text) is none. */
export function isWordCharacter(character: string): boolean {
  if (character === '') return false;
  const unit = character.charCodeAt(0);
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  return letterOrDigit.test(character) || (unit >= 0xd800 && unit <= 0xdfff);
}

/** True for white space of every width, and beyond the text. */
export function isGap(character: string): boolean {
  return character === '' || character.trim() === '';
}

/** True for the decimal digits that stand before inch and minute marks. */
export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character.length === 1;
}

const closingPunctuation = '.,;:!?)]}…';
const openingPunctuation = '([{¿¡—–―-/$€£#@…';

/** True for what may stand right behind a closing quotation mark besides a gap. */
export function isClosingPunctuation(character: string): boolean {
  return character !== '' && (closingPunctuation.includes(character) || '—–―-/'.includes(character));
}

/** True for what may stand right before an opening quotation mark besides a gap. */
export function isOpeningPunctuation(character: string): boolean {
  return character !== '' && openingPunctuation.includes(character);
}

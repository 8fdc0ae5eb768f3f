/** What a character is to the tokeniser; the numbers order them so that everything from `upper` to `joiner` may stand in a word. */
export const CharacterClass = {
  /** White space, control characters and the invisible marks of direction: nothing to read. Always one UTF-16 unit. */
  space: 0,
  /** Punctuation, symbols, emoji, lone surrogates. */
  mark: 1,
  /** Numerals that are no decimal digits: `½`, `²`, `Ⅳ`. They stand in numbers, not in words. */
  numeral: 2,
  upper: 3,
  /** Lower-case letters and letters of scripts without case. */
  letter: 4,
  digit: 5,
  /** Combining marks, joiners, soft hyphens and the tags of flags: they belong to the character before. */
  joiner: 6,
} as const;

export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

const PAGE = 256;
const pages: (Uint8Array | undefined)[] = [];

/** The class of a Unicode code point; `space` for NaN. Classes are worked out page by page, when a page is first met. */
export function characterClass(codePoint: number): CharacterClass {
  const page = pages[codePoint >>> 8] ?? fillPage(codePoint >>> 8);
  return page[codePoint & (PAGE - 1)] as CharacterClass;
}

/** The classes of ASCII, which nearly all that is asked for is. */
const ascii: Uint8Array = fillPage(0).slice(0, 128);

/** The class of the character that starts at `offset`; `space` outside the text. */
export function classAt(text: string, offset: number): CharacterClass {
  const unit = text.charCodeAt(offset);
  if (unit < 128) return ascii[unit] as CharacterClass;
  return unit >= 0xd800 && unit <= 0xdfff ? characterClass(text.codePointAt(offset) ?? unit) : characterClass(unit);
}

/** Zeros behind a text's units, so that who looks a little ahead need not ask where it ends. */
const MARGIN = 8;

/** The UTF-16 units of a text, which are quicker to look at many times than the text itself; a few zeros, which are `space`, follow them. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length + MARGIN);
  for (let i = 0; i < text.length; i += 1) units[i] = text.charCodeAt(i);
  return units;
}

/** The text's part between two offsets, which is not long. */
export function stringOf(units: Uint16Array, start: number, end: number): string {
  return String.fromCharCode(...units.subarray(start, end));
}

/** `classAt` of the text that has these units; `offset` is no further than its end and a few units. */
export function classIn(units: Uint16Array, offset: number): CharacterClass {
  const unit = units[offset] as number;
  if (unit < 128) return ascii[unit] as CharacterClass;
  return pairIn(units, offset) ? characterClass(0x10000 + ((unit & 0x3ff) << 10) + ((units[offset + 1] as number) & 0x3ff)) : characterClass(unit);
}

/** `unitsAt` of the text that has these units. */
export function unitsIn(units: Uint16Array, offset: number): number {
  return pairIn(units, offset) ? 2 : 1;
}

function pairIn(units: Uint16Array, offset: number): boolean {
  return ((units[offset] as number) & 0xfc00) === 0xd800 && ((units[offset + 1] as number) & 0xfc00) === 0xdc00;
}

/** 2 where a surrogate pair starts at `offset`, else 1. */
export function unitsAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(offset + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** True for letters and decimal digits, the characters that a word or a number may go on with. */
export function isAlphanumeric(characterClass: CharacterClass): boolean {
  return characterClass >= CharacterClass.upper && characterClass <= CharacterClass.digit;
}

/** True for letters of either case and of scripts without case. */
export function isLetter(characterClass: CharacterClass): boolean {
  return characterClass === CharacterClass.upper || characterClass === CharacterClass.letter;
}

function fillPage(number: number): Uint8Array {
  const page = new Uint8Array(PAGE);
  for (let i = 0; i < PAGE; i += 1) page[i] = classify(String.fromCodePoint(number * PAGE + i));
  pages[number] = page;
  return page;
}

function classify(character: string): CharacterClass {
  if (/[\p{M}\u00AD\u200C\u200D\u2060]/u.test(character)) return CharacterClass.joiner;
  if (/[\s\p{Cc}\p{Cf}]/u.test(character)) return character.length === 1 ? CharacterClass.space : CharacterClass.joiner;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return CharacterClass.upper;
  if (/\p{L}/u.test(character)) return CharacterClass.letter;
  if (/\p{Nd}/u.test(character)) return CharacterClass.digit;
  if (/\p{N}/u.test(character)) return CharacterClass.numeral;
  return CharacterClass.mark;
}

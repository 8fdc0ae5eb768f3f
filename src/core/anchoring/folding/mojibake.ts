/** A text with the table that leads back to the one it was made from. */
export interface Repaired {
  readonly text: string;
  /** The offset in the original of each offset of `text`, the end included; absent: they are the same. */
  readonly offsets?: Int32Array;
}

/** What Windows-1252 has for the bytes 80 to 9F, where it has something of its own. */
const windows = new Map([
  ...'\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f',
  ...'\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178',
]
  .map((character, index) => [character.charCodeAt(0), 0x80 + index]));

/** So many of the characters outside ASCII have to be UTF-8 read as Windows-1252 for a text to be taken for that. */
const SHARE = 0.7;

/**
 * Undoes UTF-8 that was read as Windows-1252 or Latin-1 ("Ã¼" for "ü"), if most of what is not ASCII in the text looks like
 * that; else gives the text as it is. Only for comparing: what was typed so on purpose is still found, since offsets lead back.
 */
export function repaired(text: string): Repaired {
  const garbled = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;
  if (!garbled.test(text)) return { text };
  const parts: string[] = [];
  const offsets = new Int32Array(text.length + 1);
  let length = 0;
  let [high, undone, from] = [0, 0, 0];
  for (let at = 0; at < text.length;) {
    const width = text.charCodeAt(at) < 0xc2 ? 0 : sequenceLength(text, at);
    if (text.charCodeAt(at) > 0x7f) high += Math.max(1, width);
    if (width === 0) {
      offsets[length] = at;
      length += 1;
      at += 1;
      continue;
    }
    const character = decoded(text, at, width);
    parts.push(text.slice(from, at), character);
    for (let unit = 0; unit < character.length; unit += 1) offsets[length + unit] = at;
    length += character.length;
    undone += width;
    at += width;
    from = at;
  }
  if (undone < SHARE * high) return { text };
  parts.push(text.slice(from));
  offsets[length] = text.length;
  return { text: parts.join(''), offsets: offsets.subarray(0, length + 1) };
}

/** How many characters stand for one sequence of UTF-8 of two bytes or more; 0 for none. */
function sequenceLength(text: string, at: number): number {
  const lead = byteAt(text, at);
  const width = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let next = 1; next < width; next += 1) if ((byteAt(text, at + next) & 0xc0) !== 0x80) return 0;
  if (width === 3 && lead === 0xe0 && byteAt(text, at + 1) < 0xa0) return 0;
  if (width === 3 && lead === 0xed && byteAt(text, at + 1) >= 0xa0) return 0;
  if (width === 4 && lead === 0xf0 && byteAt(text, at + 1) < 0x90) return 0;
  return width === 4 && lead === 0xf4 && byteAt(text, at + 1) >= 0x90 ? 0 : width;
}

/** The byte that a character stands for, or 0 for none. */
function byteAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return 0;
  return unit < 0x100 ? unit : windows.get(unit) ?? 0;
}

function decoded(text: string, at: number, width: number): string {
  let codePoint = byteAt(text, at) & (0xff >> (width + 1));
  for (let next = 1; next < width; next += 1) codePoint = (codePoint << 6) | (byteAt(text, at + next) & 0x3f);
  return String.fromCodePoint(codePoint);
}

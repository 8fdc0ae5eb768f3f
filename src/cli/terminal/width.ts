/** Characters that take two columns: East Asian scripts, their wide forms, and emoji; after Unicode's East_Asian_Width. */
const WIDE = /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}|[\u{20000}-\u{3FFFD}])/u;
const WITHOUT_WIDTH = /^[\p{M}\p{Cf}]/u;

/** How many columns the text takes on a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += width(character);
  return columns;
}

/** The text, or as much of it as fits into so many columns with an ellipsis behind. */
export function clip(text: string, columns: number): string {
  let used = 0;
  let fitting = 0;
  for (const character of text) {
    used += width(character);
    if (used > columns) return `${text.slice(0, fitting).trimEnd()}…`;
    if (used < columns) fitting += character.length;
  }
  return text;
}

/** The text with spaces behind it up to so many columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

function width(character: string): number {
  const unit = character.charCodeAt(0);
  if (unit >= 0x20 && unit < 0x300) return 1;
  if (WITHOUT_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** The initials of a full name as people cut it down, in the name's own case: `NGR` and `NG` of “Nader Golan-Rad”; twice the same without a hyphen. */
export function initialsOf(name: string): readonly [byParts: string, byWords: string] {
  return [firstLetters(name.split(/[\s-]+/)), firstLetters(name.split(/\s+/))];
}

function firstLetters(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

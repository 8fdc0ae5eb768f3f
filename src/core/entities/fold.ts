const ASCII = /^[\x20-\x7e]*$/;
const OWN_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', ß: 'ss', đ: 'd', Đ: 'D', ı: 'i', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', þ: 'th', Þ: 'Th', ð: 'd',
  '’': "'", 'ʼ': "'", '‘': "'",
  '\u2010': '-', '\u2011': '-', '\u00a0': ' ', '\u00ad': '',
};

/** A name without diacritics, with straight apostrophes and plain hyphens; case stays. The form that lexicons hold. */
export function fold(name: string): string {
  if (ASCII.test(name)) return name;
  return name.normalize('NFD').replace(/\p{M}+/gu, '').replace(/[^\x20-\x7e]/g, (letter) => OWN_LETTERS[letter] ?? letter);
}

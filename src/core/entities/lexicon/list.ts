/** The entries of a generated lexicon: apart by commas, lines broken after a comma. */
export function entriesOf(lexicon: string): readonly string[] {
  return lexicon.replaceAll('\n', '').split(',');
}

/** The words of a list written by hand, without diacritics: apart by white space; `_` stands for a space inside an entry. */
export function wordsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/).map((entry) => entry.replaceAll('_', ' '));
}

// A text as words and single marks. It has nothing in common with src/core: the gold has to be found in another way than what it measures.
const TOKEN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{M}\p{N}]+|[^\s]/gu;
const FOLDED = new Map([['’', "'"], ['‘', "'"], ['“', '"'], ['”', '"'], ['–', '-'], ['—', '-']]);

/**
 * The tokens of a text in order: `{ start, end, key, isWord }`, UTF-16 units, half-open. Equal keys are equal tokens; quotation marks and
 * dashes of every shape are one.
 */
export function tokensOf(text) {
  return [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({
    start: index, end: index + token.length, key: (FOLDED.get(token) ?? token).normalize('NFC'), isWord: /[\p{L}\p{N}]/u.test(token),
  }));
}

/** Tokens as one string, each between spaces: for looking up how often others stand there. */
export function joined(tokens) {
  return ` ${tokens.map(({ key }) => key).join(' ')} `;
}

/** How often tokens stand in others in this order, both `joined`. */
export function countIn(all, some) {
  let count = 0;
  for (let at = all.indexOf(some); at >= 0; at = all.indexOf(some, at + 1)) count += 1;
  return count;
}

import type { ModelText } from './modelText';
import type { WordType } from './wordType';

/** Small words and marks that may stand inside a name, between words with a capital. */
const CONNECTORS = new Set(`
  of the and for in on at to de del della di da do dos das du des d la le les las los el al ul ur abu bin ibn bint ben van von der den
  het ter ten y e i und et zu zur im am st as with from upon a an un une ' ’ & - – / . , ! : 's ’s s' @ +
`.trim().split(/\s+/));

/** At most so many of them in a row. */
const MOST_CONNECTORS = 3;

/**
 * Which tokens may be part of a name: words with a capital or in the gazetteer, what connects them, and numbers next to them. All others are
 * outside of names, whatever the weights say; it is these few that features are worked out for.
 */
export function openTokens(text: ModelText, gazetteer: Uint8Array): Uint8Array {
  const open = Uint8Array.from(gazetteer, (tag) => (tag ? 1 : 0));
  for (let s = 0; s + 1 < text.sentences.length; s += 1) openSentence(text, text.sentences[s] as number, text.sentences[s + 1] as number, open);
  return open;
}

function openSentence({ types }: ModelText, from: number, to: number, open: Uint8Array): void {
  let last = -1;
  for (let i = from; i < to; i += 1) {
    const type = types[i] as WordType;
    if (isNameWord(type)) {
      if (last >= 0 && i - last <= MOST_CONNECTORS + 1 && allConnect(types, last + 1, i)) open.fill(1, last + 1, i);
      open[i] = 1;
      last = i;
    } else if (type.digit) {
      const next = types[i + 1];
      if (last === i - 1 && last >= 0) {
        open[i] = 1;
        last = i;
      } else if (i + 1 < to && next && isNameWord(next)) {
        open[i] = 1;
      }
    }
  }
}

/** The name of a file or a host. */
const ADDRESS = /[\p{L}\d]{2}\.\p{Ll}{2,}/u;

/** Has a capital letter somewhere: `Kyiv`, `iPhone`, `d'Estaing`. */
function isNameWord(type: WordType): boolean {
  return type.letter && !type.small && !(type.text.includes('.') && ADDRESS.test(type.text));
}

function allConnect(types: readonly WordType[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const type = types[i] as WordType;
    if (!CONNECTORS.has(type.text) && !type.digit) return false;
  }
  return true;
}

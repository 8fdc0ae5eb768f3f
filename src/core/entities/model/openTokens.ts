import type { ModelText } from './modelText';
import { WordMark } from './wordType';

/** At most so many connectors in a row. */
const MOST_CONNECTORS = 3;

/**
 * Which tokens may be part of a name: words with a capital or in the gazetteer, what connects them, and numbers next to them. All others are
 * outside of names, whatever the weights say; it is these few that features are worked out for.
 */
export function openTokens(text: ModelText, gazetteer: Uint8Array): Uint8Array {
  const open = new Uint8Array(gazetteer.length);
  for (let i = 0; i < open.length; i += 1) if (gazetteer[i]) open[i] = 1;
  for (let s = 0; s + 1 < text.sentences.length; s += 1) openSentence(text, text.sentences[s] as number, text.sentences[s + 1] as number, open);
  return open;
}

function openSentence({ marks }: ModelText, from: number, to: number, open: Uint8Array): void {
  let last = -1;
  for (let i = from; i < to; i += 1) {
    const mark = marks[i] as number;
    if (mark & WordMark.name) {
      if (last >= 0 && i - last <= MOST_CONNECTORS + 1 && allConnect(marks, last + 1, i)) open.fill(1, last + 1, i);
      open[i] = 1;
      last = i;
    } else if (mark & WordMark.digit) {
      if (last === i - 1 && last >= 0) {
        open[i] = 1;
        last = i;
      } else if (i + 1 < to && (marks[i + 1] as number) & WordMark.name) {
        open[i] = 1;
      }
    }
  }
}

function allConnect(marks: Uint16Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (!((marks[i] as number) & (WordMark.connector | WordMark.digit))) return false;
  return true;
}

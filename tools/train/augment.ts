import type { TrainingText } from './document';
import { seededRandom } from './random';

/** Adds what corpora lack and articles have: headlines in capitals and with most words capitalised, typographic marks. */
export function augmented(texts: readonly TrainingText[]): TrainingText[] {
  const random = seededRandom(7);
  return texts.map((text) => {
    let made = text;
    if (random() < 0.35) made = { ...made, text: curly(made.text) };
    const dice = random();
    if (dice < 0.12) made = { ...made, text: firstSentence(made.text, (s) => s.toUpperCase()) };
    else if (dice < 0.24) made = { ...made, text: firstSentence(made.text, titled) };
    else if (dice < 0.29) made = { ...made, text: small(made.text) };
    return made;
  });
}

function small(text: string): string {
  const made = text.toLowerCase();
  return made.length === text.length ? made : text;
}

function curly(text: string): string {
  let open = false;
  return text.replace(/["'\n]/g, (mark) => {
    if (mark === "'") return '’';
    open = mark === '"' && !open;
    return mark === '\n' ? mark : open ? '“' : '”';
  });
}

/** Changes the first sentence and makes it a line of its own, at the same offsets. */
function firstSentence(text: string, change: (sentence: string) => string): string {
  const end = /[.!?]["”]? (?=["“]?\p{Lu})/u.exec(text);
  if (!end || end.index > 400) return text;
  const cut = end.index + end[0].length;
  const changed = change(text.slice(0, cut - 1));
  return changed.length === cut - 1 ? `${changed}\n${text.slice(cut)}` : text;
}

const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|or|by|as|from|with)$/;

function titled(sentence: string): string {
  return sentence.replace(/\p{L}[\p{L}'’]*/gu, (word, at: number) => (at > 0 && SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));
}

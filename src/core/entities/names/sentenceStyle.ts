import { WordClass } from '../lexicon/wordClass';
import { isWord, Shape, type Words } from '../words';

/** How a sentence uses capitals; the numbers are stored. */
export const SentenceStyle = {
  /** Names and first words alone have them. */
  running: 0,
  /** Most words have them: a headline, or a language that writes all nouns with a capital. */
  titled: 1,
  /** All letters are capitals. */
  upper: 2,
} as const;

const LEAST_WORDS = 3;

/** The style of every sentence. */
export function sentenceStyles(words: Words): Uint8Array {
  const styles = new Uint8Array(Math.max(1, words.sentenceStarts.length - 1));
  const nounsHaveCapitals = /^(?:de|lb)\b/.test(words.prose.language);
  for (let sentence = 0; sentence < styles.length; sentence += 1) {
    const from = words.sentenceStarts[sentence] ?? 0;
    const to = words.sentenceStarts[sentence + 1] ?? words.count;
    const style = styleOf(words, from, to);
    styles[sentence] = style === SentenceStyle.running && nounsHaveCapitals ? SentenceStyle.titled : style;
  }
  return styles;
}

/** How many of a sentence's words are written in which way. */
interface Counts {
  words: number;
  upper: number;
  /** With a small letter, four letters or more. */
  small: number;
  /** With a small letter, and no article, preposition or the like. */
  smallContent: number;
  /** With a capital though they are written small as a rule; the first word is not counted. */
  titledCommon: number;
}

function styleOf(words: Words, from: number, to: number): number {
  const counts = count(words, from, to);
  if (counts.words < LEAST_WORDS) return SentenceStyle.running;
  if (counts.upper >= counts.words * 0.75) return SentenceStyle.upper;
  // A full stop at the end is rare in headlines: a sentence that has one must leave no doubt.
  const closed = words.spellings[to - 1]?.text === '.';
  const titled = closed
    ? counts.smallContent === 0 && counts.titledCommon >= 3
    : counts.titledCommon >= 2 && counts.small <= counts.words * 0.15 && counts.titledCommon > counts.small;
  return titled ? SentenceStyle.titled : SentenceStyle.running;
}

function count(words: Words, from: number, to: number): Counts {
  const counts: Counts = { words: 0, upper: 0, small: 0, smallContent: 0, titledCommon: 0 };
  for (let i = from; i < to; i += 1) {
    const spelling = words.spellings[i];
    if (!spelling || !isWord(words, i) || spelling.text.length < 2) continue;
    const { shape, lowerClasses, text } = spelling;
    counts.words += 1;
    if (shape & Shape.allCaps) counts.upper += 1;
    else if (!(shape & Shape.capital)) {
      if (text.length > 3) counts.small += 1;
      if (!(lowerClasses & WordClass.function)) counts.smallContent += 1;
    } else if (i > from && lowerClasses & WordClass.common) counts.titledCommon += 1;
  }
  return counts;
}

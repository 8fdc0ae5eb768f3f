import type { Prose } from '../../text/prose';
import { TokenKind } from '../../text/tokens';
import { Casing, CASING_SHIFT } from '../spelling';

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

/** The style of every sentence, of which `starts` has the first token; one for a text without sentences. */
export function sentenceStyles({ language, text, tokens: { count, kinds, starts: offsets, ends } }: Prose, signs: Uint16Array, starts: Uint32Array): Uint8Array {
  const styles = new Uint8Array(Math.max(1, starts.length - 1));
  const nounsHaveCapitals = /^(?:de|lb)\b/.test(language);
  const casingAt = (i: number): number => (kinds[i] === TokenKind.word ? (signs[i] as number) >> CASING_SHIFT : Casing.none);
  const counts = new Uint32Array(8);
  for (let sentence = 0; sentence < styles.length; sentence += 1) {
    const from = starts[sentence] as number;
    const to = starts[sentence + 1] ?? count;
    counts.fill(0);
    for (let i = from; i < to; i += 1) add(counts, casingAt(i), 1);
    const more = from < to && casingAt(from) === Casing.titledCommon ? 1 : 0;
    if (more > 0) add(counts, Casing.titledCommon, -more);
    const closed = to > 0 && text.charAt(offsets[to - 1] as number) === '.' && ends[to - 1] === (offsets[to - 1] as number) + 1;
    const style = styleOf(counts, more, closed);
    styles[sentence] = style === SentenceStyle.running && nounsHaveCapitals ? SentenceStyle.titled : style;
  }
  return styles;
}

function add(counts: Uint32Array, casing: number, by: number): void {
  counts[casing] = (counts[casing] as number) + by;
}

/** The style of a sentence with so many words of each `Casing`; the first word is not counted, or in `more`, when it is common and has a capital. */
function styleOf(counts: Uint32Array, more: number, closed: boolean): number {
  const [, upper = 0, capital = 0, titledCommon = 0, shortFunction = 0, shortContent = 0, longFunction = 0, longContent = 0] = counts;
  const small = longFunction + longContent;
  const words = more + upper + capital + titledCommon + shortFunction + shortContent + small;
  if (words < LEAST_WORDS) return SentenceStyle.running;
  if (upper >= words * 0.75) return SentenceStyle.upper;
  // A full stop at the end is rare in headlines: a sentence that has one must leave no doubt.
  const titled = closed
    ? shortContent + longContent === 0 && titledCommon >= 3
    : titledCommon >= 2 && small <= words * 0.15 && titledCommon > small;
  return titled ? SentenceStyle.titled : SentenceStyle.running;
}

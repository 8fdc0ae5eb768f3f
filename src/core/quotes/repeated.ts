import { firstStartingAt, type Span } from '../text/span';
import type { Quote } from './quote';

/** Only quotes at the head of a text are looked for further down: headlines and standfirsts. */
const mostHeadlines = 3;
/** Shorter words are too likely to be somebody else's. */
const shortest = 12;

/** As much of it as tells it from others. */
const longest = 120;

/** The quotes, of which those that a headline takes from further down have the speaker that they have there. @param quotes in order. */
export function withRepeated(text: string, quotes: readonly Quote[]): readonly Quote[] {
  const firsts = quotes.map(({ content }) => content[0] ?? { start: 0, end: 0 });
  return quotes.map((quote, index) => {
    const words = firsts[index];
    if (index >= mostHeadlines || !words || quote.kind !== 'direct' || quote.speaker !== undefined || quote.cue || quote.content.length > 1) return quote;
    const said = text.slice(words.start, Math.min(beforeMarks(text, words), words.start + longest));
    const again = said.length < shortest ? -1 : text.indexOf(said, words.end);
    const there = again < 0 ? undefined : quotes[firstStartingAt(firsts, again + 1) - 1];
    const at = there?.content.find(({ start, end }) => start <= again && again < end);
    return there?.speaker !== undefined && at ? { ...quote, speaker: there.speaker, evidence: { kind: 'continued', at } } : quote;
  });
}

/** Where the words end without the full stop or comma behind them. */
function beforeMarks(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && '.,!?…'.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

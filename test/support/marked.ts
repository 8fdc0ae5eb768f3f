import type { Span } from '../../src/core/text/span';

/** A sample text and the spans marked in it. */
export interface Marked {
  /** The sample without its marks. */
  readonly text: string;
  /** What stood between `«` and `»`, in order of their openers; marks may nest. */
  readonly spans: readonly Span[];
}

/**
 * Reads `«` and `»`, or the two characters of `marks`, as marks of spans: `marked('He «said» so.')` is `He said so.` with one
 * span, 3 to 7.
 */
export function marked(sample: string, marks = '«»'): Marked {
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  for (const character of sample) {
    if (character === marks[0]) open.push(spans.push({ start: text.length, end: -1 }) - 1);
    else if (character === marks[1]) spans[open.pop() ?? failUnopened(sample)]!.end = text.length;
    else text += character;
  }
  if (open.length > 0) throw new Error(`a mark is not closed in ${sample}`);
  return { text, spans };
}

/** The inverse of `marked` for spans that do not cross: the text with marks around each. */
export function mark(text: string, spans: readonly Span[], marks = '«»'): string {
  const signs = spans.flatMap(({ start, end }) => [
    { at: start, sign: marks[0] ?? '', rank: start - end },
    { at: end, sign: marks[1] ?? '', rank: start - end - text.length },
  ]);
  signs.sort((a, b) => a.at - b.at || a.rank - b.rank);
  let done = 0;
  const parts = signs.map(({ at, sign }) => {
    const part = text.slice(done, at) + sign;
    done = at;
    return part;
  });
  return parts.join('') + text.slice(done);
}

function failUnopened(sample: string): never {
  throw new Error(`a mark is not opened in ${sample}`);
}

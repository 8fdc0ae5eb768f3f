import { pairMarks } from '../../../src/core/quotes/marks/pairing';
import type { Span } from '../../../src/core/text/span';

/** Each line of a text as a paragraph; empty lines are none. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

/** The passages of a text, deeper ones behind a `>` a level, the paragraphs of one passage joined with ` ¶ `. */
export function passagesIn(text: string): string[] {
  return pairMarks(text, linesOf(text)).map(({ segments, depth }) => {
    const words = segments.map(({ start, end }) => text.slice(start, end)).join(' ¶ ');
    return '>'.repeat(depth) + words;
  });
}

import type { DocumentFormat } from '../../../src/core/formats/format';
import { readProse } from '../../../src/core/formats/prose';
import type { Turn } from '../../../src/core/text/prose';

/** A document's paragraphs as they are read, runs of blanks shown as one space and zero-width ones as `·`. */
export function paragraphsRead(document: string, format: DocumentFormat): readonly string[] {
  const { text, paragraphs } = readProse(document, format);
  return paragraphs.map(({ start, end }) => text.slice(start, end).replace(/\u200B+/g, '·').replace(/\s+/g, ' '));
}

/** A document's turns as its own text has them: label, mark and content, one line each. */
export function turnsRead(document: string, format: DocumentFormat = 'plain'): readonly string[] {
  return readProse(document, format).turns.map((turn) => turnLine(document, turn));
}

function turnLine(document: string, { label, mark, content }: Turn): string {
  return [label, mark, ...content].map(({ start, end }) => document.slice(start, end)).join(' | ');
}

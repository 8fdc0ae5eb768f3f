import fc from 'fast-check';
import { applyEdit, type TextEdit } from '../../../src/core/text/edits';

const words = ['The', 'ferry', 'left', 'at', 'noon', 'with', 'forty', 'crates', 'of', 'salt', 'for', 'Brandt', 'and', 'the', 'old', 'pier', '—', '“now”', 'Zoë', '日本', '😀'];

/** Prose of words that come again and again, in sentences and paragraphs. */
export const prose = fc.array(
  fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', ' ', '. ', ', ', '.\n', '.\n\n', '.\r\n')),
  { minLength: 1, maxLength: 120 },
).map((parts) => parts.map(([word, gap]) => word + gap).join(''));

/** Two versions of a text: some stretches of the first are replaced. */
export const revision = fc.tuple(prose, fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.constantFrom('', 'x', ' Anna Weiss ', '\n\n', 'The ferry left. ', '😀')), { maxLength: 6 }))
  .map(([before, edits]): [string, string] => [before, edits.reduce((text, edit) => applyEdit(text, editOf(text, edit)), before)]);

function editOf(text: string, [at, length, inserted]: readonly [number, number, string]): TextEdit {
  const start = at % (text.length + 1);
  return { start, end: Math.min(text.length, start + length), text: inserted };
}

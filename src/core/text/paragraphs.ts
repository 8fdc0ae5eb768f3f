import { isPresent } from '../present';
import { CharacterClass, classAt } from './characters';
import type { Span } from './span';

/** The text's lines without their ends, empty ones too. `\n`, `\r\n` and a lone `\r` end a line. */
export function lines(text: string): readonly Span[] {
  const found: Span[] = [];
  const ends = /\r\n?|\n/g;
  let start = 0;
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    found.push({ start, end: end.index });
    start = ends.lastIndex;
  }
  found.push({ start, end: text.length });
  return found;
}

/** The span without white space at its edges; `undefined` when nothing else is in it. */
export function trimSpan(text: string, { start, end }: Span): Span | undefined {
  let first = start;
  let last = end;
  while (first < last && classAt(text, first) === CharacterClass.space) first += 1;
  while (first < last && classAt(text, last - 1) === CharacterClass.space) last -= 1;
  return first < last ? { start: first, end: last } : undefined;
}

/** Paragraphs of a text whose every line is one: its lines, trimmed, without the empty ones. */
export function lineParagraphs(text: string): readonly Span[] {
  return lines(text).map((line) => trimSpan(text, line)).filter(isPresent);
}

/**
 * Paragraphs of a text that breaks its lines for their width: what stands between blank lines. A paragraph starts anew,
 * too, at each of the line starts in `breaks`.
 */
export function blockParagraphs(text: string, breaks: ReadonlySet<number> = new Set()): readonly Span[] {
  const found: Span[] = [];
  let open: Span | undefined;
  for (const line of lines(text)) {
    const trimmed = trimSpan(text, line);
    if (open && (!trimmed || breaks.has(line.start))) {
      found.push(open);
      open = undefined;
    }
    if (trimmed) open = { start: open?.start ?? trimmed.start, end: trimmed.end };
  }
  if (open) found.push(open);
  return found;
}

/** The narrowest and the widest page a text is wrapped for. */
const NARROW = 40;
const WIDE = 120;
const ENDS_SENTENCE = /[.!?…:]["'”’»)\]]{0,3}\s*$/;

/**
 * Whether the text breaks its lines for their width, so that only a blank line ends a paragraph. It does when nearly all
 * lines that end in mid-sentence are so long that the next line's first word would not have fitted in any more.
 */
export function isHardWrapped(text: string): boolean {
  const all = lines(text);
  const followed = all.filter((line, i) => length(text, line) > 0 && length(text, all[i + 1]) > 0);
  const width = followed.reduce((widest, line) => Math.max(widest, length(text, line)), 0);
  if (width < NARROW || width > WIDE) return false;
  const open = followed.filter(({ start, end }) => !ENDS_SENTENCE.test(text.slice(Math.max(start, end - 8), end)));
  const full = open.filter((line) => length(text, line) + 1 + firstWordLength(text, line) > width);
  return full.length >= 2 && full.length >= 0.8 * open.length;
}

function length(text: string, line: Span | undefined): number {
  const trimmed = line && trimSpan(text, line);
  return trimmed ? trimmed.end - trimmed.start : 0;
}

/** The length of the first word of the line after this one. */
function firstWordLength(text: string, line: Span): number {
  const next = text.slice(line.end, line.end + 2 * WIDE).trimStart();
  const end = next.search(/\s/);
  return end < 0 ? next.length : end;
}

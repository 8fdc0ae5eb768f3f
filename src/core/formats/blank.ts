import { CharacterClass, classAt } from '../text/characters';
import type { Span } from '../text/span';

const ZERO_WIDTH_SPACE = '\u200B';

/** A span that is not to be read. */
export interface Blanked extends Span {
  /** True for what separates words, such as `<br>`; else what stands on both sides of it belongs together. */
  readonly gap?: boolean;
}

/**
 * The text with the spans (in any order) replaced by as many blanks; line ends stay. A blank is a space, but a zero-width one
 * where what is blanked touches characters on both sides: `*Kyiv*'s` must not read as two words with a space between.
 */
export function blank(text: string, spans: readonly Blanked[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, gap } of merged(spans)) {
    const touching = !gap && classAt(text, start - 1) !== CharacterClass.space && classAt(text, end) !== CharacterClass.space;
    parts.push(text.slice(done, start), text.slice(start, end).replace(/[^\r\n]/g, touching ? ZERO_WIDTH_SPACE : ' '));
    done = end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** The spans in order, those that touch or overlap made one. */
function merged(spans: readonly Blanked[]): readonly Blanked[] {
  const found: { start: number; end: number; gap: boolean }[] = [];
  for (const { start, end, gap = false } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (!last || start > last.end) {
      found.push({ start, end, gap });
    } else {
      last.end = Math.max(last.end, end);
      last.gap ||= gap;
    }
  }
  return found;
}

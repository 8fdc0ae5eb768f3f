import { trimSpan } from '../text/paragraphs';
import type { Span } from '../text/span';

/** A document with its markup taken out: what is left to be read, and its paragraphs. */
export interface Layout {
  /** As long as the document; what is not prose is blanked. */
  readonly text: string;
  /** In order, without white space at the edges. */
  readonly paragraphs: readonly Span[];
  /** Labels that the format itself marks as speakers'. Empty where it does not: then the wording has to tell. */
  readonly voices: readonly TurnLabel[];
  /** Starts of lines at which somebody else begins to speak, with or without a label: dashes in captions. In order; absent for none. */
  readonly changes?: readonly number[];
}

/** Where a turn of an interview or transcript begins. */
export interface TurnLabel {
  /** The start of the line, or of the voice tag, that it stands in: what goes before belongs to another turn. */
  readonly start: number;
  readonly label: Span;
  /** Empty, at the label's end, where it has none. */
  readonly mark: Span;
  /** False for what ends the turn before and begins none: `Photo: Reuters`. */
  readonly speaks: boolean;
}

/** The spans cut in two wherever one of the offsets (in order) falls inside, trimmed; what is only white space is left out. */
export function splitAt(text: string, spans: readonly Span[], offsets: readonly number[]): readonly Span[] {
  const found: Span[] = [];
  const add = (start: number, end: number) => {
    const trimmed = trimSpan(text, { start, end });
    if (trimmed) found.push(trimmed);
  };
  let next = 0;
  for (const span of spans) {
    let { start } = span;
    for (; (offsets[next] ?? Infinity) < span.end; next += 1) {
      const offset = offsets[next] ?? 0;
      if (offset <= start) continue;
      add(start, offset);
      start = offset;
    }
    add(start, span.end);
  }
  return found;
}

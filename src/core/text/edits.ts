import type { Span } from './span';

/** One replacement: the units from `start` to `end` of the old text became `text`. */
export interface TextEdit extends Span {
  readonly text: string;
}

/**
 * Which way an offset leans when text is inserted exactly at it, or when the text around it is replaced:
 * `before` stays in front of what came in, `after` goes behind it.
 */
export type Side = 'before' | 'after';

/** The text after one edit. */
export function applyEdit(text: string, edit: TextEdit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

/**
 * Where an offset of the old text stands after the edit. The side decides for text inserted exactly there, and for an
 * offset inside replaced text, which goes to the replacement's edge on that side.
 */
export function mapOffset(offset: number, edit: TextEdit, side: Side): number {
  const insertedHere = edit.start === edit.end && offset === edit.start;
  if (insertedHere) return side === 'before' ? offset : offset + edit.text.length;
  if (offset <= edit.start) return offset;
  if (offset >= edit.end) return offset + lengthChange(edit);
  return side === 'before' ? edit.start : edit.start + edit.text.length;
}

/**
 * Where a span of the old text stands after the edit: text typed at its edges stays outside, text typed within
 * becomes part of it. `undefined` when the edit replaced the whole of it, so that nothing of it is known to be left.
 */
export function mapSpan(span: Span, edit: TextEdit): Span | undefined {
  const by = lengthChange(edit);
  if (edit.end <= span.start) return { start: span.start + by, end: span.end + by };
  if (edit.start >= span.end) return span;
  if (edit.start <= span.start && edit.end >= span.end) return undefined;
  return {
    start: edit.start <= span.start ? edit.start + edit.text.length : span.start,
    end: edit.end >= span.end ? edit.start : span.end + by,
  };
}

/** `mapSpan` through edits that were made one after the other. */
export function mapSpanThrough(span: Span, edits: readonly TextEdit[]): Span | undefined {
  let mapped: Span | undefined = span;
  for (const edit of edits) {
    mapped = mapSpan(mapped, edit);
    if (!mapped) return undefined;
  }
  return mapped;
}

/** The edit that takes `edit` back, given the text it was made on. */
export function inverse(edit: TextEdit, before: string): TextEdit {
  return { start: edit.start, end: edit.start + edit.text.length, text: before.slice(edit.start, edit.end) };
}

function lengthChange(edit: TextEdit): number {
  return edit.text.length - (edit.end - edit.start);
}

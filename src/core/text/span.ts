/**
 * A stretch of a text: UTF-16 code units, half-open, so that `text.slice(start, end)` is what it covers.
 * Everything inside Sourcemark counts this way; line/character exists at the editor's edge only, code points in
 * formats that ask for them.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span's length in UTF-16 units. */
export function spanLength(span: Span): number {
  return span.end - span.start;
}

/** True when the two share at least one unit; spans that merely touch do not overlap. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `outer` holds all of `inner`; a span contains itself. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the offset lies in the span or at its end, as a cursor that still touches it does. */
export function spanTouches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Order of reading: by start, the longer first where two start together. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The smallest span that holds all of `spans`, or `undefined` when there are none. */
export function hull(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  let start = Infinity;
  let end = -Infinity;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

/** The first index in `spans` (sorted by start) whose start is at or after `offset`; `spans.length` when none is. */
export function firstStartingAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first index in `spans` (in order, without overlap) whose end is at or after `offset`; `spans.length` when none is. */
export function firstEndingAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

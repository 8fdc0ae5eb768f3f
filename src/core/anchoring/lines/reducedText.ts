import type { Span } from '../../text/span';

/** A text without the stretches that need no closer look, and the way back. */
export interface ReducedText {
  readonly text: string;
  /** Where a span of the whole text, which is not cut, stands in `text`. */
  reduced(span: Span): Span;
  /** Where a span of `text` stands in the whole text; `undefined` for one that goes across a place where something was cut out. */
  whole(span: Span): Span | undefined;
}

/** Parts are joined by a line end, so that nothing grows together. */
const JOINT = '\n';

interface Part {
  readonly start: number;
  readonly end: number;
  /** Where it stands in the reduced text. */
  readonly at: number;
}

/** Cuts stretches out of a text; they come in order and do not overlap. */
export function reducedText(text: string, cut: readonly Span[]): ReducedText {
  const parts: Part[] = [];
  let [start, at] = [0, 0];
  for (const { start: end, end: next } of [...cut, { start: text.length, end: text.length }]) {
    parts.push({ start, end, at });
    at += end - start + JOINT.length;
    start = next;
  }
  return {
    text: parts.length === 1 ? text : parts.map((part) => text.slice(part.start, part.end)).join(JOINT),
    reduced(span) {
      const part = partAt(parts, (each) => each.start <= span.start);
      const by = part.at - part.start;
      return { start: span.start + by, end: span.end + by };
    },
    whole(span) {
      const part = partAt(parts, (each) => each.at <= span.start);
      const by = part.start - part.at;
      return span.end + by <= part.end ? { start: span.start + by, end: span.end + by } : undefined;
    },
  };
}

/** The last part for which `isBefore` is true. */
function partAt(parts: readonly Part[], isBefore: (part: Part) => boolean): Part {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    const part = parts[middle];
    if (part && isBefore(part)) low = middle;
    else high = middle - 1;
  }
  return parts[low] ?? { start: 0, end: 0, at: 0 };
}

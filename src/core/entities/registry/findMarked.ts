import { spansOverlap, type Span } from '../../text/span';
import type { EntityRecord } from './registry';

/** A name that somebody has marked, and whose record it is. */
export interface MarkedName {
  readonly text: string;
  readonly record: EntityRecord;
}

/** Beyond this many places of one name the rest is left: nobody marks a word of every line. */
const mostPlaces = 10_000;

/**
 * Every place where a marked name stands as whole words, in order and not overlapping, the longer name first. Names
 * that recognition has found there exactly are left to it.
 */
export function findMarked(
  text: string, names: readonly MarkedName[], recognised: readonly Span[],
): readonly { readonly span: Span; readonly record: EntityRecord }[] {
  const found: { readonly span: Span; readonly record: EntityRecord }[] = [];
  const known = new Set(recognised.map(({ start, end }) => `${start}-${end}`));
  for (const { text: name, record } of [...names].sort((a, b) => b.text.length - a.text.length)) {
    let places = 0;
    for (let start = text.indexOf(name); start >= 0 && places < mostPlaces && name !== ''; start = text.indexOf(name, start + name.length)) {
      const span = { start, end: start + name.length };
      places += 1;
      const free = !found.some((one) => spansOverlap(one.span, span));
      if (free && isWhole(text, span) && !known.has(`${span.start}-${span.end}`)) found.push({ span, record });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** True when neither a letter nor a digit goes on before or after. */
function isWhole(text: string, { start, end }: Span): boolean {
  return !/[\p{L}\p{N}\p{M}]$/u.test(text.slice(Math.max(0, start - 2), start)) && !/^[\p{L}\p{N}\p{M}]/u.test(text.slice(end, end + 2));
}

import { compareSpans, type Span } from '../../text/span';

/** The words said at a passage without what is omitted: one span or more, in order. All of it where nothing would be left. */
export function saidParts(passage: Span, omitted: readonly Span[]): readonly Span[] {
  const parts: Span[] = [];
  let start = passage.start;
  for (const gap of [...omitted].sort(compareSpans)) {
    if (gap.start < start || gap.end > passage.end) continue;
    if (gap.start > start) parts.push({ start, end: gap.start });
    start = gap.end;
  }
  if (start < passage.end) parts.push({ start, end: passage.end });
  return parts.length > 0 ? parts : [passage];
}

/** What stands between the parts of what is said; the inverse of `saidParts`. */
export function omittedBetween(content: readonly Span[]): readonly Span[] {
  return content.slice(1).map((part, index) => ({ start: content[index]?.end ?? part.start, end: part.start }));
}

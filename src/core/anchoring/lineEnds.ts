/**
 * A text with the line ends of another, where those are all of one kind: so that two versions of which one was checked out with other line
 * ends differ only in what somebody has changed. Selectors mean the same in both.
 */
export function withLineEndsOf(like: string, text: string): string {
  const pairs = like.match(/\r\n/g)?.length ?? 0;
  const feeds = like.match(/\n/g)?.length ?? 0;
  const returns = like.match(/\r/g)?.length ?? 0;
  if (returns === 0) return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return pairs === feeds && pairs === returns ? text.replace(/\r\n?|\n/g, '\r\n') : text;
}

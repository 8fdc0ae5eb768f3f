import type { UnresolvedMention } from './entity';

/** Of mentions that overlap, the longer stays; of two equally long, the one that comes first in `mentions`. In order. */
export function withoutOverlaps(mentions: readonly UnresolvedMention[]): UnresolvedMention[] {
  const sorted = mentions
    .map((mention, rank) => ({ mention, rank }))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end || a.rank - b.rank);
  const kept: UnresolvedMention[] = [];
  for (const { mention } of sorted) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}

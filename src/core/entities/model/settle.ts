import type { UnresolvedMention } from '../entity';
import { compareSpans, spansOverlap } from '../../text/span';

/** Names and values in one list, in order. Where a name and a value overlap the longer stays, of two as long the value. */
export function settle(names: readonly UnresolvedMention[], values: readonly UnresolvedMention[]): UnresolvedMention[] {
  const found: UnresolvedMention[] = [];
  for (const mention of [...values, ...names].sort(compareSpans)) {
    const last = found.at(-1);
    if (!last || !spansOverlap(last, mention)) found.push(mention);
    else if (mention.end - mention.start > last.end - last.start) found[found.length - 1] = mention;
  }
  return found;
}

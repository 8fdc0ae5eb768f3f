import type { EntityType, UnresolvedMention, Value } from './entity';
import type { Span } from '../text/span';
import type { Words } from './words';

/** What a rule found: tokens `from` to `to` (half-open), before overlaps are settled. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  readonly value?: Value | undefined;
  /** Where it stands when it is a part of a token: `Vatican` in `Vatican-linked`. */
  readonly within?: Span;
}

/** A rule looks whether something of its kind begins with token `i`. */
export type Rule = (words: Words, i: number) => Found | undefined;

/** The mention that covers the tokens of `found`. */
export function mentionOf(words: Words, { from, to, type, value, within }: Found): UnresolvedMention {
  const span = { start: within?.start ?? words.starts[from] ?? 0, end: within?.end ?? words.ends[to - 1] ?? 0, type };
  return value === undefined ? span : { ...span, value };
}

import type { Span } from '../text/span';

/** What became of a passage in the text as it is now. `fuzzy` is kept free for anchors that tolerate changed words. */
export type Outcome =
  | { readonly kind: 'exact'; readonly span: Span }
  | { readonly kind: 'moved'; readonly span: Span }
  | { readonly kind: 'fuzzy'; readonly span: Span; readonly score: number }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Span[] }
  | { readonly kind: 'orphaned'; readonly reason: OrphanReason; readonly guess?: Span };

/** `gone`: the words occur nowhere; `context`: they occur, but not in their context; `unreadable`: no usable selector. */
export type OrphanReason = 'gone' | 'context' | 'unreadable';

/** The outcome's place, or `undefined` when a person has to decide. */
export function anchoredSpan(outcome: Outcome): Span | undefined {
  return outcome.kind === 'ambiguous' || outcome.kind === 'orphaned' ? undefined : outcome.span;
}

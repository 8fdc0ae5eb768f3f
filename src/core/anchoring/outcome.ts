import type { Span } from '../text/span';

/** What became of a passage in the text as it is now. `fuzzy`: words of it have changed; `score`, 0 to 1, says how sure the place is. */
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

/** The places that a person may choose from: those that are as good, or the one that may be meant. Empty for a passage that is anchored. */
export function possiblePlaces(outcome: Outcome): readonly Span[] {
  if (outcome.kind === 'ambiguous') return outcome.candidates;
  return outcome.kind === 'orphaned' && outcome.guess ? [outcome.guess] : [];
}

/**
 * The outcome for a passage of one text that was found in another: `exact` for the same characters at the same offsets, `moved` for the
 * same characters elsewhere, `fuzzy` with this score for changed ones.
 */
export function outcomeAt(before: string, span: Span, after: string, found: Span, score: number): Outcome {
  if (before.slice(span.start, span.end) !== after.slice(found.start, found.end)) return { kind: 'fuzzy', span: found, score };
  return { kind: found.start === span.start ? 'exact' : 'moved', span: found };
}

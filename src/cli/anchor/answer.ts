import { anchoredSpan, type Outcome } from '../../core/anchoring/outcome';
import type { Span } from '../../core/text/span';
import type { AnchorRequest } from './request';

type Pair = readonly [start: number, end: number];

/** What became of a passage; offsets are UTF-16 units of the new text, half-open. */
export interface AnchorResult {
  readonly id: string;
  readonly outcome: Outcome['kind'];
  readonly start?: number;
  readonly end?: number;
  /** How sure the place is, 0 to 1, where words have changed. */
  readonly score?: number;
  /** Places to choose from. */
  readonly candidates?: readonly Pair[];
  readonly reason?: string;
  /** Where it may have been. */
  readonly guess?: Pair;
}

export interface AnchorAnswer {
  readonly id: string;
  readonly results: readonly AnchorResult[];
}

/** Outcomes, one for each span of the request, as the command line hands them out. */
export function anchorAnswer({ id, spans }: AnchorRequest, outcomes: readonly Outcome[]): AnchorAnswer {
  const results = spans.flatMap((span, index) => {
    const outcome = outcomes[index];
    return outcome ? [result(span.id, outcome)] : [];
  });
  return { id, results };
}

function result(id: string, outcome: Outcome): AnchorResult {
  const span = anchoredSpan(outcome);
  if (span) return { id, outcome: outcome.kind, ...span, ...(outcome.kind === 'fuzzy' ? { score: round(outcome.score) } : {}) };
  if (outcome.kind === 'ambiguous') return { id, outcome: 'ambiguous', candidates: outcome.candidates.map(pair) };
  if (outcome.kind !== 'orphaned') return { id, outcome: outcome.kind };
  return { id, outcome: 'orphaned', reason: outcome.reason, ...(outcome.guess ? { guess: pair(outcome.guess) } : {}) };
}

function pair({ start, end }: Span): Pair {
  return [start, end];
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}

import type { Span } from '../../text/span';
import type { TokenRange } from '../reading/reading';
import type { QuoteKind } from '../quote';

/** Why a draft has the source it has: what a reader would be told. */
export type Grounds =
  | 'cue before'
  | 'cue behind'
  | 'turn'
  | 'introduced'
  | 'signed'
  | 'subject'
  | 'continued';

/** A quote before it is known who its source refers to. */
export interface Draft {
  content: Span[];
  kind: QuoteKind;
  source: TokenRange | undefined;
  /** Whom it is said to, where the cue is a passive with the addressee for its subject; all others stand in the text behind their cue. */
  readonly told?: TokenRange;
  cue: Span | undefined;
  /** Indices of the passages in it. */
  passages: number[];
  /** Index of the frame it begins in. */
  readonly frame: number;
  readonly grounds: Grounds;
}

/** Words taken for said: their spans, and the passages in them. */
export interface Content {
  readonly spans: readonly Span[];
  readonly kind: QuoteKind;
  readonly passages: readonly number[];
}

/** Adds words to the end of a draft's content. */
export function append(draft: Draft, { spans, passages }: Pick<Content, 'spans' | 'passages'>): void {
  for (const span of spans) draft.content.push(span);
  for (const passage of passages) draft.passages.push(passage);
  if (draft.kind === 'indirect' && passages.length > 0) draft.kind = 'mixed';
}

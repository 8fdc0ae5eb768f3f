import type { EntityId } from '../entities/entity';
import type { Span } from '../text/span';
import type { Evidence } from './evidence';

/** `direct`: quotation marks round all of it, or a turn; `mixed`: round a part of it; `indirect`: none. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** Something somebody said, as the text reports it. Its first content's start is its place in the reading order. */
export interface Quote {
  /** The words said: one span or more, in order, not overlapping (a quote cut by “he said” has two). */
  readonly content: readonly Span[];
  readonly kind: QuoteKind;
  /** Who said it as it stands in the text, title and apposition included, or a pronoun. Absent: nobody is named. */
  readonly source?: Span;
  /** The words that attribute it: “said”, “according to”, a turn's colon. Absent: none. */
  readonly cue?: Span;
  /** Whom it is said to, as the text states it: “told *reporters*”, “wrote to *the committee*”. Absent: it does not. */
  readonly addressee?: Span;
  /** Whom the source refers to, pronouns resolved. Absent: not known. */
  readonly speaker?: EntityId;
  /** Why it is that speaker. Absent where there is none, and where somebody has said who it is. */
  readonly evidence?: Evidence;
  /** What is quoted inside the words said, in order, to a depth of three; absent where nothing is. */
  readonly nested?: readonly Quote[];
}

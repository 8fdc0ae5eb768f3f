import type { Span } from '../../text/span';
import type { MarkFamily } from './glyphs';

/** Words between quotation marks, as the marks say; whether they are speech is decided later. */
export interface Passage extends Span {
  /** The words without their marks and without white space at the edges, one span a paragraph; never empty. */
  readonly segments: readonly Span[];
  readonly family: MarkFamily;
  /** 0 outermost; a passage inside another has one more. */
  readonly depth: number;
  /** False where the closing mark is missing, so that the passage was ended by its paragraph or the next opening mark. */
  readonly closed: boolean;
  /** False where the opening mark is missing. */
  readonly opened: boolean;
}

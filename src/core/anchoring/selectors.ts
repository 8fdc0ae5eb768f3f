import type { PassagePart } from './passagePart';

/**
 * Where a passage stands, as a sidecar keeps it: W3C's TextQuoteSelector and TextPositionSelector. Positions count
 * Unicode code points of the decoded text without byte order mark and with `\n` line ends; half-open. Quote, prefix and
 * suffix have `\n` line ends too.
 */
export interface Selectors {
  readonly quote: QuoteSelector;
  readonly position?: PositionSelector;
  /**
   * What stood around the passage further than prefix and suffix reach, as `surroundingsOf` writes it: fingerprints of words. Absent:
   * described by another program, or by an older version.
   */
  readonly surroundings?: string;
  /**
   * The parts that are meant of a passage that is not meant as a whole, in order: quote and position tell from where the first begins to
   * where the last ends. Absent: all of it is meant.
   */
  readonly segments?: readonly PassagePart[];
  /** SHA-256, in hexadecimal, of that text in UTF-8 as it was when the passage was described. Absent: not known. */
  readonly hash?: string;
}

export interface QuoteSelector {
  /** The passage's words. Empty when a target has selectors, but none that Sourcemark reads. */
  readonly exact: string;
  /** What stands before and after; shorter at the text's edges, empty at its very start and end. */
  readonly prefix: string;
  readonly suffix: string;
  /**
   * True when the described text had this quote in this context more than once: to find it only once later proves
   * nothing, because the one left may be the copy. Absent: it stood there once, or nobody looked.
   */
  readonly repeated?: boolean;
}

export interface PositionSelector {
  readonly start: number;
  readonly end: number;
}

import type { Resolution } from '../entities/entity';
import type { Quote } from '../quotes/quote';

/** Everything recognised in one text. Immutable, plain and cloneable, so that a worker can hand it over. */
export interface Analysis extends Resolution {
  /** In order of their first content. */
  readonly quotes: readonly Quote[];
  /** The length in UTF-16 units of the text it was made from: a check that text and analysis belong together. */
  readonly length: number;
}

/** The analysis of an empty text. */
export const emptyAnalysis: Analysis = { mentions: [], entities: [], quotes: [], length: 0 };

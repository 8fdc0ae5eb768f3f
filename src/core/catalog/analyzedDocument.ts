import type { Analysis } from '../analysis/analysis';
import type { LineIndex } from '../text/lineIndex';

/** A document as the catalog knows it: one version of its text and what was recognised in it. */
export interface AnalyzedDocument {
  /** The document's URI as a string; documents are told apart by it and ordered by it. */
  readonly uri: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly analysis: Analysis;
}

import { anchoredSpan } from '../../anchoring/outcome';
import type { Span } from '../../text/span';
import type { Annotation } from '../annotation';
import type { AnchoredAnnotation } from '../anchored';
import type { Correction } from './correction';
import { correctionOf } from './revise';

/** A correction and the passage where it stands in the text as it is now. */
export interface AnchoredCorrection {
  readonly annotation: Annotation;
  readonly correction: Correction;
  /** UTF-16 offsets of the document. */
  readonly span: Span;
}

/** The corrections among a document's annotations whose passage is known, in the order of the file. */
export function anchoredCorrections(anchored: readonly AnchoredAnnotation[]): readonly AnchoredCorrection[] {
  return anchored.flatMap(({ annotation, outcome }) => {
    const correction = correctionOf(annotation);
    const span = outcome && anchoredSpan(outcome);
    return correction && span ? [{ annotation, correction, span }] : [];
  });
}

/** The correction of exactly this passage that counts: the last one in the file. `undefined` where nobody has corrected it. */
export function correctionAt(anchored: readonly AnchoredAnnotation[], { start, end }: Span): AnchoredCorrection | undefined {
  return anchoredCorrections(anchored).filter(({ span }) => span.start === start && span.end === end).at(-1);
}

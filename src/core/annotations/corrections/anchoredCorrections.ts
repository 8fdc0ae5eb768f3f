import { anchoredSpan } from '../../anchoring/outcome';
import type { Span } from '../../text/span';
import type { Annotation } from '../annotation';
import type { AnchoredAnnotation } from '../anchored';
import type { Correction } from './correction';
import type { PlacedParts } from './quoteParts';
import { correctionOf } from './revise';

/** A correction and the passage where it stands in the text as it is now. */
export interface AnchoredCorrection {
  readonly annotation: Annotation;
  readonly correction: Correction;
  /** UTF-16 offsets of the document. */
  readonly span: Span;
  /** The parts of a quote, as far as they were found; absent for everything else. */
  readonly parts?: PlacedParts;
}

/** The corrections among a document's annotations whose passage is known, in the order of the file. */
export function anchoredCorrections(anchored: readonly AnchoredAnnotation[]): readonly AnchoredCorrection[] {
  return anchored.flatMap(({ annotation, outcome, parts }) => {
    const correction = correctionOf(annotation);
    const span = outcome && anchoredSpan(outcome);
    return correction && span ? [{ annotation, correction, span, ...(parts ? { parts } : {}) }] : [];
  });
}

/** What is said of names, or of quotes: the two may be said of one passage. */
export type About = 'mentions' | 'quotes';

/** True for what says something of a name, or of a quote. */
export function isAbout({ kind }: Correction, about: About): boolean {
  return (kind === 'quote' || kind === 'noQuote') === (about === 'quotes');
}

/** The correction of exactly this passage that counts: the newest. `undefined` where nobody has corrected it. */
export function correctionAt(
  anchored: readonly AnchoredAnnotation[], { start, end }: Span, about: About = 'mentions',
): AnchoredCorrection | undefined {
  return newestFirst(anchoredCorrections(anchored)
    .filter(({ span, correction }) => span.start === start && span.end === end && isAbout(correction, about)))[0];
}

/** The newer first; by id where two are as old, so that the order of a file, which merging may change, decides nothing. */
export function newestFirst(corrections: readonly AnchoredCorrection[]): readonly AnchoredCorrection[] {
  return corrections
    .map((one) => ({ one, moment: momentOf(one) }))
    .sort((a, b) => b.moment - a.moment || compare(b.one.annotation.id, a.one.annotation.id))
    .map(({ one }) => one);
}

function momentOf({ annotation: { created, modified } }: AnchoredCorrection): number {
  return Date.parse(modified ?? created ?? '') || 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

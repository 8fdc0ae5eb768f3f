import type { Span } from '../text/span';
import type { Annotation } from './annotation';
import { correctionOf } from './corrections/revise';

/** An annotation and where it stands in the text as it is now. */
export interface Anchored {
  readonly annotation: Annotation;
  /** UTF-16 offsets of the document. Absent: it stands nowhere, or on the whole document. */
  readonly span?: Span;
}

/**
 * The annotation that a further code on this passage belongs to: one on exactly this span by the same person (or by
 * nobody named, if no name is given). `undefined`: a new one is made. One passage with several codes is what
 * Hypothesis calls tags and what REFI-QDA calls the codings of a selection; another person's codes are kept apart, so
 * that agreement between coders can be measured. Corrections are no codes and are kept apart too.
 */
export function annotationOnSamePassage(
  anchored: readonly Anchored[], span: Span, creator: string | undefined,
): Annotation | undefined {
  return anchored.find((each) => each.span?.start === span.start && each.span.end === span.end
    && each.annotation.creator === creator && !correctionOf(each.annotation))?.annotation;
}

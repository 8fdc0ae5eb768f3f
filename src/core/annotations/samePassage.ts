import type { Annotation } from './annotation';
import { correctionOf } from './corrections/revise';
import { samePassage, type Passage } from './passage';

/** An annotation and where it stands in the text as it is now. */
export interface Anchored {
  readonly annotation: Annotation;
  /** Absent: it stands nowhere, or on the whole document. */
  readonly passage?: Passage;
}

/**
 * The annotation that a further code on this passage belongs to: one on exactly these words by the same person (or by
 * nobody named, if no name is given). `undefined`: a new one is made. One passage with several codes is what
 * Hypothesis calls tags and what REFI-QDA calls the codings of a selection; another person's codes are kept apart, so
 * that agreement between coders can be measured. Corrections are no codes and are kept apart too.
 */
export function annotationOnSamePassage(
  anchored: readonly Anchored[], passage: Passage, creator: string | undefined,
): Annotation | undefined {
  return anchored.find((each) => each.passage && samePassage(each.passage, passage)
    && each.annotation.creator === creator && !correctionOf(each.annotation))?.annotation;
}

import { describe } from '../anchoring/describe';
import { match } from '../anchoring/match';
import type { NormalisedText } from '../anchoring/normalisedText';
import { anchoredSpan, type Outcome } from '../anchoring/outcome';
import type { Selectors } from '../anchoring/selectors';
import { applyEdit, mapSpan, type TextEdit } from '../text/edits';
import { unhashed, type Source } from '../anchoring/source';
import type { Annotation } from './annotation';
import type { PlacedParts } from './corrections/quoteParts';
import { describeParts, findParts, followParts } from './corrections/quoteParts';
import { quoteCorrectionOf, withParts } from './corrections/revise';
import { sameCorrection } from './corrections/sameCorrection';
import { withSelectors } from './revise';

/** An annotation and what became of its passage in the text as it is now. */
export interface AnchoredAnnotation {
  readonly annotation: Annotation;
  /** Absent for an annotation of the whole document. */
  readonly outcome?: Outcome;
  /** Selectors newer than the annotation's own: where the passage stood when an edit last took it away. */
  readonly lastSeen?: Selectors;
  /** Where the parts of a corrected quote stand; absent for everything else, and while the passage is lost. */
  readonly parts?: PlacedParts;
}

/** Looks for every annotation's passage in a text. */
export function anchor({ normalised, hash }: Source, annotations: readonly Annotation[]): readonly AnchoredAnnotation[] {
  return annotations.map((annotation) =>
    (annotation.selectors ? placed({ annotation, outcome: match(normalised, annotation.selectors, hash) }, normalised) : { annotation }));
}

/** Looks for the parts of a corrected quote round its passage. */
function placed({ parts: _, ...one }: AnchoredAnnotation, normalised: NormalisedText): AnchoredAnnotation {
  const span = one.outcome && anchoredSpan(one.outcome);
  const quote = quoteCorrectionOf(one.annotation);
  return span && quote ? { ...one, parts: findParts(normalised, span, quote) } : one;
}

/**
 * Anchors annotations that have been read again: one whose selectors are the same as before keeps the place that
 * `before` knows for it in this text, the others are looked for.
 */
export function anchorAgain(
  before: readonly AnchoredAnnotation[], source: Source, annotations: readonly Annotation[],
): readonly AnchoredAnnotation[] {
  const known = new Map(before.map((one) => [one.annotation.id, one]));
  return annotations.flatMap((annotation) => {
    const one = known.get(annotation.id);
    const unchanged = one && annotation.selectors && sameSelectors(annotation.selectors, one.annotation.selectors);
    if (!unchanged) return anchor(source, [annotation]);
    const same = sameCorrection(quoteCorrectionOf(annotation), quoteCorrectionOf(one.annotation));
    return [same ? { ...one, annotation } : placed({ ...one, annotation }, source.normalised)];
  });
}

/** Annotations of a document whose text is not to be had: kept, to be reviewed. */
export function unanchored(annotations: readonly Annotation[]): readonly AnchoredAnnotation[] {
  return annotations.map((annotation) => (annotation.selectors ? { annotation, outcome: { kind: 'orphaned', reason: 'gone' } } : { annotation }));
}

/**
 * Carries anchors through an edit of `before`. A passage that the edit replaced whole is not guessed at: it is orphaned
 * with a description of where it stood, and `reanchor` may find it again.
 */
export function followEdit(anchored: readonly AnchoredAnnotation[], edit: TextEdit, before: string): readonly AnchoredAnnotation[] {
  return anchored.map((one) => {
    const span = one.outcome && anchoredSpan(one.outcome);
    if (!one.outcome || !span) return one;
    const now = mapSpan(span, edit);
    const { parts, ...rest } = one;
    const followed = parts ? { parts: followParts(parts, [edit]) } : {};
    if (now === span && !parts) return one;
    if (now) return { ...rest, ...followed, outcome: now === span ? one.outcome : { kind: 'moved', span: now } };
    return { ...rest, outcome: { kind: 'orphaned', reason: 'gone' }, lastSeen: describe(before, span) };
  });
}

/** `followEdit` for edits made one after the other. */
export function followEdits(anchored: readonly AnchoredAnnotation[], edits: readonly TextEdit[], before: string): readonly AnchoredAnnotation[] {
  let text = before;
  let followed = anchored;
  for (const edit of edits) {
    followed = followEdit(followed, edit, text);
    if (edits.length > 1) text = applyEdit(text, edit);
  }
  return followed;
}

/**
 * Tries again to find what is not anchored; what is anchored stays where it is. What an edit was seen to take away is
 * `gone` until it is found: that its words occur elsewhere too does not change why.
 */
export function reanchor(anchored: readonly AnchoredAnnotation[], document: string): readonly AnchoredAnnotation[] {
  if (!anchored.some(needsReview)) return anchored;
  const { normalised } = unhashed(document);
  return anchored.map((one) => {
    const selectors = one.lastSeen ?? one.annotation.selectors;
    if (!needsReview(one) || !selectors) return one;
    const outcome = match(normalised, selectors);
    const isGone = one.lastSeen !== undefined && outcome.kind === 'orphaned';
    return placed({ ...one, outcome: isGone ? { ...outcome, reason: 'gone' } : outcome }, normalised);
  });
}

/** The annotation with selectors that describe where it stands now; itself when they already do. */
export function described({ annotation, outcome, parts }: AnchoredAnnotation, { normalised, hash }: Source): Annotation {
  const span = outcome && anchoredSpan(outcome);
  if (!span) return annotation;
  const selectors = describe(normalised, span, hash);
  const partsNow = parts ? withParts(annotation, describeParts(normalised, span, parts)) : annotation;
  return sameSelectors(selectors, annotation.selectors) ? partsNow : withSelectors(partsNow, selectors);
}

/** True when a person has to say where the annotation belongs. */
export function needsReview({ outcome }: AnchoredAnnotation): boolean {
  return outcome !== undefined && !anchoredSpan(outcome);
}

function sameSelectors(a: Selectors, b: Selectors | undefined): boolean {
  return b !== undefined && a.hash === b.hash && a.quote.repeated === b.quote.repeated
    && a.quote.exact === b.quote.exact && a.quote.prefix === b.quote.prefix && a.quote.suffix === b.quote.suffix
    && a.position?.start === b.position?.start && a.position?.end === b.position?.end;
}

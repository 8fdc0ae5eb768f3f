import type { NormalisedText } from '../anchoring/normalisedText';
import { anchoredSpan, type Outcome } from '../anchoring/outcome';
import { describePart } from '../anchoring/passagePart';
import type { Selectors } from '../anchoring/selectors';
import { describing, type Source } from '../anchoring/source';
import type { Span } from '../text/span';
import type { Annotation } from './annotation';
import type { Edited } from './clipped';
import { describeParts, findParts, type PlacedParts } from './corrections/quoteParts';
import { quoteCorrectionOf, withParts } from './corrections/revise';
import type { LastSeen } from './lastSeen';
import { findSegments, type Passage } from './passage';
import { withSelectors } from './revise';
import { sameSelectors } from './w3c/target';

/** An annotation and what became of its passage in the text as it is now. */
export interface AnchoredAnnotation {
  readonly annotation: Annotation;
  /** Absent for an annotation of the whole document. */
  readonly outcome?: Outcome;
  /** Newer than the annotation's own selectors: where the passage stood when an edit last took it away. */
  readonly lastSeen?: LastSeen;
  /** Where those parts of the passage stand that are meant, as far as they are found; absent where all of it is, and while none is found. */
  readonly segments?: Passage;
  /** Some of them were not found: what is said of them in the file stays, for when they are there again. */
  readonly isIncomplete?: true;
  /** What edits of this session have taken from the passage, and may give back; absent where they have taken nothing. */
  readonly edited?: Edited;
  /** Where the parts of a corrected quote stand; absent for everything else, and while the passage is lost. */
  readonly parts?: PlacedParts;
}

/** An annotation with this outcome, and with the parts of its quote looked for round its passage. */
export function placed({ annotation, lastSeen, edited }: AnchoredAnnotation, outcome: Outcome, normalised: NormalisedText): AnchoredAnnotation {
  const span = anchoredSpan(outcome);
  const quote = quoteCorrectionOf(annotation);
  return {
    annotation,
    outcome,
    ...(lastSeen && !span ? { lastSeen } : {}),
    ...(edited ? { edited } : {}),
    ...(span ? segmentsIn(annotation, span, normalised) : {}),
    ...(span && quote ? { parts: findParts(normalised, span, quote) } : {}),
  };
}

/** Annotations of a document whose text is not to be had: kept, to be reviewed. */
export function unanchored(annotations: readonly Annotation[]): readonly AnchoredAnnotation[] {
  return annotations.map((annotation) => (annotation.selectors ? { annotation, outcome: { kind: 'orphaned', reason: 'gone' } } : { annotation }));
}

/** The annotations, each with selectors that describe where it stands now; itself when they already do, or it stands nowhere. */
export function described(anchored: readonly AnchoredAnnotation[], source: Source): readonly Annotation[] {
  const describeIn = describing(source);
  return anchored.map((one) => {
    const { annotation, outcome, parts } = one;
    const span = outcome && anchoredSpan(outcome);
    if (!span) return annotation;
    const selectors = { ...describeIn(span), ...segmentsNow(one, span, source) };
    const partsNow = parts ? withParts(annotation, describeParts(source.normalised, span, parts)) : annotation;
    return sameSelectors(selectors, annotation.selectors) ? partsNow : withSelectors(partsNow, selectors);
  });
}

/** The same, each that stands somewhere else than its annotation says, or otherwise, with an annotation that describes it as it is now. */
export function asDescribed(anchored: readonly AnchoredAnnotation[], source: Source): readonly AnchoredAnnotation[] {
  const annotations = described(anchored, source);
  return anchored.map((one, index) => {
    const annotation = annotations[index];
    const span = one.outcome && anchoredSpan(one.outcome);
    return annotation && span && annotation !== one.annotation ? { ...one, annotation, outcome: { kind: 'exact', span } } : one;
  });
}

/** The segments that are meant, as far as they are found in the passage. */
function segmentsIn({ selectors }: Annotation, span: Span, normalised: NormalisedText): Pick<AnchoredAnnotation, 'segments' | 'isIncomplete'> {
  const found = findSegments(normalised, span, selectors?.segments ?? []);
  return {
    ...(found.length > 0 ? { segments: found } : {}),
    ...(found.length < (selectors?.segments?.length ?? 0) ? { isIncomplete: true } : {}),
  };
}

/** While some were not found, all keep their description. */
function segmentsNow(one: AnchoredAnnotation, span: Span, { normalised }: Source): Pick<Selectors, 'segments'> {
  const { segments, isIncomplete } = withLostSegments(one, normalised);
  const now = (isIncomplete ? undefined : segments?.map((segment) => describePart(normalised, span, segment))) ?? one.annotation.selectors?.segments;
  return now ? { segments: now } : {};
}

/** True when segments of a passage that stands otherwise are gone: taking back the edit that has swallowed them may bring them back. */
export function lacksSegments({ annotation, segments, isIncomplete }: AnchoredAnnotation): boolean {
  return isIncomplete === true || (segments !== undefined && segments.length < (annotation.selectors?.segments?.length ?? 0));
}

/** The annotation with the segments that it lacks, where all of them are there again. */
export function withLostSegments(one: AnchoredAnnotation, normalised: NormalisedText): AnchoredAnnotation {
  const span = one.outcome && anchoredSpan(one.outcome);
  if (!span || !lacksSegments(one)) return one;
  const found = segmentsIn(one.annotation, span, normalised);
  if (found.isIncomplete) return one;
  const { isIncomplete: _, ...rest } = one;
  return { ...rest, ...found };
}

/** True when a person has to say where the annotation belongs. */
export function needsReview({ outcome }: AnchoredAnnotation): boolean {
  return outcome !== undefined && !anchoredSpan(outcome);
}

/**
 * What the passage said when it was described, where somebody has changed its words elsewhere since; `undefined` where it says the same.
 * `document` is the text that the outcome speaks of.
 */
export function formerWords({ annotation, outcome }: AnchoredAnnotation, document: string): string | undefined {
  const before = annotation.selectors?.quote.exact;
  if (outcome?.kind !== 'fuzzy' || before === undefined) return undefined;
  const now = document.slice(outcome.span.start, outcome.span.end).replace(/\r\n?/g, '\n');
  return now === before ? undefined : before;
}

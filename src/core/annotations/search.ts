import { anchorPassages, unmoved, type Version } from '../anchoring/anchorPassages';
import { anchoredSpan, type Outcome } from '../anchoring/outcome';
import type { Selectors } from '../anchoring/selectors';
import type { Source } from '../anchoring/source';
import { isPresent } from '../present';
import type { Span } from '../text/span';
import { needsReview, placed, withLostSegments, type AnchoredAnnotation } from './anchored';
import type { Annotation } from './annotation';
import { quoteCorrectionOf } from './corrections/revise';
import { sameCorrection } from './corrections/sameCorrection';
import { sameSelectors } from './w3c/target';

/** Passages that have to be looked for in a text, which takes a while, and what follows from where they are. */
export interface Search {
  /** Empty when the place of each is known. */
  readonly wanted: readonly Selectors[];
  /** Texts that some of them were described in. */
  readonly described: readonly Version[];
  /** All annotations, with these outcomes of `wanted`, one for each, in order. */
  found(outcomes: readonly Outcome[]): readonly AnchoredAnnotation[];
}

/** Looks for every annotation's passage in a text, here and now; `described` are texts that they may have been described in. */
export function anchor(source: Source, annotations: readonly Annotation[], ...described: readonly Version[]): readonly AnchoredAnnotation[] {
  return searched(anchorAgain([], source, annotations), source, ...described);
}

/** Looks for what a search is for, here and now. */
export function searched({ wanted, described, found }: Search, source: Version, ...others: readonly Version[]): readonly AnchoredAnnotation[] {
  return found(wanted.length === 0 ? [] : anchorPassages(source, wanted, ...described, ...others));
}

/**
 * Anchors annotations that have been read again: one whose selectors are the same as before keeps the place that `before` knows for it in
 * this text, one that was described in this text stands where it says, the others are to be looked for.
 */
export function anchorAgain(before: readonly AnchoredAnnotation[], source: Source, annotations: readonly Annotation[]): Search {
  const known = new Map(before.map((one) => [one.annotation.id, one]));
  const there = standing(source, annotations);
  return search(source, annotations.map((annotation, index): Step => {
    const { selectors } = annotation;
    if (!selectors) return { one: { annotation } };
    const one = known.get(annotation.id);
    if (one?.outcome && sameSelectors(selectors, one.annotation.selectors)) {
      const same = sameCorrection(quoteCorrectionOf(annotation), quoteCorrectionOf(one.annotation));
      return { one: same ? { ...one, annotation } : placed({ ...one, annotation }, one.outcome, source.normalised) };
    }
    const span = there[index];
    return span ? { one: placed({ annotation, ...editedAt(span, one) }, { kind: 'exact', span }, source.normalised) } : { one: { annotation }, wanted: selectors };
  }));
}

/**
 * Tries again to find what is not anchored; what is anchored stays where it is, unless this is the very text that it was described in.
 * What an edit was seen to take away is `gone` until it is found: that its words occur elsewhere too does not change why.
 */
export function reanchor(anchored: readonly AnchoredAnnotation[], source: Source): Search {
  const there = standing(source, anchored.map(({ annotation }) => annotation));
  return search(source, anchored.map((one, index): Step => {
    const span = there[index];
    const now = one.outcome && anchoredSpan(one.outcome);
    if (span && (now?.start !== span.start || now.end !== span.end)) return { one: placed(one, { kind: 'exact', span }, source.normalised) };
    const selectors = one.lastSeen?.selectors ?? one.annotation.selectors;
    return needsReview(one) && selectors ? { one, wanted: selectors } : { one: withLostSegments(one, source.normalised) };
  }));
}

/** An annotation, and what is to be looked for if its place is not known. */
interface Step {
  readonly one: AnchoredAnnotation;
  readonly wanted?: Selectors;
}

function search({ normalised }: Source, steps: readonly Step[]): Search {
  const versions = steps.map(({ one, wanted }) => (wanted ? one.lastSeen?.version : undefined)).filter(isPresent);
  return {
    wanted: steps.flatMap(({ wanted }) => wanted ?? []),
    described: [...new Map(versions.map((version) => [version.hash, version])).values()],
    found: (outcomes) => {
      const left = outcomes.values();
      return steps.map(({ one, wanted }) => {
        const outcome: Outcome | undefined = wanted && left.next().value;
        return outcome ? placed(one, one.lastSeen && outcome.kind === 'orphaned' ? { ...outcome, reason: 'gone' } : outcome, normalised) : one;
      });
    },
  };
}

/** What edits have done to a passage is of use as long as nobody has put it elsewhere. */
function editedAt(span: Span, one: AnchoredAnnotation | undefined): Pick<AnchoredAnnotation, 'edited'> {
  const now = one?.outcome && anchoredSpan(one.outcome);
  return one?.edited && now?.start === span.start && now.end === span.end ? { edited: one.edited } : {};
}

/** Where each stands if this is the text that it was described in. */
function standing(source: Source, annotations: readonly Annotation[]): ReturnType<typeof unmoved> {
  return unmoved(source, annotations.map(({ selectors }) => selectors ?? { quote: { exact: '', prefix: '', suffix: '' } }));
}

import { anchoredSpan, type Outcome } from '../anchoring/outcome';
import { applyEdit, mapSpanThrough, type TextEdit } from '../text/edits';
import type { Span } from '../text/span';
import type { AnchoredAnnotation } from './anchored';
import { followTyped, type Placed } from './clipped';
import { followParts } from './corrections/quoteParts';
import { correctionOf } from './corrections/revise';
import { lastSeenIn, type LastSeen } from './lastSeen';

/**
 * What a person types changes the passages it stands in, and so does what is undone or done again. An `outside` change is known only as one
 * large edit: what that touches is lost.
 */
export type Origin = 'typed' | 'undone' | 'outside';

/** Old texts, in UTF-16 units together, that are kept for finding in them what later edits have taken away. */
const HELD = 16_000_000;

/**
 * Carries anchors through edits of `before`, made one after the other. A passage that an edit replaced whole is not guessed at: it is
 * orphaned with a description of where it stood, and `reanchor` may find it again.
 */
export function followEdits(
  anchored: readonly AnchoredAnnotation[], edits: readonly TextEdit[], before: string, origin: Origin = 'typed',
): readonly AnchoredAnnotation[] {
  const seen = lastSeenIn(before);
  let changed: string | undefined;
  const after = (): string => (changed ??= edits.reduce(applyEdit, before));
  let isLosing = false;
  const followed = anchored.map((one): AnchoredAnnotation => {
    const span = one.outcome && anchoredSpan(one.outcome);
    if (!one.outcome || !span) return one;
    const { parts, segments, edited, ...rest } = one;
    const passage: Placed = { span, ...(segments ? { segments } : {}), ...(edited ? { edited } : {}) };
    const isTouched = edits.some((edit) => edit.start < span.end && edit.end > span.start);
    const isLost = origin === 'outside' && isTouched;
    const now = isLost ? undefined : correctionOf(one.annotation) ? followRecognised(span, edits) : followTyped(passage, edits, before, after, origin !== 'typed');
    if (now) {
      const { span: place, ...more } = now;
      const isSame = place.start === span.start && place.end === span.end;
      if (isSame && !parts && !segments && !edited && !more.edited) return one;
      return { ...rest, ...more, ...(parts ? { parts: followParts(parts, edits) } : {}), outcome: isSame ? one.outcome : at(place, one.outcome) };
    }
    isLosing = true;
    return { ...rest, ...(edited ? { edited } : {}), outcome: { kind: 'orphaned', reason: 'gone' }, lastSeen: seen(span) };
  });
  return isLosing ? letGo(followed, before) : followed;
}

/** Corrections go as the names and quotes do that they take the place of. */
function followRecognised(span: Span, edits: readonly TextEdit[]): Placed | undefined {
  const now = mapSpanThrough(span, edits);
  return now && { span: now };
}

/** That words had changed before stays to be seen. */
function at(span: Span, before: Outcome): Outcome {
  return before.kind === 'fuzzy' ? { ...before, span } : { kind: 'moved', span };
}

/** The annotations without the texts that others were last seen in, when all of those together are too long to be kept. */
function letGo(anchored: readonly AnchoredAnnotation[], newest: string): readonly AnchoredAnnotation[] {
  const texts = new Set(anchored.flatMap(({ lastSeen }) => lastSeen?.version?.document ?? []));
  if ([...texts].reduce((sum, { length }) => sum + length, 0) <= HELD) return anchored;
  return anchored.map((one) => {
    const { lastSeen } = one;
    if (!lastSeen?.version || lastSeen.version.document === newest) return one;
    const without: LastSeen = { selectors: lastSeen.selectors };
    return { ...one, lastSeen: without };
  });
}

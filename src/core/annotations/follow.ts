import { anchoredSpan, type Outcome } from '../anchoring/outcome';
import { isPresent } from '../present';
import { mapSpan, mapSpanThrough, type TextEdit } from '../text/edits';
import type { Span } from '../text/span';
import type { AnchoredAnnotation } from './anchored';
import { followParts } from './corrections/quoteParts';
import { lastSeenIn, type LastSeen } from './lastSeen';
import type { Passage } from './passage';

/** What a person types changes the passages it stands in. An `outside` change is known only as one large edit: what that touches is lost. */
export type Origin = 'typed' | 'outside';

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
  let isLosing = false;
  const followed = anchored.map((one): AnchoredAnnotation => {
    const span = one.outcome && anchoredSpan(one.outcome);
    if (!one.outcome || !span) return one;
    const now = follow(span, edits, origin);
    const { parts, segments, ...rest } = one;
    if (now === span && !parts && !segments) return one;
    if (now) return { ...rest, ...followSegments(segments, edits), ...(parts ? { parts: followParts(parts, edits) } : {}), outcome: now === span ? one.outcome : at(now, one.outcome) };
    isLosing = true;
    return { ...rest, outcome: { kind: 'orphaned', reason: 'gone' }, lastSeen: seen(span) };
  });
  return isLosing ? letGo(followed, before) : followed;
}

/** The segments after edits, without those that an edit swallowed; with the last of them the passage is meant as a whole. */
function followSegments(segments: Passage | undefined, edits: readonly TextEdit[]): { readonly segments?: Passage } {
  const left = segments?.map((segment) => mapSpanThrough(segment, edits)).filter(isPresent) ?? [];
  return left.length > 0 ? { segments: left } : {};
}

function follow(span: Span, edits: readonly TextEdit[], origin: Origin): Span | undefined {
  let now: Span | undefined = span;
  for (const edit of edits) {
    const touches: boolean = edit.start < now.end && edit.end > now.start;
    now = touches && origin === 'outside' ? undefined : mapSpan(now, edit);
    if (!now) return undefined;
  }
  return now;
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

import type { NormalisedText } from '../anchoring/normalisedText';
import { anchoredSpan, type Outcome } from '../anchoring/outcome';
import { describePart, findPart, type PassagePart } from '../anchoring/passagePart';
import type { Selectors } from '../anchoring/selectors';
import { describing, type Source } from '../anchoring/source';
import { trimSpan } from '../text/paragraphs';
import { compareSpans, hull, type Span } from '../text/span';

/** What an annotation is about: one span, or several that are meant together, in order and not overlapping. UTF-16 offsets of the document. */
export type Passage = readonly Span[];

/** The passage that an annotation stands on; `undefined` while it is lost, and for one of the whole document. */
export function passageOf({ outcome, segments }: { readonly outcome?: Outcome; readonly segments?: Passage }): Passage | undefined {
  const span = outcome && anchoredSpan(outcome);
  return span && (segments ?? [span]);
}

/** Several spans as one passage: in order, with those that touch made one. */
export function together(spans: readonly Span[]): Passage {
  const passage: Span[] = [];
  for (const span of [...spans].sort(compareSpans)) {
    const last = passage.at(-1);
    if (last && span.start <= last.end) passage[passage.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else passage.push(span);
  }
  return passage;
}

/** True when both are the same spans. */
export function samePassage(some: Passage, others: Passage): boolean {
  return some.length === others.length && some.every(({ start, end }, at) => others[at]?.start === start && others[at].end === end);
}

/** Describes passages of this text: from where the first span begins to where the last ends, and the spans as segments where they are several. */
export function describingPassage(source: Source): (passage: Passage) => Selectors {
  const describeIn = describing(source);
  return (passage) => {
    const around = hull(passage) ?? { start: 0, end: 0 };
    const selectors = describeIn(around);
    return passage.length > 1 ? { ...selectors, segments: passage.map((span) => describePart(source.normalised, around, span)) } : selectors;
  };
}

/** Where the segments of the passage at `around` stand, those that are found, in order. Where none is, all of it is meant. */
export function findSegments(normalised: NormalisedText, around: Span, segments: readonly PassagePart[]): Passage {
  const found: Span[] = [];
  for (const part of segments) {
    const span = findPart(normalised, around, part);
    if (span && span.start >= Math.max(around.start, found.at(-1)?.end ?? 0) && span.end <= around.end) found.push(span);
  }
  return found;
}

/** What of a passage stands before an offset, or behind it, without white space at the cut; `undefined` where that is nothing. */
export function partOf(text: string, passage: Passage, offset: number, side: 'before' | 'behind'): Passage | undefined {
  const part = passage.flatMap(({ start, end }) => (
    trimSpan(text, side === 'before' ? { start, end: Math.max(start, Math.min(end, offset)) } : { start: Math.min(end, Math.max(start, offset)), end }) ?? []
  ));
  return part.length > 0 ? part : undefined;
}

import { anchoredSpan } from '../anchoring/outcome';
import { describing, type Source } from '../anchoring/source';
import { trimSpan } from '../text/paragraphs';
import type { Span } from '../text/span';
import type { AnchoredAnnotation } from './anchored';
import type { Annotation, Body } from './annotation';
import type { SidecarChange } from './changes';
import { codesOf } from './contents';
import { isOnlyCorrection } from './corrections/revise';
import { codePassage, type Authorship } from './create';
import { onPassage, withCode, withCodeRenamed, withoutCode } from './revise';
import { annotationOnSamePassage } from './samePassage';

/** A document as coding finds it: its text, and what is annotated in it already. */
export interface CodedDocument {
  readonly source: Source;
  readonly annotations: readonly AnchoredAnnotation[];
}

/**
 * Puts codes on passages; none at all highlights them. A passage that the same person has annotated gets bodies more, every other one an
 * annotation. Passages that have all of it already need no change. `by` gives authorship for one more annotation at each call.
 */
export function coding({ source, annotations }: CodedDocument, spans: readonly Span[], codes: readonly string[], by: () => Authorship): readonly SidecarChange[] {
  const anchored = annotations.map(({ annotation, outcome }) => {
    const span = outcome && anchoredSpan(outcome);
    return { annotation, ...(span ? { span } : {}) };
  });
  const describeIn = describing(source);
  return distinct(spans).flatMap((span): readonly SidecarChange[] => {
    const authorship = by();
    const same = annotationOnSamePassage(anchored, span, authorship.creator);
    if (!same) return [put(codePassage(describeIn(span), codes, authorship))];
    const coded = codes.reduce((annotation, code) => withCode(annotation, code, authorship.now), same);
    return coded === same ? [] : [put(coded)];
  });
}

/** Takes a code from an annotation; with its last body the annotation goes too. */
export function uncoding(annotation: Annotation, codes: readonly string[], now: string): readonly SidecarChange[] {
  const left = codes.reduce((one, code) => withoutCode(one, code, now), annotation);
  if (left === annotation) return [];
  return left.bodies.length === 0 ? [{ kind: 'remove', id: annotation.id }] : [put(left)];
}

/** Gives a code another name in every annotation that has it. */
export function recoding(annotations: readonly Annotation[], code: string, to: string, now: string): readonly SidecarChange[] {
  return annotations.filter((annotation) => codesOf(annotation).includes(code)).map((annotation) => put(withCodeRenamed(annotation, code, to, now)));
}

/** Puts an annotation on another passage. */
export function resizing(source: Source, annotation: Annotation, span: Span, now: string): SidecarChange {
  return put(onPassage(annotation, describing(source)(span), now));
}

/**
 * Two annotations of one, the text before an offset and the text behind it, both with all it says. The first keeps its id. `undefined`
 * when one of the two would be empty. `id` is the second one's.
 */
export function splitting(
  source: Source, text: string, annotation: Annotation, span: Span, offset: number, { id, now }: Pick<Authorship, 'id' | 'now'>,
): readonly SidecarChange[] | undefined {
  const first = trimSpan(text, { start: span.start, end: Math.min(offset, span.end) });
  const second = trimSpan(text, { start: Math.max(offset, span.start), end: span.end });
  if (!first || !second) return undefined;
  const { json: _, conflict: __, bodies, ...more } = annotation;
  const other: Annotation = { ...more, id, bodies: bodies.map(copied) };
  return [resizing(source, annotation, first, now), resizing(source, other, second, now)];
}

/** The shortest passage at an offset that is annotated with more than corrections; `undefined` where there is none. */
export function annotatedAt(annotations: readonly AnchoredAnnotation[], offset: number): Span | undefined {
  const here = annotations.flatMap(({ annotation, outcome }) => {
    const span = outcome && anchoredSpan(outcome);
    return span && !isOnlyCorrection(annotation) && span.start <= offset && offset <= span.end ? [span] : [];
  });
  return here.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function put(annotation: Annotation): SidecarChange {
  return { kind: 'put', annotation };
}

/** A body that says the same and is nobody's but the new annotation's. */
function copied(body: Body): Body {
  if (body.kind === 'code') return { kind: 'code', code: body.code };
  if (body.kind !== 'note') return body;
  const { json: _, ...note } = body;
  return note;
}

function distinct(spans: readonly Span[]): readonly Span[] {
  return [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()];
}

import type { Source } from '../anchoring/source';
import { hull, spanLength, spanTouches } from '../text/span';
import type { AnchoredAnnotation } from './anchored';
import type { Annotation, Body } from './annotation';
import type { SidecarChange } from './changes';
import { codesOf } from './contents';
import { isOnlyCorrection } from './corrections/revise';
import { codePassage, type Authorship } from './create';
import { describingPassage, partOf, passageOf, type Passage } from './passage';
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
export function coding({ source, annotations }: CodedDocument, passages: readonly Passage[], codes: readonly string[], by: () => Authorship): readonly SidecarChange[] {
  const anchored = annotations.map((one) => {
    const passage = passageOf(one);
    return { annotation: one.annotation, ...(passage ? { passage } : {}) };
  });
  const describeIn = describingPassage(source);
  return distinct(passages).flatMap((passage): readonly SidecarChange[] => {
    const authorship = by();
    const same = annotationOnSamePassage(anchored, passage, authorship.creator);
    if (!same) return [put(codePassage(describeIn(passage), codes, authorship))];
    const coded = codes.reduce((annotation, code) => withCode(annotation, code, authorship.now), same);
    return coded === same ? [] : [put(coded)];
  });
}

/** Puts codes on the whole document: into the annotation that the same person has made of it, or a new one. */
export function codingDocument(annotations: readonly Annotation[], codes: readonly string[], by: Authorship): readonly SidecarChange[] {
  const same = annotations.find(({ selectors, creator, bodies }) => !selectors && creator === by.creator && bodies.every(({ kind }) => kind !== 'correction'));
  if (!same) return codes.length === 0 ? [] : [put(codePassage(undefined, codes, by))];
  const coded = codes.reduce((annotation, code) => withCode(annotation, code, by.now), same);
  return coded === same ? [] : [put(coded)];
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

/** Puts an annotation on another passage, or on more of the text. */
export function resizing(source: Source, annotation: Annotation, passage: Passage, now: string): SidecarChange {
  return put(onPassage(annotation, describingPassage(source)(passage), now));
}

/**
 * Two annotations of one, the text before an offset and the text behind it, both with all it says. The first keeps its id. `undefined`
 * when one of the two would be empty. `id` is the second one's.
 */
export function splitting(
  source: Source, text: string, annotation: Annotation, passage: Passage, offset: number, { id, now }: Pick<Authorship, 'id' | 'now'>,
): readonly SidecarChange[] | undefined {
  const first = partOf(text, passage, offset, 'before');
  const second = partOf(text, passage, offset, 'behind');
  if (!first || !second) return undefined;
  const { json: _, conflict: __, bodies, ...more } = annotation;
  const other: Annotation = { ...more, id, bodies: bodies.map(copied) };
  return [resizing(source, annotation, first, now), resizing(source, other, second, now)];
}

/** The shortest passage at an offset that is annotated with more than corrections; `undefined` where there is none. */
export function annotatedAt(annotations: readonly AnchoredAnnotation[], offset: number): Passage | undefined {
  const here = annotations.flatMap((one) => {
    const passage = passageOf(one);
    const isHere = passage?.some((span) => spanTouches(span, offset)) && !isOnlyCorrection(one.annotation);
    return passage && isHere ? [passage] : [];
  });
  const reach = (passage: Passage): number => spanLength(hull(passage) ?? { start: 0, end: 0 });
  return here.sort((a, b) => reach(a) - reach(b))[0];
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

function distinct(passages: readonly Passage[]): readonly Passage[] {
  return [...new Map(passages.map((passage) => [passage.map(({ start, end }) => `${start}-${end}`).join(), passage])).values()];
}

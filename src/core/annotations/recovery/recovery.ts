import { asList, asString, isObject } from '../../json/json';
import { isPresent } from '../../present';
import type { Annotation, Sidecar } from '../annotation';
import { idOf, netChanges, type Revision, type SidecarChange } from '../changes';
import { mergeAnnotation } from '../merge/mergeSidecars';
import { RECOVERY_SUFFIX } from '../sidecarPath';
import { parseSidecar, printSidecar, type BrokenSidecar } from '../sidecar';
import { annotationJson, readAnnotation } from '../w3c/annotationJson';
import { ANNOTATION_CONTEXT, SIDECAR_VERSION } from '../w3c/page';
import { sourceIri } from '../w3c/sourceIri';

/** Where a recovery file keeps what is no annotation to be: those that its annotations were made of, and the ids of those that are to go. */
const RECOVERY = 'sourcemark:recovery';

/** What was made of a sidecar while it could not be read. */
export type ParsedRecovery = { readonly kind: 'recovery'; readonly revisions: readonly Revision[] } | BrokenSidecar;

/** Reads a recovery file's text. Anything may come: it never throws. */
export function parseRecovery(text: string): ParsedRecovery {
  const parsed = parseSidecar(text);
  if (parsed.kind === 'broken') return parsed;
  const { annotations, json } = parsed.sidecar;
  const kept = isObject(json?.[RECOVERY]) ? json[RECOVERY] : {};
  const before = new Map(asList(kept['before']).map(readAnnotation).map((annotation) => [annotation.id, annotation]));
  const known = new Set(annotations.map(({ id }) => id));
  const removed = asList(kept['removed']).map(asString).filter(isPresent).filter((id) => !known.has(id));
  return { kind: 'recovery', revisions: [...annotations.map((after) => revision(after.id, before.get(after.id), after)), ...removed.map((id) => revision(id, before.get(id), undefined))] };
}

/** The recovery file's text: a page of the annotations as they are to be, for every reader of sidecars, and what they were before. */
export function printRecovery(revisions: readonly Revision[], documentName: string): string {
  const source = sourceIri(documentName);
  const json = {
    '@context': ANNOTATION_CONTEXT,
    id: source + RECOVERY_SUFFIX,
    type: 'AnnotationPage',
    ...SIDECAR_VERSION,
    [RECOVERY]: {
      removed: revisions.filter(({ after }) => !after).map(({ id }) => id),
      before: revisions.flatMap(({ before }) => (before ? [annotationJson(before, source)] : [])),
    },
    items: [],
  };
  return printSidecar({ json, annotations: revisions.flatMap(({ after }) => (after ? [after] : [])) }, documentName);
}

/** The revisions with further changes made to them. What another window has written to the recovery file meanwhile is merged. */
export function revised(revisions: readonly Revision[], changes: readonly SidecarChange[], documentName: string): readonly Revision[] {
  const source = sourceIri(documentName);
  const all = new Map(revisions.map((one) => [one.id, one]));
  for (const { id, before, after } of netChanges(changes).map(asRevision)) {
    const earlier = all.get(id);
    if (!earlier) {
      all.set(id, revision(id, before, after));
      continue;
    }
    const merged = earlier.after && after ? mergeAnnotation(id, before, after, earlier.after, source).annotations : after ? [after] : [];
    if (merged.length === 0 && !earlier.before) all.delete(id);
    else all.set(id, revision(id, earlier.before, merged[0]));
    for (const copy of merged.slice(1)) if (!all.has(copy.id)) all.set(copy.id, revision(copy.id, undefined, copy));
  }
  return [...all.values()];
}

/** The sidecar as it would be with the revisions in it: what to show while it cannot be read. */
export function withRevisions(sidecar: Sidecar, revisions: readonly Revision[]): Sidecar {
  const annotations = new Map(sidecar.annotations.map((annotation) => [annotation.id, annotation]));
  for (const { id, after } of revisions) {
    if (after) annotations.set(id, after);
    else annotations.delete(id);
  }
  return { ...sidecar, annotations: [...annotations.values()] };
}

function asRevision(change: SidecarChange): Revision {
  if (change.kind === 'revise') return change;
  return revision(idOf(change), undefined, change.kind === 'put' ? change.annotation : undefined);
}

function revision(id: string, before: Annotation | undefined, after: Annotation | undefined): Revision {
  return { kind: 'revise', id, ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

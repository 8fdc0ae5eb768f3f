import type { Annotation, Sidecar } from './annotation';
import { mergeAnnotation } from './merge/mergeSidecars';
import { readAnnotation } from './w3c/annotationJson';
import { sourceIri } from './w3c/sourceIri';

/** What somebody has made of one annotation, as they knew it; merged with what the file has of it by then. */
export interface Revision {
  readonly kind: 'revise';
  readonly id: string;
  /** As it was read from the file. Absent: it was not there. */
  readonly before?: Annotation;
  /** As it is to be. Absent: it is to go. */
  readonly after?: Annotation;
}

/**
 * One change to a sidecar: an annotation as it is to be whatever the file has of it, the id of one that is to go, or what was made of one.
 */
export type SidecarChange =
  | { readonly kind: 'put'; readonly annotation: Annotation }
  | { readonly kind: 'remove'; readonly id: string }
  | Revision;

/**
 * The sidecar after the changes; several to one annotation count as one. What is put takes the place of the one with its id, or the end;
 * removing what is not there changes nothing. Every write is made this way, on the file as it is at that moment, so that nobody's
 * annotations are lost but those that were removed. `documentName` is that of the document's file, without its folder; it is needed where
 * the result is written.
 */
export function applyChanges(sidecar: Sidecar, changes: readonly SidecarChange[], documentName = ''): Sidecar {
  const kept = new Map<string, readonly Annotation[]>(sidecar.annotations.map((annotation) => [annotation.id, [annotation]]));
  const known = new Set(kept.keys());
  const source = sourceIri(documentName);
  for (const change of netChanges(changes)) {
    const id = idOf(change);
    const [existing] = kept.get(id) ?? [];
    if (change.kind === 'remove') kept.delete(id);
    else if (change.kind === 'put') kept.set(id, [onTopOf(existing, change.annotation)]);
    else {
      const { annotations } = mergeAnnotation(id, change.before, change.after, existing, source);
      const fresh = annotations.filter((annotation) => annotation.id === id || !known.has(annotation.id));
      if (fresh.length > 0) kept.set(id, fresh);
      else kept.delete(id);
    }
  }
  return { ...sidecar, annotations: [...kept.values()].flat() };
}

/**
 * The changes as revisions of what their maker knows, so that what others make of the same annotations meanwhile is kept. `known` is the
 * sidecar as last read, with what is not saved yet.
 */
export function asRevisions(changes: readonly SidecarChange[], known: Sidecar): readonly SidecarChange[] {
  const annotations = new Map(known.annotations.map((annotation) => [annotation.id, annotation]));
  return changes.map((change): SidecarChange => {
    if (change.kind === 'revise') return change;
    const id = idOf(change);
    const read = asRead(annotations.get(id));
    if (change.kind === 'put') return { kind: 'revise', id, ...(read ? { before: read } : {}), after: onTopOf(read, change.annotation) };
    return read ? { kind: 'revise', id, before: read } : change;
  });
}

export function idOf(change: SidecarChange): string {
  return change.kind === 'put' ? change.annotation.id : change.id;
}

/** One change for each annotation: from what was known before the first to what the last makes of it. */
export function netChanges(changes: readonly SidecarChange[]): readonly SidecarChange[] {
  const net = new Map<string, SidecarChange>();
  for (const change of changes) {
    const id = idOf(change);
    const earlier = net.get(id);
    if (change.kind !== 'revise' || !earlier) net.set(id, change);
    else if (earlier.kind === 'revise') net.set(id, { kind: 'revise', id, ...pick('before', earlier.before), ...pick('after', change.after) });
    else net.set(id, change.after ? { kind: 'put', annotation: change.after } : { kind: 'remove', id });
  }
  return [...net.values()];
}

function pick<Key extends 'before' | 'after'>(key: Key, annotation: Annotation | undefined): { readonly [key in Key]?: Annotation } {
  return (annotation ? { [key]: annotation } : {}) as { readonly [key in Key]?: Annotation };
}

/** The annotation as the file had it; `undefined` for one that was never in it. */
function asRead(annotation: Annotation | undefined): Annotation | undefined {
  return annotation?.json === undefined ? undefined : { ...readAnnotation(annotation.json), id: annotation.id };
}

/** What is put may have been read a while ago: fields that nobody here knows are kept as they are in the file now. */
function onTopOf(existing: Annotation | undefined, put: Annotation): Annotation {
  return existing?.json === undefined ? put : { ...put, json: existing.json };
}

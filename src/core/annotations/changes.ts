import type { Annotation, Sidecar } from './annotation';

/** One change to a sidecar: an annotation as it is to be, or the id of one that is to go. */
export type SidecarChange =
  | { readonly kind: 'put'; readonly annotation: Annotation }
  | { readonly kind: 'remove'; readonly id: string };

/**
 * The sidecar after the changes; of several to one annotation the last counts. What is put takes the place of the one
 * with its id, or the end; removing what is not there changes nothing. Every write is made this way, on the file as it
 * is at that moment, so that nobody's annotations are lost but those that were removed.
 */
export function applyChanges(sidecar: Sidecar, changes: readonly SidecarChange[]): Sidecar {
  const annotations = new Map(sidecar.annotations.map((annotation) => [annotation.id, annotation]));
  const last = new Map(changes.map((change) => [change.kind === 'put' ? change.annotation.id : change.id, change]));
  for (const change of last.values()) {
    if (change.kind === 'remove') annotations.delete(change.id);
    else annotations.set(change.annotation.id, onTopOf(annotations.get(change.annotation.id), change.annotation));
  }
  return { ...sidecar, annotations: [...annotations.values()] };
}

/** What is put may have been read a while ago: fields that nobody here knows are kept as they are in the file now. */
function onTopOf(existing: Annotation | undefined, put: Annotation): Annotation {
  return existing?.json === undefined ? put : { ...put, json: existing.json };
}

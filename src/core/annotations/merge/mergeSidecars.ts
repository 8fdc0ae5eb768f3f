import type { Annotation, Sidecar } from '../annotation';
import { annotationJson, readAnnotation } from '../w3c/annotationJson';
import { sourceIri } from '../w3c/sourceIri';
import type { MergeConflict } from './conflict';
import { mergeAnnotations } from './mergeAnnotations';
import { mergePages } from './mergePages';

/** Two people's sidecars in one, and what they have decided differently. */
export interface MergedSidecar {
  readonly sidecar: Sidecar;
  /** Empty when everything went together; in the order of the file. */
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Brings two sidecars together that both come from `base`, annotation by annotation (docs/FORMAT.md says how). Annotations stand as in
 * `ours`, those that only `theirs` has at the end; another version of one stands right behind it. `documentName` is the name of the
 * document's file, without its folder.
 */
export function mergeSidecars(base: Sidecar, ours: Sidecar, theirs: Sidecar, documentName: string): MergedSidecar {
  const source = sourceIri(documentName);
  const [before, mine, others] = [base, ours, theirs].map(({ annotations }) => new Map(annotations.map((one) => [one.id, one])));
  const page = mergePages(base.json, ours.json, theirs.json);
  const conflicts: MergeConflict[] = page.isConflict ? [{ kind: 'versions' }] : [];
  const merged = new Map<string, Annotation>();
  for (const id of new Set([...mine?.keys() ?? [], ...others?.keys() ?? []])) {
    const [old, here, there] = [before?.get(id), mine?.get(id), others?.get(id)];
    const result = mergeAnnotation(id, old, here, there, source);
    for (const annotation of result.annotations) {
      const isKnownCopy = annotation.id !== id && (mine?.has(annotation.id) || others?.has(annotation.id));
      if (!isKnownCopy) merged.set(annotation.id, annotation);
    }
    if (result.conflict) conflicts.push(result.conflict);
  }
  return { sidecar: { annotations: [...merged.values()], ...(page.json ? { json: page.json } : {}) }, conflicts };
}

/** One annotation made of two versions: none where it is gone, two where both versions are kept, the one to go by first. */
export function mergeAnnotation(
  id: string, base: Annotation | undefined, ours: Annotation | undefined, theirs: Annotation | undefined, source: string,
): { readonly annotations: readonly Annotation[]; readonly conflict?: MergeConflict } {
  const [before, mine, others] = [base, ours, theirs].map((one) => one && annotationJson(one, source));
  const { json, copy, conflict } = mergeAnnotations(id, { base: before, ours: mine, theirs: others });
  const versions = [ours, theirs].filter((one) => one?.json !== undefined && one.json === json);
  const annotations = [...(json === undefined ? [] : [versions[0] ?? { ...readAnnotation(json), id }]), ...(copy ? [readAnnotation(copy)] : [])];
  return { annotations, ...(conflict ? { conflict } : {}) };
}

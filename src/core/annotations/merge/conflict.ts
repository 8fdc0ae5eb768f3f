import { isObject, withKey, type JsonObject } from '../../json/json';
import { canonicalJson } from '../../json/sameJson';
import type { Sidecar } from '../annotation';
import { contentId } from '../w3c/annotationId';
import { ANNOTATION_ORDER, CONFLICT, REMOVED } from '../w3c/annotationJson';
import { conflictsAmong } from './settle';

/** What two people have decided differently, so that a person has to look at it. */
export interface MergeConflict {
  /** The annotation; absent when it is the file's own fields. */
  readonly id?: string;
  /**
   * `versions`: both have changed the same; the other version stands beside it as the annotation `copy`, or under the page's
   * `sourcemark:conflict`. `removed`: one has changed what the other has taken away, and it was kept.
   */
  readonly kind: 'versions' | 'removed';
  readonly copy?: string;
}

/** The other version of an annotation as one of its own. The same version gets the same id, whoever merges and how often. */
export function otherVersion(id: string, version: JsonObject): JsonObject & { readonly id: string } {
  const { id: _, [CONFLICT]: __, ...said } = version;
  return { ...withKey(version, CONFLICT, id, ANNOTATION_ORDER), id: contentId(`${id} ${canonicalJson(said)}`) };
}

/** The annotation marked as one that somebody else has taken away, wholly or in part. A mark that it has stays. */
export function markedRemoved(json: unknown): unknown {
  return isObject(json) && json[CONFLICT] === undefined ? withKey(json, CONFLICT, REMOVED, ANNOTATION_ORDER) : json;
}

/**
 * The conflicts of a sidecar that nobody has settled: versions whose other is still there, and what somebody has taken away. Removing
 * one of two versions settles them, or changing again what somebody has taken away.
 */
export function openConflicts({ annotations }: Sidecar): readonly MergeConflict[] {
  return conflictsAmong(annotations).map(({ annotation: { id }, other }) =>
    (other ? { id, kind: 'versions', copy: other.id } : { id, kind: 'removed' }));
}

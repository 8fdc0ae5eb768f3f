import type { Selectors } from '../anchoring/selectors';
import type { Annotation, Body } from './annotation';

/** What a new annotation takes from the world around. */
export interface Authorship {
  /** `urn:uuid:…`, never used before. */
  readonly id: string;
  /** ISO 8601 with time zone. */
  readonly now: string;
  /** Absent when the user has given no name. */
  readonly creator?: string;
}

/** A new annotation that puts a code on a passage; on the whole document without selectors. */
export function tagPassage(selectors: Selectors | undefined, code: string, by: Authorship): Annotation {
  return created(selectors, [{ kind: 'code', code }], by);
}

/** A new annotation that puts codes on a passage, or that only highlights it where there are none; on the whole document without selectors. */
export function codePassage(selectors: Selectors | undefined, codes: readonly string[], by: Authorship): Annotation {
  return created(selectors, [...new Set(codes)].map((code) => ({ kind: 'code', code })), by);
}

/** A new annotation with a note on a passage; on the whole document without selectors. */
export function notePassage(selectors: Selectors | undefined, text: string, by: Authorship): Annotation {
  return created(selectors, [{ kind: 'note', text }], by);
}

function created(selectors: Selectors | undefined, bodies: readonly Body[], { id, now, creator }: Authorship): Annotation {
  return {
    id,
    bodies,
    ...(selectors ? { selectors } : {}),
    ...(creator === undefined ? {} : { creator }),
    created: now,
  };
}

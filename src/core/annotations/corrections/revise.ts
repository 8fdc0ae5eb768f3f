import type { Selectors } from '../../anchoring/selectors';
import type { Annotation, Body } from '../annotation';
import type { Authorship } from '../create';
import type { Correction } from './correction';

/** A new annotation with a correction of a passage. */
export function correctPassage(selectors: Selectors, correction: Correction, { id, now, creator }: Authorship): Annotation {
  return { id, bodies: [{ kind: 'correction', correction }], selectors, ...(creator === undefined ? {} : { creator }), created: now };
}

/** What an annotation corrects; its last correction where it has several, `undefined` where it has none. */
export function correctionOf({ bodies }: Annotation): Correction | undefined {
  return bodies.flatMap((body) => (body.kind === 'correction' ? [body.correction] : [])).at(-1);
}

/** True for an annotation that says nothing besides its correction. */
export function isOnlyCorrection({ bodies }: Annotation): boolean {
  return bodies.length > 0 && bodies.every(({ kind }) => kind === 'correction');
}

/** The annotation with this correction in the place of its own; `now` is ISO 8601 with time zone. */
export function withCorrection(annotation: Annotation, correction: Correction, now: string): Annotation {
  const at = annotation.bodies.findIndex(({ kind }) => kind === 'correction');
  const before = annotation.bodies[at];
  const body: Body = { kind: 'correction', correction, ...(before?.kind === 'correction' && before.json ? { json: before.json } : {}) };
  const others = annotation.bodies.filter(({ kind }) => kind !== 'correction');
  const place = at < 0 ? others.length : at;
  return { ...annotation, bodies: [...others.slice(0, place), body, ...others.slice(place)], modified: now };
}

/** The annotation without its correction; `undefined` when nothing would be left of it. */
export function withoutCorrection(annotation: Annotation, now: string): Annotation | undefined {
  const bodies = annotation.bodies.filter(({ kind }) => kind !== 'correction');
  return bodies.length === 0 ? undefined : { ...annotation, bodies, modified: now };
}

import type { Selectors } from '../../anchoring/selectors';
import type { Annotation, Body } from '../annotation';
import type { Authorship } from '../create';
import type { Correction, QuoteCorrection } from './correction';
import type { PassagePart } from '../../anchoring/passagePart';
import type { QuoteParts } from './quoteParts';
import { sameCorrection } from './sameCorrection';

/** A new annotation with a correction of a passage. */
export function correctPassage(selectors: Selectors, correction: Correction, { id, now, creator }: Authorship): Annotation {
  return { id, bodies: [{ kind: 'correction', correction }], selectors, ...(creator === undefined ? {} : { creator }), created: now };
}

/** What an annotation corrects; its last correction where it has several, `undefined` where it has none. */
export function correctionOf({ bodies }: Annotation): Correction | undefined {
  return bodies.flatMap((body) => (body.kind === 'correction' ? [body.correction] : [])).at(-1);
}

/** True for an annotation that says nothing but that recognition was right. */
export function isConfirmation(annotation: Annotation): boolean {
  return isOnlyCorrection(annotation) && quoteCorrectionOf(annotation)?.confirms === true;
}

/** What an annotation says of a quote; `undefined` where it says nothing of one, or that there is none. */
export function quoteCorrectionOf(annotation: Annotation): QuoteCorrection | undefined {
  const correction = correctionOf(annotation);
  return correction?.kind === 'quote' ? correction : undefined;
}

/**
 * The annotation with the parts of its quote described anew; the same value when that changes nothing. A part that is not found now
 * keeps its description. It says the same as before, so `modified` stays as it is.
 */
export function withParts(annotation: Annotation, parts: QuoteParts<PassagePart>): Annotation {
  const before = quoteCorrectionOf(annotation);
  if (!before) return annotation;
  const omitted = parts.omitted.length === before.omitted.length ? parts.omitted : before.omitted;
  const now: QuoteCorrection = { ...before, ...parts, omitted };
  if (sameCorrection(now, before)) return annotation;
  const bodies = annotation.bodies.map((body): Body =>
    (body.kind === 'correction' && body.correction === before ? { ...body, correction: now } : body));
  return { ...annotation, bodies };
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

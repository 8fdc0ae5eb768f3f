import type { Selectors } from '../anchoring/selectors';
import type { Annotation, Body } from './annotation';

/** The annotation with a code more; the same value when it has that code. `now` is ISO 8601 with time zone. */
export function withCode(annotation: Annotation, code: string, now: string): Annotation {
  if (annotation.bodies.some((body) => body.kind === 'code' && body.code === code)) return annotation;
  return withBodies(annotation, [...annotation.bodies, { kind: 'code', code }], now);
}

/** The annotation without a code; the same value when it does not have it. What is left may have no body at all. */
export function withoutCode(annotation: Annotation, code: string, now: string): Annotation {
  const bodies = annotation.bodies.filter((body) => body.kind !== 'code' || body.code !== code);
  return bodies.length === annotation.bodies.length ? annotation : withBodies(annotation, bodies, now);
}

/** The annotation with a code under another name, once only where it has that one already; the same value when it does not have it. */
export function withCodeRenamed(annotation: Annotation, code: string, to: string, now: string): Annotation {
  if (code === to || !annotation.bodies.some((body) => body.kind === 'code' && body.code === code)) return annotation;
  if (annotation.bodies.some((body) => body.kind === 'code' && body.code === to)) return withoutCode(annotation, code, now);
  let isThere = false;
  const bodies = annotation.bodies.flatMap((body): readonly Body[] => {
    if (body.kind !== 'code' || body.code !== code) return [body];
    const first = !isThere;
    isThere = true;
    return first ? [{ ...body, code: to }] : [];
  });
  return withBodies(annotation, bodies, now);
}

/**
 * The annotation with this text for its first note, or with a first note; an empty text takes the note away. The same
 * value when that changes nothing.
 */
export function withNote(annotation: Annotation, text: string, now: string): Annotation {
  const at = annotation.bodies.findIndex((body) => body.kind === 'note');
  const note = annotation.bodies[at];
  if (note?.kind !== 'note') {
    return text === '' ? annotation : withBodies(annotation, [...annotation.bodies, { kind: 'note', text }], now);
  }
  if (note.text === text) return annotation;
  const changed: readonly Body[] = text === '' ? [] : [{ ...note, text }];
  return withBodies(annotation, [...annotation.bodies.slice(0, at), ...changed, ...annotation.bodies.slice(at + 1)], now);
}

/**
 * The annotation described anew, because its document has changed under it. It says the same as before, so `modified`
 * stays as it is.
 */
export function withSelectors(annotation: Annotation, selectors: Selectors): Annotation {
  return { ...annotation, selectors };
}

/** The annotation on another passage, because a person says that it belongs there. */
export function onPassage(annotation: Annotation, selectors: Selectors, now: string): Annotation {
  return { ...annotation, selectors, modified: now };
}

function withBodies(annotation: Annotation, bodies: readonly Body[], now: string): Annotation {
  return { ...annotation, bodies, modified: now };
}

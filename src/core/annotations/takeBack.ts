import type { Annotation, Body } from './annotation';
import { withResolved } from './notes';
import { sameBodies } from './w3c/body';

/**
 * The annotation of now without what one change to it did, the change from `before` to `after`: bodies that it brought go, bodies that it
 * took come back, and what somebody has done since stays. Where nobody has done anything, it is as it was before; so is a correction,
 * of which there is one an annotation. Its place is left to the caller.
 */
export function takenBack(now: Annotation, before: Annotation, after: Annotation): Annotation {
  const resolved = before.resolved === after.resolved ? now.resolved : before.resolved;
  const conflict = before.conflict === after.conflict ? now.conflict : before.conflict;
  if (corrects(now, before, after) || sameBodies(now.bodies, after.bodies)) {
    return withConflict(withResolved({ ...before, ...(now.selectors ? { selectors: now.selectors } : {}) }, resolved), conflict);
  }
  const brought = minus(after.bodies, before.bodies);
  const taken = minus(before.bodies, after.bodies);
  const kept = minus(now.bodies, brought);
  return withConflict(withResolved({ ...now, bodies: [...kept, ...minus(taken, kept)] }, resolved), conflict);
}

/**
 * What is left of the annotation of now when the change that made it, as `after`, is taken back: the bodies that somebody has given it
 * since; `undefined` where there are none, and of a correction.
 */
export function unmade(now: Annotation, after: Annotation): Annotation | undefined {
  const left = minus(now.bodies, after.bodies);
  return corrects(now, after) || left.length === 0 ? undefined : { ...now, bodies: left };
}

/** The annotation as `after` again, with the bodies that were left of it when it was taken back. */
export function madeAgain(now: Annotation, after: Annotation): Annotation {
  return corrects(now, after) ? after : { ...now, bodies: [...after.bodies, ...minus(now.bodies, after.bodies)] };
}

function corrects(...annotations: readonly Annotation[]): boolean {
  return annotations.some(({ bodies }) => bodies.some(({ kind }) => kind === 'correction'));
}

function withConflict({ conflict: _, ...annotation }: Annotation, conflict: string | undefined): Annotation {
  return conflict === undefined ? annotation : { ...annotation, conflict };
}

/** The bodies that are not among the others, each of which accounts for one. */
function minus(bodies: readonly Body[], others: readonly Body[]): readonly Body[] {
  const left = [...others];
  return bodies.filter((body) => {
    const at = left.findIndex((other) => sameBodies([body], [other]));
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

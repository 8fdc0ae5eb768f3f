import { sameParts } from '../../anchoring/passagePart';
import type { Annotation, Body } from '../annotation';
import type { SidecarChange } from '../changes';
import { codesOf } from '../contents';
import { sameBodies } from '../w3c/body';
import { REMOVED } from '../w3c/annotationJson';

/** Something that two people have decided differently, with what both have made of it. */
export interface OpenConflict {
  readonly annotation: Annotation;
  /** The other version; absent where somebody else has taken the annotation away, wholly or in part. */
  readonly other?: Annotation;
}

/** The conflicts among a sidecar's annotations that nobody has settled, in their order. */
export function conflictsAmong(annotations: readonly Annotation[]): readonly OpenConflict[] {
  const known = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  return annotations.flatMap((one): readonly OpenConflict[] => {
    if (one.conflict === REMOVED) return [{ annotation: one }];
    const annotation = one.conflict === undefined ? undefined : known.get(one.conflict);
    return annotation && annotation !== one ? [{ annotation, other: one }] : [];
  });
}

/** The conflict that the annotation with this id is a version in; `undefined` when there is none. */
export function conflictOf(annotations: readonly Annotation[], id: string): OpenConflict | undefined {
  return conflictsAmong(annotations).find(({ annotation, other }) => annotation.id === id || other?.id === id);
}

/**
 * Settles a conflict by the version with this id. What only the other has beside what they differ in stays. `now` is ISO 8601 with time zone;
 * `all` are the sidecar's annotations: third versions of what goes are versions of what stays from now on.
 */
export function keepingVersion(
  { annotation, other }: OpenConflict, id: string, now: string, all: readonly Annotation[],
): readonly SidecarChange[] {
  if (!other) return [put(settled(annotation, now))];
  if (id === annotation.id) return [{ kind: 'remove', id: other.id }];
  const bodies = taking(annotation.bodies, other.bodies);
  if (differsInBodiesOnly(annotation, other)) return [put({ ...annotation, bodies, modified: now }), { kind: 'remove', id: other.id }];
  const thirds = all.filter((one) => one.conflict === annotation.id && one.id !== other.id).map((one) => put({ ...one, conflict: other.id }));
  return [put({ ...settled(other, now), bodies }), { kind: 'remove', id: annotation.id }, ...thirds];
}

/** Settles a conflict by keeping either version as an annotation of its own. */
export function keepingBoth({ annotation, other }: OpenConflict, now: string): readonly SidecarChange[] {
  return [put(settled(other ?? annotation, now))];
}

function settled({ conflict: _, ...annotation }: Annotation, now: string): Annotation {
  return { ...annotation, modified: now };
}

function put(annotation: Annotation): SidecarChange {
  return { kind: 'put', annotation };
}

/** Merging gives the other version only the bodies in conflict where it is about nothing else. */
function differsInBodiesOnly(annotation: Annotation, other: Annotation): boolean {
  const [here, there] = [annotation.selectors, other.selectors];
  const isOnHere = here?.quote.exact === there?.quote.exact && sameParts(here?.segments, there?.segments);
  return isOnHere && other.bodies.length > 0 && other.bodies.every((body) => !annotation.bodies.some((one) => sameBodies([one], [body])));
}

/** The bodies with others in the place of those that they are another version of; the rest of the others behind them. */
function taking(bodies: readonly Body[], others: readonly Body[]): readonly Body[] {
  const left = [...others];
  const taken = bodies.map((body) => {
    const at = left.findIndex((other) => isVersionOf(other, body));
    return at < 0 ? body : left.splice(at, 1)[0] ?? body;
  });
  return [...taken, ...left];
}

function isVersionOf(other: Body, body: Body): boolean {
  if (other.kind === 'note' && body.kind === 'note') return other.creator === body.creator && other.created === body.created;
  return sameBodies([other], [body]) || (other.kind === 'correction' && body.kind === 'correction');
}

/** What tells a version from the other: its notes, else its codes; empty where it has neither. */
export function versionWords(annotation: Annotation): string {
  const notes = annotation.bodies.flatMap((body) => (body.kind === 'note' ? [body.text] : []));
  return notes.join(' · ') || codesOf(annotation).join(', ');
}

import type { Annotation, Body, NoteBody } from './annotation';
import type { SidecarChange } from './changes';
import type { Authorship } from './create';
import { sameNote } from './w3c/body';

/** The notes on the passage, in order: the first one and what people have replied. */
export function notesOf({ bodies }: Annotation): readonly NoteBody[] {
  return bodies.filter((body) => body.kind === 'note');
}

/** Who wrote a note of the annotation and when: as it says itself, else as the annotation says; what nobody says is absent. */
export function writtenBy(annotation: Annotation, note: NoteBody): Pick<Annotation, 'creator' | 'created'> {
  const { creator, created } = note.creator === undefined && note.created === undefined ? annotation : note;
  return { ...(creator === undefined ? {} : { creator }), ...(created === undefined ? {} : { created }) };
}

/** The annotation with a note more, which has a creator and a moment of its own. */
export function withReply(annotation: Annotation, text: string, { creator, now }: Omit<Authorship, 'id'>): Annotation {
  const reply: NoteBody = { kind: 'note', text, ...(creator === undefined ? {} : { creator }), created: now };
  return { ...annotation, bodies: [...annotation.bodies, reply], modified: now };
}

/** The annotation with another text for one of its notes; the same value when it has no such note, or the text is the note's. */
export function withNoteText(annotation: Annotation, note: NoteBody, text: string, now: string): Annotation {
  return note.text === text ? annotation : replaced(annotation, note, [{ ...note, text }], now);
}

/**
 * Takes a note from an annotation; with its last body the annotation goes too, with its last note what was said of the notes. No change
 * when it has no such note.
 */
export function withdrawing(annotation: Annotation, note: NoteBody, now: string): readonly SidecarChange[] {
  const left = replaced(annotation, note, [], now);
  if (left === annotation) return [];
  if (left.bodies.length === 0) return [{ kind: 'remove', id: annotation.id }];
  return [{ kind: 'put', annotation: notesOf(left).length === 0 ? withResolved(left, undefined) : left }];
}

/** The annotation with its notes done with, or open again; the same value when they are already. */
export function resolving(annotation: Annotation, isResolved: boolean, now: string): Annotation {
  const resolved = isResolved ? true : undefined;
  return annotation.resolved === resolved ? annotation : { ...withResolved(annotation, resolved), modified: now };
}

/** The annotation with this said of its notes, as nobody's change. */
export function withResolved({ resolved: _, ...annotation }: Annotation, resolved: true | undefined): Annotation {
  return resolved ? { ...annotation, resolved } : annotation;
}

/** Of notes that are the same in everything, one is as good as another. */
function replaced(annotation: Annotation, note: NoteBody, by: readonly Body[], now: string): Annotation {
  const at = annotation.bodies.findIndex((body) => body.kind === 'note' && sameNote(body, note));
  if (at < 0) return annotation;
  return { ...annotation, bodies: [...annotation.bodies.slice(0, at), ...by, ...annotation.bodies.slice(at + 1)], modified: now };
}

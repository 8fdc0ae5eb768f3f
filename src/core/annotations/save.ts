import { emptySidecar, type Sidecar } from './annotation';
import { applyChanges, type SidecarChange } from './changes';
import { parseSidecar, printSidecar, type BrokenSidecar, type ParsedSidecar } from './sidecar';
import type { Refusal, SidecarStore } from './store';

/** `saved` has the sidecar as it is on disk now, other people's work included. Otherwise the file was left as it is. */
export type SaveOutcome = { readonly kind: 'saved'; readonly sidecar: Sidecar } | BrokenSidecar | Refusal;

/**
 * How often a write is tried again because somebody else wrote in between: the slower of two that do nothing but write loses again and again
 * until the quicker one has done.
 */
export const MOST_ATTEMPTS = 500;

/**
 * Makes changes to a sidecar on disk: reads it, applies them to what is there, and writes it back, again and again
 * while others write in between. Changes that change nothing write nothing. `documentName` is that of the document's
 * file, without its folder.
 */
export async function saveChanges(
  store: SidecarStore, changes: readonly SidecarChange[], documentName: string,
): Promise<SaveOutcome> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const outcome = await trySaving(store, changes, documentName);
    if (outcome.kind !== 'changed') return outcome;
  }
  return { kind: 'refused', reason: 'another program keeps writing to it' };
}

async function trySaving(
  store: SidecarStore, changes: readonly SidecarChange[], documentName: string,
): Promise<SaveOutcome | { readonly kind: 'changed' }> {
  const read = await store.read();
  if (read.kind !== 'read') return read;
  const current = parsed(read.text);
  if (current.kind === 'broken') return current;
  const sidecar = applyChanges(current.sidecar, changes, documentName);
  if (isUnchanged(current.sidecar, sidecar)) return { kind: 'saved', sidecar: current.sidecar };
  const text = printSidecar(sidecar, documentName);
  const written = text === read.text ? { kind: 'written' as const } : await store.write(text, read.text);
  if (written.kind !== 'written') return written;
  const saved = parsed(text);
  return saved.kind === 'broken' ? saved : { kind: 'saved', sidecar: saved.sidecar };
}

/** What a sidecar's text holds; no file holds nothing. */
export function parsed(text: string | undefined): ParsedSidecar {
  return text === undefined ? { kind: 'sidecar', sidecar: emptySidecar } : parseSidecar(text);
}

/** A file of another program's making is not put in our order for a change that changes nothing. */
function isUnchanged(before: Sidecar, after: Sidecar): boolean {
  return before.annotations.length === after.annotations.length
    && before.annotations.every((annotation, index) => annotation === after.annotations[index]);
}

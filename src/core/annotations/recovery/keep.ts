import { emptySidecar, type Sidecar } from '../annotation';
import type { SidecarChange } from '../changes';
import { MOST_ATTEMPTS, parsed, saveChanges, type SaveOutcome } from '../save';
import type { BrokenSidecar } from '../sidecar';
import type { Refusal, SidecarStore } from '../store';
import { parseRecovery, printRecovery, revised, withRevisions } from './recovery';

/** A sidecar, and the file beside it that takes its annotations while it cannot be read. */
export interface SidecarStores {
  readonly sidecar: SidecarStore;
  readonly recovery: SidecarStore;
}

/**
 * `saved` has the sidecar as it is on disk now. `recovered`: the sidecar cannot be read, for `reason`, and was left as it is; what was
 * changed is in the recovery file, `sidecar` has both together. `waiting`, when reading only: the sidecar can be read, but what the
 * recovery file holds cannot be put into it yet, for `reason`. Otherwise nothing was kept.
 */
export type KeepOutcome =
  | SaveOutcome
  | { readonly kind: 'recovered' | 'waiting'; readonly reason: string; readonly place?: BrokenSidecar['place']; readonly sidecar: Sidecar };

/**
 * Makes changes to a sidecar on disk, or, where it cannot be read, to its recovery file. What the recovery file holds is put into the
 * sidecar first, as soon as that can be read, and the file is removed. `known` is the sidecar as it was last read.
 */
export async function keepChanges(
  stores: SidecarStores, changes: readonly SidecarChange[], documentName: string, known: Sidecar = emptySidecar,
): Promise<KeepOutcome> {
  const folded = await fold(stores, documentName);
  if (folded.kind === 'refused') return folded;
  const saved = folded.kind === 'broken' ? folded : await saveChanges(stores.sidecar, changes, documentName);
  return saved.kind === 'broken' ? recover(stores.recovery, changes, documentName, known, saved) : saved;
}

/** Reads a sidecar and what its recovery file holds; puts that into it where it can. */
export async function readKept(stores: SidecarStores, documentName: string, known: Sidecar = emptySidecar): Promise<KeepOutcome> {
  const folded = await fold(stores, documentName);
  if (folded.kind === 'broken') return recover(stores.recovery, [], documentName, known, folded);
  if (folded.kind === 'saved') return folded;
  const read = await stores.sidecar.read();
  if (read.kind !== 'read') return read;
  const current = parsed(read.text);
  if (current.kind === 'broken') return current;
  if (folded.kind === 'none') return { kind: 'saved', sidecar: current.sidecar };
  const recovered = await recover(stores.recovery, [], documentName, current.sidecar, folded);
  return { kind: 'waiting', reason: folded.reason, sidecar: recovered.kind === 'recovered' ? recovered.sidecar : current.sidecar };
}

/** Puts the recovery file's changes into the sidecar. `none`: there is no such file. */
async function fold({ sidecar, recovery }: SidecarStores, documentName: string): Promise<SaveOutcome | { readonly kind: 'none' }> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const read = await recovery.read();
    if (read.kind === 'refused') return read;
    if (read.kind === 'broken') return unreadable(read);
    if (read.text === undefined) return { kind: 'none' };
    const found = parseRecovery(read.text);
    if (found.kind === 'broken') return unreadable(found);
    const saved = await saveChanges(sidecar, found.revisions, documentName);
    if (saved.kind !== 'saved') return saved;
    const removed = await recovery.remove(read.text);
    if (removed.kind === 'removed') return saved;
    if (removed.kind === 'refused') return removed;
  }
  return { kind: 'refused', reason: 'another program keeps writing to its recovery file' };
}

/** Adds changes to the recovery file; without any it is only read. */
async function recover(
  store: SidecarStore, changes: readonly SidecarChange[], documentName: string, known: Sidecar, fault: BrokenSidecar | Refusal,
): Promise<KeepOutcome> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const read = await store.read();
    if (read.kind === 'refused') return read;
    if (read.kind === 'broken') return unreadable(read);
    const found = read.text === undefined ? { kind: 'recovery' as const, revisions: [] } : parseRecovery(read.text);
    if (found.kind === 'broken') return unreadable(found);
    if (changes.length === 0) {
      return read.text === undefined ? { ...fault, kind: 'broken' } : { ...fault, kind: 'recovered', sidecar: withRevisions(known, found.revisions) };
    }
    const text = printRecovery(revised(found.revisions, changes, documentName), documentName);
    const written = await store.write(text, read.text);
    if (written.kind === 'refused') return written;
    const kept = parseRecovery(text);
    if (written.kind === 'written' && kept.kind === 'recovery') return { ...fault, kind: 'recovered', sidecar: withRevisions(known, kept.revisions) };
  }
  return { kind: 'refused', reason: 'another program keeps writing to its recovery file' };
}

function unreadable({ reason }: { readonly reason: string }): Refusal {
  return { kind: 'refused', reason: `its recovery file cannot be read: ${reason}` };
}

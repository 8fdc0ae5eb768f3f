import type { SidecarStore } from '../annotations/store';
import type { FolderFile } from './folderFile';
import { parseRecovery, printRecovery, recoveryName, type Recovery } from './recovery';
import { attempts, busy, saveDecision, type DecisionOutcome } from './save';

/** A file of decisions, and the one beside it that takes them while it cannot be read. */
export interface FolderStores {
  readonly file: SidecarStore;
  readonly recovery: SidecarStore;
}

/**
 * `saved` has what the file holds now. `recovered`: the file cannot be read, for `reason`, and was left as it is; what was decided is in the
 * recovery file, and `content` has it. Otherwise nothing was kept.
 */
export type KeptOutcome<Content> = DecisionOutcome<Content> | Recovered<Content>;

interface Recovered<Content> {
  readonly kind: 'recovered';
  readonly reason: string;
  readonly place?: { readonly line: number; readonly character: number };
  readonly content: Content;
}

type Faulty<Content> = Exclude<DecisionOutcome<Content>, { readonly kind: 'saved' | 'refused' }>;

/**
 * Makes a decision on a file, or, where that cannot be read and the decision is `patient`, on what its recovery file holds. What that holds is
 * put into the file first, as soon as the file can be read, and the recovery file is removed. `known` is the file's content as it was last read.
 */
export async function keepDecision<Content>(
  stores: FolderStores, file: FolderFile<Content>, decide: (content: Content) => Content, known: Content, isPatient: boolean,
): Promise<KeptOutcome<Content>> {
  const folded = await fold(stores, file);
  if (folded.kind === 'refused') return folded;
  const saved = folded.kind === 'broken' ? folded : await saveDecision(stores.file, file, decide);
  return saved.kind === 'broken' && isPatient ? recover(stores.recovery, file, decide, known, saved) : saved;
}

/** Reads a file and what its recovery file holds; puts that into it where it can. */
export async function readDecisions<Content>(stores: FolderStores, file: FolderFile<Content>, known: Content): Promise<KeptOutcome<Content>> {
  const folded = await fold(stores, file);
  if (folded.kind === 'broken') return recover(stores.recovery, file, unchanged, known, folded);
  return folded.kind === 'none' ? saveDecision(stores.file, file, unchanged) : folded;
}

/** Puts what the recovery file holds into the file. `none`: there is no such file. */
async function fold<Content>(stores: FolderStores, file: FolderFile<Content>): Promise<DecisionOutcome<Content> | { readonly kind: 'none' }> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const read = await readRecovery(stores.recovery, file);
    if (read.kind === 'refused') return read;
    const { text, recovery } = read;
    if (text === undefined || !recovery) return { kind: 'none' };
    const saved = await saveDecision(stores.file, file, (now) => file.takeBack(now, recovery.after, recovery.before));
    if (saved.kind !== 'saved') return saved;
    const removed = await stores.recovery.remove(text);
    if (removed.kind === 'removed') return saved;
    if (removed.kind === 'refused') return removed;
  }
  return busy;
}

/** Makes a decision on what the recovery file holds; one that leaves nothing to be put into the file removes it. */
async function recover<Content>(
  store: SidecarStore, file: FolderFile<Content>, decide: (content: Content) => Content, known: Content, fault: Faulty<Content>,
): Promise<KeptOutcome<Content>> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const read = await readRecovery(store, file);
    if (read.kind === 'refused') return read;
    const { before, after } = read.recovery ?? { before: known, after: known };
    const content = decide(after);
    if (content === after) return { ...fault, kind: 'recovered', content };
    const text = printRecovery(file, { before, after: content });
    const isNothing = file.print(before) === file.print(content);
    const done = !isNothing ? await store.write(text, read.text) : read.text === undefined ? { kind: 'removed' as const } : await store.remove(read.text);
    if (done.kind === 'refused') return done;
    if (done.kind !== 'changed') return { ...fault, kind: 'recovered', content };
  }
  return busy;
}

async function readRecovery<Content>(
  store: SidecarStore, file: FolderFile<Content>,
): Promise<{ readonly kind: 'read'; readonly text?: string; readonly recovery?: Recovery<Content> } | { readonly kind: 'refused'; readonly reason: string }> {
  const read = await store.read();
  if (read.kind === 'refused') return read;
  if (read.kind === 'read' && read.text === undefined) return { kind: 'read' };
  const parsed = read.kind === 'broken' ? read : parseRecovery(file, read.text ?? '');
  if (parsed.kind === 'broken') return { kind: 'refused', reason: `${recoveryName(file.name)} beside it cannot be read: ${parsed.reason}` };
  return { kind: 'read', ...(read.kind === 'read' && read.text !== undefined ? { text: read.text } : {}), recovery: parsed.recovery };
}

function unchanged<Content>(content: Content): Content {
  return content;
}

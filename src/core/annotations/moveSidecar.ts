import { emptySidecar, type Sidecar } from './annotation';
import { mergeSidecars } from './merge/mergeSidecars';
import { parsed } from './save';
import { parseSidecar, printSidecar } from './sidecar';
import type { Refusal, SidecarStore } from './store';

/** `moved`: all that was in the one file is in the other now, and the one is gone. Else nothing was lost, and both are as they can be. */
export type MoveOutcome = { readonly kind: 'moved' } | Refusal;

/** As in saving. */
const ATTEMPTS = 50;

/**
 * Moves a sidecar to where another one may be already: then the two are merged by id, and what they say differently of one annotation is
 * kept in both versions. The old file goes only when the new one has all of it, also of what others write to either meanwhile; one that
 * cannot be removed is kept, and the new one is taken back. A file that cannot be read is left alone, and so is the other.
 */
export async function moveSidecar(from: SidecarStore, to: SidecarStore, documentName: string): Promise<MoveOutcome> {
  let base = emptySidecar;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const read = await from.read();
    if (read.kind !== 'read') return refused(read.reason);
    if (read.text === undefined) return { kind: 'moved' };
    const moving = parseSidecar(read.text);
    if (moving.kind === 'broken') return refused(moving.reason);
    const added = await add({ text: read.text, sidecar: moving.sidecar }, base, from, to, documentName);
    if (added.kind === 'refused') return added;
    if (added.kind === 'changed') continue;
    base = moving.sidecar;
    const removed = await from.remove(read.text);
    if (removed.kind === 'removed') return { kind: 'moved' };
    if (removed.kind === 'refused') {
      if (added.isNew) await to.remove(read.text);
      return removed;
    }
  }
  return refused('another program keeps writing to it');
}

type Added = { readonly kind: 'added'; readonly isNew: boolean } | { readonly kind: 'changed' } | Refusal;

/** A file that is alone is moved as it is, letter by letter. `base` is what of it was added before. */
async function add(
  { text, sidecar }: { readonly text: string; readonly sidecar: Sidecar }, base: Sidecar, from: SidecarStore, to: SidecarStore, documentName: string,
): Promise<Added> {
  const there = await to.read();
  if (there.kind !== 'read') return refused(`the other sidecar cannot be read: ${there.reason}`);
  const current = parsed(there.text);
  if (current.kind === 'broken') return refused(`the other sidecar cannot be read: ${current.reason}`);
  const together = there.text === text ? await tellApart(text, from, to) : undefined;
  if (together) return together;
  const merged = there.text === undefined ? text : printSidecar(mergeSidecars(base, current.sidecar, sidecar, documentName).sidecar, documentName);
  const written = merged === there.text ? { kind: 'written' as const } : await to.write(merged, there.text);
  return written.kind === 'written' ? { kind: 'added', isNew: there.text === undefined } : written;
}

/**
 * Two names may lead to one file, by way of a symbolic link: removing it by the one would remove all there is. Only files with the same text
 * can be one; they are, if a line end that is put to the one shows in the other. `undefined` for two files.
 */
async function tellApart(text: string, from: SidecarStore, to: SidecarStore): Promise<{ readonly kind: 'changed' } | Refusal | undefined> {
  const marked = `${text}\n`;
  const written = await to.write(marked, text);
  if (written.kind !== 'written') return written;
  const read = await from.read();
  await to.write(text, marked);
  return read.kind === 'read' && read.text === marked ? refused('both of its names lead to one file') : undefined;
}

function refused(reason: string): Refusal {
  return { kind: 'refused', reason };
}

import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { ReadOutcome, RemoveOutcome, SidecarStore, WriteOutcome } from '../core/annotations/store';
import type { Disk } from './disk';
import { besides, withLock } from './fileLock';
import { codeOf, refusal, Refused } from './refusal';

/** As many as Linux follows. */
const MOST_LINKS = 40;

/**
 * A sidecar on disk. A write goes to a temporary file in the same folder, is flushed, and takes the old file's place
 * in one step, so that at every moment, also after a power cut, the name leads to a whole file, the old or the new.
 * A lock beside it keeps other processes from writing between the comparison with what was read and that step.
 * A symbolic link stays one: its target is replaced. What is marked read-only is not written to, whoever asks.
 */
export function createFileStore(file: string, disk: Disk = fs): SidecarStore {
  let queue: Promise<unknown> = Promise.resolve();
  function inTurn<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    const turn = queue.then(work);
    queue = turn;
    return turn;
  }
  return {
    read: () => read(file, disk),
    write: (text, before) => inTurn(() => write(file, text, before, disk)),
    remove: (before) => inTurn(() => remove(file, before, disk)),
  };
}

async function read(file: string, disk: Disk): Promise<ReadOutcome> {
  try {
    return { kind: 'read', text: await textOf(file, disk) };
  } catch (error) {
    const refused = refusal(error);
    return codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? { kind: 'broken', reason: refused.reason } : refused;
  }
}

async function write(file: string, text: string, before: string | undefined, disk: Disk): Promise<WriteOutcome> {
  try {
    const target = await followed(file, disk);
    const mode = await writableMode(target, disk);
    return await withLock(target, disk, async () => {
      await removeTemporaries(target, disk);
      return replace(target, text, before, mode, disk);
    });
  } catch (error) {
    return refusal(error);
  }
}

/** Puts a text into a temporary file, and that into the place of the target if it still is what was read. */
async function replace(target: string, text: string, before: string | undefined, mode: number | undefined, disk: Disk): Promise<WriteOutcome> {
  if (await textOf(target, disk) !== before) return { kind: 'changed' };
  const temporary = path.join(path.dirname(target), `${besides(target)}${randomUUID()}.tmp`);
  try {
    await writeFlushed(temporary, text, mode, disk);
    if (await textOf(target, disk) !== before) {
      await disk.rm(temporary, { force: true });
      return { kind: 'changed' };
    }
    await disk.rename(temporary, target);
  } catch (error) {
    await disk.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await flushFolder(path.dirname(target), disk);
  return { kind: 'written' };
}

async function remove(file: string, before: string, disk: Disk): Promise<RemoveOutcome> {
  try {
    const target = await followed(file, disk);
    await writableMode(target, disk);
    return await withLock(target, disk, async (): Promise<RemoveOutcome> => {
      if (await textOf(target, disk) !== before) return { kind: 'changed' };
      await disk.rm(target);
      await flushFolder(path.dirname(target), disk);
      return { kind: 'removed' };
    });
  } catch (error) {
    return refusal(error);
  }
}

/** What processes have left behind that ended in the middle of a write. Nobody else writes while the lock is held. */
async function removeTemporaries(target: string, disk: Disk): Promise<void> {
  const [folder, start] = [path.dirname(target), besides(target)];
  const left = (await disk.readdir(folder)).filter((name) => name.startsWith(start) && name.length === start.length + 40 && name.endsWith('.tmp'));
  for (const name of left) await disk.rm(path.join(folder, name), { force: true });
}

/** The file's text, or `undefined` when there is no file. Bytes that are no UTF-8 throw: they would not be kept. */
async function textOf(file: string, disk: Disk): Promise<string | undefined> {
  const stats = await statsOf(file, disk);
  if (!stats) return undefined;
  if (!stats.isFile()) throw new Refused('it is not a file');
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await disk.readFile(file));
}

async function statsOf(file: string, disk: Disk): Promise<Stats | undefined> {
  try {
    return await disk.stat(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** What a symbolic link leads to in the end, whether or not that exists yet; the file itself when it is no link. */
async function followed(file: string, disk: Disk): Promise<string> {
  let at = file;
  for (let hops = 0; hops < MOST_LINKS; hops += 1) {
    const link = await disk.readlink(at).catch(() => undefined);
    if (link === undefined) return at;
    at = path.resolve(await disk.realpath(path.dirname(at)), link);
  }
  throw new Refused('its symbolic links lead in a circle');
}

/** The permissions to keep, `undefined` for a new file. Throws where nothing may be written: renaming would not ask. */
async function writableMode(target: string, disk: Disk): Promise<number | undefined> {
  if (isReadOnly(await disk.stat(path.dirname(target)))) throw new Refused('its folder is read-only');
  const stats = await statsOf(target, disk);
  if (!stats) return undefined;
  if (!stats.isFile()) throw new Refused('it is not a file');
  if (isReadOnly(stats)) throw new Refused('it is read-only');
  await disk.access(target, fs.constants.W_OK);
  return stats.mode & 0o7777;
}

/** True when nobody may write, not even those whom the system would let. */
function isReadOnly(stats: Stats): boolean {
  return (stats.mode & 0o222) === 0;
}

async function writeFlushed(file: string, text: string, mode: number | undefined, disk: Disk): Promise<void> {
  const handle = await disk.open(file, 'wx', mode);
  try {
    await handle.writeFile(text);
    if (mode !== undefined) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the new name itself last. The text is safe by now, and some systems cannot flush folders: failing is no refusal. */
async function flushFolder(folder: string, disk: Disk): Promise<void> {
  try {
    const handle = await disk.open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
}

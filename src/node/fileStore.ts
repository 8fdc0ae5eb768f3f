import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { ReadOutcome, SidecarStore, WriteOutcome } from '../core/annotations/store';
import { codeOf, refusal, Refused } from './refusal';

/** As many as Linux follows. */
const MOST_LINKS = 40;

/**
 * A sidecar on disk. A write goes to a temporary file in the same folder, is flushed, and takes the old file's place
 * in one step, so that at every moment, also after a power cut, the name leads to a whole file, the old or the new.
 * A symbolic link stays one: its target is replaced. What is marked read-only is not written to, whoever asks.
 */
export function createFileStore(file: string): SidecarStore {
  let queue: Promise<unknown> = Promise.resolve();
  return {
    read: () => read(file),
    write(text, before) {
      const turn = queue.then(() => write(file, text, before));
      queue = turn;
      return turn;
    },
  };
}

async function read(file: string): Promise<ReadOutcome> {
  try {
    return { kind: 'read', text: await textOf(file) };
  } catch (error) {
    return refusal(error);
  }
}

async function write(file: string, text: string, before: string | undefined): Promise<WriteOutcome> {
  let temporary: string | undefined;
  try {
    const target = await followed(file);
    const folder = path.dirname(target);
    const mode = await writableMode(target, folder);
    temporary = path.join(folder, `.${path.basename(target).slice(0, 60)}.${randomUUID()}.tmp`);
    await writeFlushed(temporary, text, mode);
    if (await textOf(target) !== before) {
      await fs.rm(temporary, { force: true });
      return { kind: 'changed' };
    }
    await fs.rename(temporary, target);
    await flushFolder(folder);
    return { kind: 'written' };
  } catch (error) {
    if (temporary !== undefined) await fs.rm(temporary, { force: true }).catch(() => undefined);
    return refusal(error);
  }
}

/** The file's text, or `undefined` when there is no file. Bytes that are no UTF-8 throw: they would not be kept. */
async function textOf(file: string): Promise<string | undefined> {
  const stats = await statsOf(file);
  if (!stats) return undefined;
  if (!stats.isFile()) throw new Refused('it is not a file');
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await fs.readFile(file));
}

async function statsOf(file: string): Promise<Stats | undefined> {
  try {
    return await fs.stat(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** What a symbolic link leads to in the end, whether or not that exists yet; the file itself when it is no link. */
async function followed(file: string): Promise<string> {
  let at = file;
  for (let hops = 0; hops < MOST_LINKS; hops += 1) {
    const link = await fs.readlink(at).catch(() => undefined);
    if (link === undefined) return at;
    at = path.resolve(await fs.realpath(path.dirname(at)), link);
  }
  throw new Refused('its symbolic links lead in a circle');
}

/** The permissions to keep, `undefined` for a new file. Throws where nothing may be written: renaming would not ask. */
async function writableMode(target: string, folder: string): Promise<number | undefined> {
  if (isReadOnly(await fs.stat(folder))) throw new Refused('its folder is read-only');
  const stats = await statsOf(target);
  if (!stats) return undefined;
  if (!stats.isFile()) throw new Refused('it is not a file');
  if (isReadOnly(stats)) throw new Refused('it is read-only');
  await fs.access(target, fs.constants.W_OK);
  return stats.mode & 0o7777;
}

/** True when nobody may write, not even those whom the system would let. */
function isReadOnly(stats: Stats): boolean {
  return (stats.mode & 0o222) === 0;
}

async function writeFlushed(file: string, text: string, mode: number | undefined): Promise<void> {
  const handle = await fs.open(file, 'wx', mode);
  try {
    await handle.writeFile(text);
    if (mode !== undefined) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the new name itself last. The text is safe by now, and some systems cannot flush folders: failing is no refusal. */
async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await fs.open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
}

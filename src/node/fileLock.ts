import { randomUUID } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Disk } from './disk';
import { codeOf, Refused } from './refusal';

/** A lock that is held longer than this was left behind: a write takes milliseconds. */
const LONGEST_HELD = 10_000;
/** One without a holder's name: whoever makes a lock writes the name at once. */
const LONGEST_UNNAMED = 1_000;
const LONGEST_WAIT = 15_000;

/**
 * Does work on a file while no other process that asks for the same lock does: a file beside it, which only one can make. One whose
 * process is no more is taken away. Throws `Refused` when the lock does not come free, and what the disk throws when it cannot be made.
 */
export async function withLock<Result>(file: string, disk: Disk, work: () => Promise<Result>): Promise<Result> {
  const lock = path.join(path.dirname(file), `${besides(file)}lock`);
  const holder = `${process.pid} ${randomUUID()} ${os.hostname()}`;
  await acquire(lock, holder, disk);
  try {
    return await work();
  } finally {
    await release(lock, holder, disk);
  }
}

/** What was done is done, whether or not the lock can be removed: if it cannot, others take it away. One that is somebody else's stays. */
async function release(lock: string, holder: string, disk: Disk): Promise<void> {
  if ((await textOf(lock, disk) ?? holder) !== holder) return;
  const remove = (): Promise<void> => disk.rm(lock, { force: true });
  await remove().catch(remove).catch(() => undefined);
}

/** How the names of the short-lived files begin that stand beside a file while it is written. */
export function besides(file: string): string {
  return `.${path.basename(file).slice(0, 60)}.`;
}

async function acquire(lock: string, holder: string, disk: Disk): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < LONGEST_WAIT) {
    if (await make(lock, holder, disk)) return;
    const left = await leftBehind(lock, disk);
    if (left === undefined) await pause(1 + Math.random() * 9);
    else await takeAway(lock, left, disk);
  }
  throw new Refused('another program is writing to it');
}

/** False when somebody has the lock. */
async function make(lock: string, holder: string, disk: Disk): Promise<boolean> {
  try {
    const handle = await disk.open(lock, 'wx');
    await handle.writeFile(holder).finally(() => handle.close()).catch(async (error: unknown) => {
      await disk.rm(lock, { force: true });
      throw error;
    });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** What stands in a lock whose holder is no more; `undefined` while it is held, or when it is gone. Clocks may be set in either direction. */
async function leftBehind(lock: string, disk: Disk): Promise<string | undefined> {
  const text = await textOf(lock, disk);
  const stats = text === undefined ? undefined : await disk.stat(lock).catch(() => undefined);
  if (text === undefined || !stats) return undefined;
  const age = Math.abs(Date.now() - stats.mtimeMs);
  const [pid = '', , host] = text.split(' ');
  if (host === undefined) return age > LONGEST_UNNAMED ? text : undefined;
  const isGone = host === os.hostname() && !isAlive(Number(pid));
  return isGone || age > LONGEST_HELD ? text : undefined;
}

/** Takes a lock away that holds this text; one that somebody has made meanwhile is put back. */
async function takeAway(lock: string, text: string, disk: Disk): Promise<void> {
  const aside = path.join(path.dirname(lock), `${path.basename(lock).slice(0, -'lock'.length)}${randomUUID()}.tmp`);
  try {
    await disk.rename(lock, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (await textOf(aside, disk) !== text) await disk.link(aside, lock).catch(() => undefined);
  await disk.rm(aside, { force: true });
}

async function textOf(file: string, disk: Disk): Promise<string | undefined> {
  try {
    return (await disk.readFile(file)).toString();
  } catch {
    return undefined;
  }
}

/** A process of somebody else's answers too: it does not permit to be asked. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

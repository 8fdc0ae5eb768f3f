import fs from 'node:fs/promises';
import type { Disk } from '../../../src/node/disk';

/** Node's disk; `before` runs ahead of every call, those on open files included, and may throw in its place. */
export function watchedDisk(before: (call: string) => void | Promise<void>): Disk {
  return watched<Disk>(fs, before, (result) => (isHandle(result) ? watched(result, before, (each) => each) : result));
}

/** A disk whose call number `at` (from 0) fails for `code`; a write has written half of its text by then. `calls` counts. */
export function failingDisk(code: string, at: number): { readonly disk: Disk; calls: number } {
  const found = { calls: 0, disk: watchedDisk((call) => {
    const isNow = found.calls === at;
    found.calls += 1;
    if (isNow) throw Object.assign(new Error(`${code}: ${call}`), { code });
  }) };
  return found;
}

function watched<Calls extends object>(calls: Calls, before: (call: string) => void | Promise<void>, after: (result: unknown) => unknown): Calls {
  return new Proxy(calls, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...args: unknown[]): Promise<unknown> => {
        const call = (given: unknown[]): Promise<unknown> => (member as (...all: unknown[]) => Promise<unknown>).apply(target, given);
        try {
          await before(String(name));
        } catch (error) {
          if (name === 'writeFile') await call([String(args[0]).slice(0, String(args[0]).length / 2)]);
          if (name === 'close') await call(args);
          throw error;
        }
        return after(await call(args));
      };
    },
  });
}

function isHandle(result: unknown): result is fs.FileHandle {
  return typeof result === 'object' && result !== null && 'sync' in result;
}

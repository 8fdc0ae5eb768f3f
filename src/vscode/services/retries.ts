import type * as vscode from 'vscode';

/** Files that could not be written, to be tried again after a while, less and less often. */
export interface Retries {
  later(file: vscode.Uri): void;
  /** It is written: nothing is to be tried any more. */
  done(file: vscode.Uri): void;
  dispose(): void;
}

/** In milliseconds. A full disk is not empty again in a second, and nobody wants to wait an hour. */
const first = 2000;
const longest = 60_000;

/** `again` is called for a file when its time has come. */
export function createRetries(again: (file: vscode.Uri) => void): Retries {
  const waiting = new Map<string, { pause: number; timer?: ReturnType<typeof setTimeout> }>();
  return {
    later(file) {
      const entry = waiting.get(file.toString()) ?? { pause: first };
      waiting.set(file.toString(), entry);
      clearTimeout(entry.timer);
      entry.timer = setTimeout(() => again(file), entry.pause);
      entry.pause = Math.min(longest, entry.pause * 2);
    },
    done(file) {
      clearTimeout(waiting.get(file.toString())?.timer);
      waiting.delete(file.toString());
    },
    dispose: () => waiting.forEach(({ timer }) => clearTimeout(timer)),
  };
}

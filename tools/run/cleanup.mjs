// What has to be undone when a tool ends, however it ends: an error, Ctrl+C, a signal.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const pending = new Set();
let listening = false;

/** Calls the synchronous `undo` when the process ends, unless the returned function was called before: that calls it at once. */
export function atExit(undo) {
  listen();
  pending.add(undo);
  return () => {
    if (pending.delete(undo)) undo();
  };
}

/** A new folder under the system's temporary one, removed at the end; its path is short, since unix sockets lie in it. */
export function temporaryFolder(prefix) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), prefix));
  const remove = atExit(() => {
    if (!process.env.SOURCEMARK_KEEP) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });
  return { folder, remove };
}

function listen() {
  if (listening) return;
  listening = true;
  process.on('exit', () => {
    for (const undo of [...pending].reverse()) tryTo(undo);
  });
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]]) process.on(signal, () => process.exit(code));
}

function tryTo(undo) {
  try {
    undo();
  } catch {
    // The process ends; the next thing to undo must have its turn.
  }
}

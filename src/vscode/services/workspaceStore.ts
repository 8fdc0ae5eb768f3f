import * as vscode from 'vscode';
import type { ReadOutcome, SidecarStore } from '../../core/annotations/store';

/**
 * Keeps a sidecar through VS Code's own file system: in virtual folders and in the browser. That renames onto a file by deleting it
 * first, so a write can be cut off with the file gone. The text is then in the temporary file beside it, `….saving`, which has one name
 * so that the next to read finds it. Two windows are kept apart by comparing before and after, which leaves a moment open: there are no
 * locks here.
 */
export function createWorkspaceStore(uri: vscode.Uri, files: vscode.FileSystem = vscode.workspace.fs): SidecarStore {
  const saving = uri.with({ path: `${uri.path}.saving` });

  /** `undefined` when there is no file. */
  async function textOf(file: vscode.Uri): Promise<string | undefined> {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await files.readFile(file));
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
      throw error;
    }
  }

  /** The file's text; that of the recovery copy where a write was cut off after the file was gone, and not before the copy was whole. */
  async function current(): Promise<string | undefined> {
    const text = await textOf(uri);
    if (text !== undefined) return text;
    const copy = await textOf(saving).catch(() => undefined);
    return copy !== undefined && isWhole(copy) ? copy : undefined;
  }

  async function read(): Promise<ReadOutcome> {
    try {
      return { kind: 'read', text: await current() };
    } catch (error) {
      return { kind: error instanceof TypeError ? 'broken' : 'refused', reason: reasonOf(error) };
    }
  }

  return {
    read,
    async write(text, before) {
      try {
        if (await current() !== before) return { kind: 'changed' };
        // Where the file is gone the copy is all there is: it takes the file's place before anything is written over it.
        if (before !== undefined && await textOf(uri) === undefined) await files.rename(saving, uri);
        await files.writeFile(saving, new TextEncoder().encode(text));
        if (await textOf(saving) !== text) return { kind: 'changed' };
        await files.rename(saving, uri, { overwrite: true });
        return { kind: await textOf(uri) === text ? 'written' : 'changed' };
      } catch (error) {
        return { kind: 'refused', reason: reasonOf(error) };
      }
    },
    async remove(before) {
      try {
        if (await current() !== before) return { kind: 'changed' };
        for (const file of [saving, uri]) if (await textOf(file) !== undefined) await files.delete(file);
        return { kind: 'removed' };
      } catch (error) {
        return { kind: 'refused', reason: reasonOf(error) };
      }
    },
  };
}

/** All that is kept this way is JSON, of which no beginning is JSON too. */
function isWhole(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof TypeError) return 'it is not valid UTF-8';
  return error instanceof Error ? error.message : String(error);
}

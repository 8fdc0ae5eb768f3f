import * as vscode from 'vscode';
import type { SidecarStore } from '../../core/annotations/store';

/** Keeps a sidecar through VS Code's own file system: in virtual folders and in the browser. */
export function createWorkspaceStore(uri: vscode.Uri): SidecarStore {
  const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

  async function read(): ReturnType<SidecarStore['read']> {
    try {
      const bytes = await vscode.workspace.fs.readFile(uri);
      return { kind: 'read', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return { kind: 'read', text: undefined };
      return { kind: 'refused', reason: error instanceof TypeError ? 'it is not valid UTF-8' : reasonOf(error) };
    }
  }

  return {
    read,
    async write(text, before) {
      const now = await read();
      if (now.kind === 'refused') return now;
      if (now.text !== before) return { kind: 'changed' };
      try {
        await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
        return { kind: 'written' };
      } catch (error) {
        return { kind: 'refused', reason: reasonOf(error) };
      }
    },
  };
}

import * as vscode from 'vscode';
import { isSidecar, recoveryOf, sidecarOf } from '../services/sidecarNames';

/** A document that is renamed or moved in VS Code takes its sidecar along, in the same undoable step. */
export function registerSidecarRename(subscriptions: vscode.Disposable[]): void {
  subscriptions.push(vscode.workspace.onWillRenameFiles((event) => event.waitUntil(alongWith(event.files))));
}

async function alongWith(files: vscode.FileWillRenameEvent['files']): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const renamed = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    if (isSidecar(oldUri)) continue;
    for (const besides of [sidecarOf, recoveryOf]) {
      const file = besides(oldUri);
      if (!renamed.has(file.toString()) && await exists(file)) edit.renameFile(file, besides(newUri), { overwrite: false });
    }
  }
  return edit;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type !== vscode.FileType.Directory;
  } catch {
    return false;
  }
}

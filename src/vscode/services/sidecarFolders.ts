import * as vscode from 'vscode';
import { foldersBetween, MIRROR, mirrorRoot } from '../../core/annotations/sidecarPath';

/** True where there is a file or a folder. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  return await typeOf(uri) !== undefined;
}

export async function isFolder(uri: vscode.Uri): Promise<boolean> {
  return ((await typeOf(uri) ?? 0) & vscode.FileType.Directory) !== 0;
}

/** The sidecars beside their documents, and of the mirrored ones those whose mirrored folder there is: most workspaces have none. */
export async function withFolder(sidecars: readonly vscode.Uri[]): Promise<readonly vscode.Uri[]> {
  const isPossible = await Promise.all(sidecars.map(async (sidecar) => {
    const root = mirrorRoot(sidecar.path);
    return root === undefined || isFolder(sidecar.with({ path: `${root}/${MIRROR}` }));
  }));
  return sidecars.filter((_, index) => isPossible[index]);
}

/**
 * In milliseconds. On Linux a folder is watched from a moment after it was made: one that is made in it before that moment, with all that
 * happens in it later, is never heard of (inotify watches single folders).
 */
const untilWatched = 30;

/**
 * Makes the folders that a mirrored sidecar is to be in, one by one. The folder of one beside its document is the document's, and nobody's
 * to make. Where they cannot be made, writing to the sidecar says why.
 */
export async function makeFolderOf(sidecar: vscode.Uri): Promise<void> {
  const root = mirrorRoot(sidecar.path);
  try {
    for (const path of root === undefined ? [] : foldersBetween(sidecar.path, root).slice(1)) {
      const folder = sidecar.with({ path });
      if (await exists(folder)) continue;
      await vscode.workspace.fs.createDirectory(folder);
      await new Promise<void>((resolve) => { setTimeout(resolve, untilWatched); });
    }
  } catch {
    return;
  }
}

/** Removes the folder that a mirrored sidecar was in, and those above it up to the folder that is mirrored, as far as they are empty. */
export async function removeEmptyFolders(sidecar: vscode.Uri): Promise<void> {
  const root = mirrorRoot(sidecar.path);
  let folder = vscode.Uri.joinPath(sidecar, '..');
  try {
    while (root !== undefined && folder.path.length > Math.max(1, root.length) && (await vscode.workspace.fs.readDirectory(folder)).length === 0) {
      await vscode.workspace.fs.delete(folder, { recursive: false, useTrash: false });
      folder = vscode.Uri.joinPath(folder, '..');
    }
  } catch {
    return; // somebody has put a file into it, or has removed it
  }
}

async function typeOf(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type;
  } catch {
    return undefined;
  }
}

import * as vscode from 'vscode';
import { foldersBetween } from '../../core/annotations/sidecarPath';
import { exists, isFolder } from '../services/sidecarFolders';
import { documentOf, findSidecars, isMirrored, isSidecar, mirrorOf, recoveryOf, sidecarOfRenamed, sidecarsOf } from '../services/sidecarNames';

interface Rename {
  readonly oldUri: vscode.Uri;
  readonly newUri: vscode.Uri;
}

/** What is renamed or moved in VS Code takes its sidecars along, in the same undoable step; what would take another's place stays behind. */
export function registerSidecarRename(subscriptions: vscode.Disposable[]): void {
  subscriptions.push(vscode.workspace.onWillRenameFiles((event) => event.waitUntil(alongWith(event.files))));
}

async function alongWith(files: readonly Rename[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const renamed = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const file of files) {
    if (isSidecar(file.oldUri) || isMirrored(file.oldUri)) continue;
    const along = await isFolder(file.oldUri) ? await mirrorsAlong(file) : sidecarsAlong(file);
    for (const { oldUri, newUri } of along) {
      if (!renamed.has(oldUri.toString()) && await exists(oldUri) && !await exists(newUri)) edit.renameFile(oldUri, newUri, { overwrite: false });
    }
  }
  return edit;
}

/** Those of a document, wherever they are. */
function sidecarsAlong({ oldUri, newUri }: Rename): readonly Rename[] {
  return sidecarsOf(oldUri).flatMap((sidecar) => {
    const after = sidecarOfRenamed(sidecar, newUri);
    return [{ oldUri: sidecar, newUri: after }, { oldUri: recoveryOf(sidecar), newUri: recoveryOf(after) }];
  });
}

/** What stands for a folder in the mirrored folders above it. Sidecars beside their documents, and mirrored folders in it, are in the folder itself. */
async function mirrorsAlong({ oldUri, newUri }: Rename): Promise<readonly Rename[]> {
  const root = vscode.workspace.getWorkspaceFolder(oldUri)?.uri.path;
  const along: Rename[] = [];
  for (const folder of root === undefined ? [] : foldersBetween(oldUri.path, root)) {
    const mirror = mirrorOf(oldUri, folder);
    if (!mirror || !await exists(mirror)) continue;
    const after = mirrorOf(newUri, folder) ?? mirrorOf(newUri);
    if (after && !await exists(after)) along.push({ oldUri: mirror, newUri: after });
    else along.push(...await eachAlong(mirror, { oldUri, newUri }));
  }
  return along;
}

/** One by one, where they go to a folder that is there already, or out of all workspace folders. */
async function eachAlong(mirror: vscode.Uri, { oldUri, newUri }: Rename): Promise<readonly Rename[]> {
  const found = await findSidecars(mirror);
  const documents = new Map(found.map(documentOf).flatMap((document) => (document ? [[document.toString(), document] as const] : [])));
  return [...documents.values()].flatMap((document) =>
    sidecarsAlong({ oldUri: document, newUri: newUri.with({ path: newUri.path + document.path.slice(oldUri.path.length) }) })
      .filter((one) => found.some((file) => file.path === one.oldUri.path)));
}

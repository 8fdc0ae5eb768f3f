import * as vscode from 'vscode';
import type { FileEvents } from './fileEvents';
import { isFolder } from './sidecarFolders';
import { documentOf, findSidecars, isSidecar, sidecarAt } from './sidecarNames';

/** Tells which sidecars are to be looked at again. */
export interface SidecarEvents {
  readonly onDidChange: vscode.Event<vscode.Uri>;
  readonly fire: (sidecar: vscode.Uri) => void;
}

/** Follows all sidecars and recovery files. Of folders the system says only that they are gone: `known` are the sidecars that may have been in them. */
export function createSidecarEvents(events: FileEvents, known: () => readonly vscode.Uri[], subscriptions: vscode.Disposable[]): SidecarEvents {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const fire = (uri: vscode.Uri): void => changed.fire(uri);
  const fireSidecar = (uri: vscode.Uri): void => void (isSidecar(uri) && fire(uri));

  function fireDeleted(uri: vscode.Uri): void {
    fireSidecar(uri);
    known().filter((sidecar) => sidecar.path.startsWith(`${uri.path}/`)).forEach(fire);
  }

  /** What VS Code has renamed has taken its sidecars along, from and to several places: of those that came in folders the system need not tell. */
  async function followRename({ oldUri, newUri }: vscode.FileRenameEvent['files'][number]): Promise<void> {
    const isBelow = (sidecar: vscode.Uri, folder: vscode.Uri): boolean => documentOf(sidecar)?.path.startsWith(`${folder.path}/`) ?? false;
    if (await isFolder(newUri)) {
      known().filter((sidecar) => isBelow(sidecar, oldUri)).forEach(fire);
      (await findSidecars()).filter((sidecar) => isBelow(sidecar, newUri)).forEach(fire);
    } else if (!isSidecar(newUri)) for (const document of [oldUri, newUri]) fire(sidecarAt(document, 'beside'));
  }

  subscriptions.push(
    changed,
    events.onDidCreate(fireSidecar),
    events.onDidChange(fireSidecar),
    events.onDidDelete(fireDeleted),
    vscode.workspace.onDidRenameFiles(({ files }) => void Promise.all(files.map(followRename))),
  );
  return { onDidChange: changed.event, fire };
}

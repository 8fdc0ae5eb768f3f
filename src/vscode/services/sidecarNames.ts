import * as vscode from 'vscode';
import {
  documentPath, MIRROR, mirrored, mirrorRoot, possibleSidecars, recoveryPath, RECOVERY_SUFFIX, sidecarAfter, sidecarPath, SIDECAR_SUFFIX, type SidecarPlace,
} from '../../core/annotations/sidecarPath';

/** The glob that the names of all sidecars and recovery files fit. */
export const sidecarGlob = `**/*{${SIDECAR_SUFFIX},${RECOVERY_SUFFIX}}`;

/** Where a document's sidecar is to be: in the mirrored folder of its workspace folder, or beside it, as it always is outside of them. */
export function sidecarAt(document: vscode.Uri, place: SidecarPlace): vscode.Uri {
  return document.with({ path: sidecarPath(document.path, place, rootOf(document)) });
}

/** Every sidecar that a document may have: the one beside it first, then those in mirrored folders. */
export function sidecarsOf(document: vscode.Uri): readonly vscode.Uri[] {
  return possibleSidecars(document.path, rootOf(document)).map((path) => document.with({ path }));
}

/** Where a sidecar belongs when its document becomes another one: in the same kind of place. */
export function sidecarOfRenamed(sidecar: vscode.Uri, document: vscode.Uri): vscode.Uri {
  return document.with({ path: sidecarAfter(sidecar.path, document.path, rootOf(document)) });
}

/** What stands for a folder in the mirrored folder of `root`, by default of its workspace folder; `undefined` where there is none. */
export function mirrorOf(folder: vscode.Uri, root = rootOf(folder)): vscode.Uri | undefined {
  const path = mirrored(folder.path, root);
  return path === undefined ? undefined : folder.with({ path });
}

/** Takes a document's annotations while the sidecar beside it cannot be read. */
export function recoveryOf(sidecar: vscode.Uri): vscode.Uri {
  return sidecar.with({ path: recoveryPath(sidecar.path) });
}

/** The document that a sidecar or recovery file belongs to, which need not exist; `undefined` for any other file. */
export function documentOf(file: vscode.Uri): vscode.Uri | undefined {
  const path = documentPath(file.path);
  return path === undefined ? undefined : file.with({ path });
}

/** True for a file with the name of a sidecar or of a recovery file. */
export function isSidecar(uri: vscode.Uri): boolean {
  return documentPath(uri.path) !== undefined;
}

/** True for what lies in a mirrored folder. */
export function isMirrored(uri: vscode.Uri): boolean {
  return mirrorRoot(uri.path) !== undefined;
}

/** All sidecars and recovery files of the workspace, also where `files.exclude` hides the mirrored folder; those below a folder when one is given. */
export async function findSidecars(below?: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const mirrors = below ? [] : (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => vscode.Uri.joinPath(uri, MIRROR));
  const found = await Promise.all([
    vscode.workspace.findFiles(below ? new vscode.RelativePattern(below, sidecarGlob) : sidecarGlob, '**/node_modules/**'),
    ...mirrors.map(async (mirror) => vscode.workspace.findFiles(new vscode.RelativePattern(mirror, sidecarGlob), null)),
  ]);
  return [...new Map(found.flat().filter(isSidecar).map((uri) => [uri.toString(), uri])).values()];
}

function rootOf(uri: vscode.Uri): string | undefined {
  return vscode.workspace.getWorkspaceFolder(uri)?.uri.path;
}

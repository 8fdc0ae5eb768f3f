import type * as vscode from 'vscode';

const suffix = '.annotations.json';
const recoverySuffix = '.annotations.recovery.json';

/** The glob that the names of all sidecars and recovery files fit. */
export const sidecarGlob = `**/*{${suffix},${recoverySuffix}}`;

/** `NAME.EXT.annotations.json` beside `NAME.EXT`. */
export function sidecarOf(document: vscode.Uri): vscode.Uri {
  return document.with({ path: document.path + suffix });
}

/** `NAME.EXT.annotations.recovery.json`: takes a document's annotations while its sidecar cannot be read. */
export function recoveryOf(document: vscode.Uri): vscode.Uri {
  return document.with({ path: document.path + recoverySuffix });
}

/** The document that a sidecar or recovery file belongs to, which need not exist. */
export function documentOf(sidecar: vscode.Uri): vscode.Uri {
  return sidecar.with({ path: sidecar.path.slice(0, -(suffixOf(sidecar) ?? suffix).length) });
}

/** True for a file with the name of a sidecar or of a recovery file. */
export function isSidecar(uri: vscode.Uri): boolean {
  return suffixOf(uri) !== undefined;
}

function suffixOf({ path }: vscode.Uri): string | undefined {
  return [suffix, recoverySuffix].find((each) => path.endsWith(each) && path.length > each.length);
}

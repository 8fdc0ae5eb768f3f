import type * as vscode from 'vscode';

const suffix = '.annotations.json';

/** The glob that every sidecar's name fits. */
export const sidecarGlob = `**/*${suffix}`;

/** `NAME.EXT.annotations.json` beside `NAME.EXT`. */
export function sidecarOf(document: vscode.Uri): vscode.Uri {
  return document.with({ path: document.path + suffix });
}

/** The document that a sidecar belongs to, which need not exist. */
export function documentOf(sidecar: vscode.Uri): vscode.Uri {
  return sidecar.with({ path: sidecar.path.slice(0, -suffix.length) });
}

/** True for a file with a sidecar's name. */
export function isSidecar(uri: vscode.Uri): boolean {
  return uri.path.endsWith(suffix) && uri.path.length > suffix.length;
}

import * as vscode from 'vscode';

/** A file's name without its folders. */
export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** The folders between the workspace folder and the file, `` when there are none; the full folder outside of them all. */
export function folderOf(uri: vscode.Uri): string {
  const path = vscode.workspace.asRelativePath(uri, false);
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

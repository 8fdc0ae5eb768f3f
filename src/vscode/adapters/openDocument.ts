import * as vscode from 'vscode';

/** The document as it is open in the editor, unsaved changes included; `undefined` when it is not open. */
export function openDocument(uri: vscode.Uri | string): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
}

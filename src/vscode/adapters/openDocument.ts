import * as vscode from 'vscode';

/** The document as it is open in the editor, unsaved changes included; `undefined` when it is not open. */
export function openDocument(uri: vscode.Uri | string): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
}

/** True while a tab shows the document. VS Code keeps one that was closed for a while, also when its file has gone meanwhile. */
export function hasTab(uri: vscode.Uri): boolean {
  const key = uri.toString();
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => (input as { uri?: vscode.Uri } | undefined)?.uri?.toString() === key));
}

/** Puts the cursor into the document's editor, the one that shows it already where there is one. */
export function showEditor(document: vscode.TextDocument): Thenable<vscode.TextEditor> {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  return vscode.window.showTextDocument(document, { viewColumn: shown?.viewColumn ?? vscode.ViewColumn.Active });
}

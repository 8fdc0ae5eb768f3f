import * as vscode from 'vscode';
import type { SourceDocuments } from '../services/sourceDocuments';

/** Keeps `sourcemark.inSource` true while the active editor shows a source, so that keys and menus stay out of code. */
export function registerSourceContext(sources: SourceDocuments, subscriptions: vscode.Disposable[]): void {
  function set(editor: vscode.TextEditor | undefined): void {
    void vscode.commands.executeCommand('setContext', 'sourcemark.inSource', editor !== undefined && sources.includes(editor.document));
  }
  subscriptions.push(
    vscode.window.onDidChangeActiveTextEditor(set),
    vscode.workspace.onDidOpenTextDocument(() => set(vscode.window.activeTextEditor)),
  );
  set(vscode.window.activeTextEditor);
}

import * as vscode from 'vscode';
import type { LastChanges } from '../services/lastChanges';

/** Keeps the keys of undo and redo bound to annotations only while the last change in the active document was one of theirs. */
export function registerUndoContext(last: LastChanges, subscriptions: vscode.Disposable[]): void {
  const shown = new Map<string, boolean>();

  function set(key: string, value: boolean): void {
    if (shown.get(key) === value) return;
    shown.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  }

  function update(): void {
    const uri = vscode.window.activeTextEditor?.document.uri;
    set('sourcemark.canUndoAnnotationChange', uri !== undefined && last.canUndo(uri));
    set('sourcemark.canRedoAnnotationChange', uri !== undefined && last.canRedo(uri));
  }

  subscriptions.push(last.onDidChange(update), vscode.window.onDidChangeActiveTextEditor(update));
  update();
}

import * as vscode from 'vscode';
import type { ChangeJournal } from './changeJournal';

/** Whether the last thing that happened in a document was a change to its annotations, so that one key can undo whichever came last. */
export interface LastChanges {
  /** True while the last change made in the document was an annotation's: its text has not changed since. */
  canUndo(document: vscode.Uri): boolean;
  /** True while the last thing was that such a change was taken back. */
  canRedo(document: vscode.Uri): boolean;
  readonly onDidChange: vscode.Event<void>;
}

/** Steps since the text last changed: made, and taken back again. */
interface Run {
  readonly made: number;
  readonly takenBack: number;
}

export function createLastChanges(journal: ChangeJournal, subscriptions: vscode.Disposable[]): LastChanges {
  const runs = new Map<string, Run>();
  const changed = new vscode.EventEmitter<void>();

  journal.onDidStep(({ kind, documents }) => {
    for (const document of documents) {
      const { made, takenBack } = runs.get(document) ?? { made: 0, takenBack: 0 };
      if (kind === 'performed') runs.set(document, { made: made + 1, takenBack: 0 });
      else if (kind === 'undone') runs.set(document, { made: Math.max(0, made - 1), takenBack: takenBack + 1 });
      else runs.set(document, { made: made + 1, takenBack: Math.max(0, takenBack - 1) });
    }
    changed.fire();
  });
  subscriptions.push(
    changed,
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && runs.delete(document.uri.toString())) changed.fire();
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => runs.delete(uri.toString())),
  );
  return {
    canUndo: (document) => (runs.get(document.toString())?.made ?? 0) > 0,
    canRedo: (document) => (runs.get(document.toString())?.takenBack ?? 0) > 0,
    onDidChange: changed.event,
  };
}

import * as vscode from 'vscode';
import type { ChangeJournal } from './changeJournal';

/** Whether the last thing that happened in a document was a change to its annotations, so that one key can undo whichever came last. */
export interface LastChanges {
  /** True while the last change made in the document, or begun, was an annotation's: its text has not changed since. */
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
  /** The runs as they were before the step that has just begun, and as it made them. */
  const begun = new Map<string, { readonly before: Run; readonly run: Run }>();
  const changed = new vscode.EventEmitter<void>();

  journal.onDidStep(({ kind, documents }) => {
    for (const document of documents) {
      const before = runs.get(document) ?? { made: 0, takenBack: 0 };
      if (kind === 'refused') {
        const last = begun.get(document);
        if (last && runs.get(document) === last.run) runs.set(document, last.before);
        continue;
      }
      const run = after(before, kind);
      begun.set(document, { before, run });
      runs.set(document, run);
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

function after({ made, takenBack }: Run, kind: 'perform' | 'undo' | 'redo'): Run {
  switch (kind) {
    case 'perform': return { made: made + 1, takenBack: 0 };
    case 'undo': return { made: Math.max(0, made - 1), takenBack: takenBack + 1 };
    case 'redo': return { made: made + 1, takenBack: Math.max(0, takenBack - 1) };
  }
}

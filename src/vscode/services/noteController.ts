import * as vscode from 'vscode';
import { isAnnotatable } from './sidecarFiles';
import type { SourceDocuments } from './sourceDocuments';

/** VS Code's comments as notes use them: what threads are made with, and where somebody may begin one. */
export interface NoteController {
  /** Without a range the thread stands above the text, about all of it. */
  createThread(uri: vscode.Uri, range: vscode.Range | undefined, comments: readonly vscode.Comment[]): vscode.CommentThread;
  /**
   * Resolves to true once a comment can be begun in the document's editor, which may have been shown just now, at `since` (as `Date.now`);
   * to false where VS Code shows no comments: for what is no source, and where people have turned them off.
   */
  whenCommentable(document: vscode.TextDocument, since?: number): Promise<boolean>;
}

/** In milliseconds. So long VS Code may take to ask where comments are possible, and to take the answer in. */
const asksWithin = 2000;
const settlesWithin = 100;

export function createNoteController(sources: SourceDocuments, subscriptions: vscode.Disposable[]): NoteController {
  const controller = vscode.comments.createCommentController('sourcemark.notes', 'Sourcemark Notes');
  const asked = new vscode.EventEmitter<string>();
  /** When VS Code last asked about a document. */
  const times = new Map<string, number>();
  const isCommentable = (document: vscode.TextDocument): boolean => sources.includes(document) && isAnnotatable(document.uri);

  controller.options = { prompt: 'Reply…', placeHolder: 'A note, in Markdown' };
  controller.commentingRangeProvider = {
    provideCommentingRanges(document) {
      if (!isCommentable(document)) return undefined;
      times.set(document.uri.toString(), Date.now());
      asked.fire(document.uri.toString());
      return { enableFileComments: true, ranges: [new vscode.Range(0, 0, Math.max(0, document.lineCount - 1), 0)] };
    },
  };
  subscriptions.push(controller, asked, vscode.workspace.onDidCloseTextDocument(({ uri }) => times.delete(uri.toString())));

  /** Resolves when VS Code has asked about the document, or when it had time enough to. */
  function whenAsked(key: string): Promise<void> {
    return new Promise((resolve) => {
      const listener = asked.event((about) => { if (about === key) done(); });
      const timer = setTimeout(() => done(), asksWithin);
      function done(): void {
        listener.dispose();
        clearTimeout(timer);
        resolve();
      }
    });
  }

  return {
    createThread(uri, range, comments) {
      // A thread may have no range, which its type says and that of this method does not; one that loses its range stays where it was.
      return controller.createCommentThread(uri, range as vscode.Range, comments);
    },
    async whenCommentable(document, since = 0) {
      if (!isCommentable(document) || vscode.workspace.getConfiguration('comments').get('visible') === false) return false;
      const key = document.uri.toString();
      if ((times.get(key) ?? 0) <= since) await whenAsked(key);
      const time = times.get(key);
      if (time !== undefined) await pause(time + settlesWithin - Date.now());
      return time !== undefined;
    },
  };
}

async function pause(time: number): Promise<void> {
  if (time > 0) await new Promise<void>((resolve) => { setTimeout(resolve, time); });
}

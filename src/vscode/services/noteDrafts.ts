import * as vscode from 'vscode';
import type { Passage } from '../../core/annotations/passage';
import { mapOffset, mapSpanThrough } from '../../core/text/edits';
import { isPresent } from '../../core/present';
import { hull } from '../../core/text/span';
import { openDocument, showEditor } from '../adapters/openDocument';
import { rangeIn } from '../adapters/places';
import { textEdits } from '../adapters/textEdits';
import type { NoteController } from './noteController';

/** Notes that somebody is writing: VS Code's comment editor, opened on passages by a command. */
export interface NoteDrafts {
  /**
   * Opens the comment editor on passages of a document, the first of which it stands below, and puts the cursor into it. `taken` are the
   * lines, from 0, at whose end threads stand already. Resolves to false where VS Code has no comment editor to open,
   * and when the text changes before it can be opened.
   */
  open(document: vscode.TextDocument, passages: readonly Passage[], taken: ReadonlySet<number>): Promise<boolean>;
  /** The same for the document as a whole, above its text; where a thread stands there, that is opened to be gone on with. */
  openAbove(document: vscode.TextDocument, isTaken: boolean): Promise<boolean>;
  /**
   * The passages that a thread is about whose first note, `text`, is being saved, where the text of the document has carried them; empty
   * when they are gone. `undefined` for a thread that was begun in the gutter: its range says so itself, which VS Code moves by lines alone.
   */
  passagesOf(thread: vscode.CommentThread, text: string): readonly Passage[] | undefined;
}

interface Draft {
  readonly uri: string;
  /** An offset in the line at whose end the comment editor stands. */
  at: number;
  passages: readonly Passage[];
  /** Where in that line the thread stands whose passage is in another; absent where the thread has the range of the first passage. */
  readonly column?: number;
  /** What is written, once it can be. VS Code does not say when somebody gives that up, but another note has another text. */
  input: vscode.TextDocument | undefined;
}

/** In milliseconds. So long a comment editor may take to open before it is asked for again. */
const opensWithin = 1500;
const attempts = 2;

const addComment = 'workbench.action.addComment';
/** What it wants to be told for a comment above the text. */
const above = [{ fileComment: true }];

export function createNoteDrafts(controller: NoteController, subscriptions: vscode.Disposable[]): NoteDrafts {
  const drafts = new Set<Draft>();

  function follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const edits = textEdits(contentChanges);
    for (const draft of drafts) {
      if (draft.uri !== document.uri.toString()) continue;
      draft.at = edits.reduce((at, edit) => mapOffset(at, edit, 'before'), draft.at);
      draft.passages = draft.passages
        .map((passage) => passage.map((span) => mapSpanThrough(span, edits)).filter(isPresent))
        .filter((passage) => passage.length > 0);
    }
  }

  function lineOf({ uri, at }: Draft): number | undefined {
    return openDocument(uri)?.positionAt(at).line;
  }

  function close({ uri }: vscode.TextDocument): void {
    for (const draft of drafts) if (draft.uri === uri.toString()) drafts.delete(draft);
  }

  subscriptions.push(vscode.workspace.onDidChangeTextDocument(follow), vscode.workspace.onDidCloseTextDocument(close));

  return {
    async open(document, passages, taken) {
      const { version } = document;
      const isActive = vscode.window.activeTextEditor?.document === document;
      const since = isActive ? 0 : Date.now();
      const editor = isActive ? vscode.window.activeTextEditor : await showEditor(document);
      if (!editor || !await controller.whenCommentable(document, since) || document.version !== version) return false;
      const uri = document.uri.toString();
      const ranges = passages.map(hull).filter(isPresent).map((span) => rangeIn(document, span));
      const line = ranges[0]?.end.line ?? 0;
      const free = freeLine(line, document.lineCount, taken);
      if (free === undefined) return false;
      editor.selections = ranges.map(({ start, end }) => new vscode.Selection(start, end));
      editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
      const isElsewhere = free !== line;
      const at = document.offsetAt(document.lineAt(free).range.end);
      const draft: Draft = { uri, at, passages, input: undefined, ...(isElsewhere ? { column: free } : {}) };
      drafts.add(draft); // before it is open: keys that are pressed by then go into the document
      draft.input = await openInput(isElsewhere ? [{ range: emptyRangeAt(free) }] : []);
      if (!draft.input) drafts.delete(draft);
      return draft.input !== undefined;
    },
    async openAbove(document, isTaken) {
      const since = vscode.window.activeTextEditor?.document === document ? 0 : Date.now();
      const editor = await showEditor(document);
      if (!editor || !await controller.whenCommentable(document, since)) return false;
      if (!isTaken) return await openInput(above) !== undefined;
      await vscode.commands.executeCommand(addComment, ...above);
      return true;
    },
    passagesOf({ uri, range }, text) {
      if (!range) return undefined;
      const here = [...drafts].reverse().filter((one) => one.uri === uri.toString() && lineOf(one) === range.end.line
        && (one.column === undefined ? !range.isEmpty : range.isEmpty && range.start.character === one.column));
      return (here.find(({ input }) => input?.getText() === text) ?? here.find(({ column }) => column !== undefined))?.passages;
    },
  };
}

/**
 * The line itself where no thread stands, else the next free one below, or above, without the first, on which nothing would tell the thread from
 * one begun there; `undefined` when there is none. VS Code opens and closes the threads of a line that has some instead of beginning one there.
 */
function freeLine(line: number, count: number, taken: ReadonlySet<number>): number | undefined {
  for (let at = line; at < count; at += 1) if (!taken.has(at)) return at;
  for (let at = line - 1; at > 0; at -= 1) if (!taken.has(at)) return at;
  return undefined;
}

/** As the command wants it, counted from 1; it takes the number of the first line for that of the first column, which is a bug of it. */
function emptyRangeAt(line: number): object {
  const number = line + 1;
  return { startLineNumber: number, startColumn: number, endLineNumber: number, endColumn: number };
}

/** Asks for a comment editor and resolves to its text. VS Code ignores the wish while it is working out where comments are possible. */
async function openInput(args: readonly object[]): Promise<vscode.TextDocument | undefined> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const opened = nextCommentInput();
    await vscode.commands.executeCommand(addComment, ...args);
    const input = await opened;
    if (input) return input;
  }
  return undefined;
}

/** True for the text of a comment that begins a thread; that of a reply has the thread's name in its own. */
function isNewComment({ uri }: vscode.TextDocument): boolean {
  return uri.scheme === 'comment' && /-\d+\.md$/.test(uri.path);
}

/** The text of the comment editor that is opened next; `undefined` when none is. */
function nextCommentInput(): Promise<vscode.TextDocument | undefined> {
  return new Promise((resolve) => {
    const listener = vscode.workspace.onDidOpenTextDocument((document) => { if (isNewComment(document)) done(document); });
    const timer = setTimeout(() => done(undefined), opensWithin);
    function done(document: vscode.TextDocument | undefined): void {
      listener.dispose();
      clearTimeout(timer);
      resolve(document);
    }
  });
}

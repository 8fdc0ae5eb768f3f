import * as vscode from 'vscode';
import { anchoredSpan } from '../../core/anchoring/outcome';
import type { Annotation, NoteBody } from '../../core/annotations/annotation';
import { codesOf } from '../../core/annotations/contents';
import { notesOf, writtenBy } from '../../core/annotations/notes';
import { NoteComment } from '../adapters/noteComment';
import { openDocument } from '../adapters/openDocument';
import { rangeIn } from '../adapters/places';
import { inMarks, shortened } from '../adapters/words';
import type { Annotations } from '../services/annotations';
import type { NoteController } from '../services/noteController';

/** The notes of the open documents as threads of comments, in the text and in the Comments panel. */
export interface NoteThreads {
  /** A document's threads, in the order of its annotations; empty when it is not open. */
  of(uri: vscode.Uri): readonly vscode.CommentThread[];
  /** The id of the annotation whose notes a thread shows; `undefined` for a thread that somebody has just begun in the gutter. */
  annotationOf(thread: vscode.CommentThread): string | undefined;
  /** Shows the thread of an annotation open as soon as it is there. */
  expand(annotation: string): void;
  /** Opens the thread of an annotation; `undefined` when it has none. */
  open(uri: vscode.Uri, annotation: string): vscode.CommentThread | undefined;
  /** Shows a comment as it is now: in another mode. */
  redraw(comment: NoteComment): void;
}

/**
 * Shows each annotation that has notes and stands somewhere in an open document as one thread, its first note above the replies; one of the whole
 * document stands above the text. Threads go with the text, and with the document when it is closed.
 */
export function createNoteThreads(annotations: Annotations, controller: NoteController, subscriptions: vscode.Disposable[]): NoteThreads {
  /** By document, then by annotation. */
  const shown = new Map<string, Map<string, vscode.CommentThread>>();
  const owners = new WeakMap<vscode.CommentThread, string>();
  const expanded = new Set<string>();

  function refresh(uri: vscode.Uri): void {
    const key = uri.toString();
    const document = openDocument(uri);
    const before = shown.get(key);
    const noted = document ? annotations.of(uri).filter(({ annotation }) => notesOf(annotation).length > 0) : [];
    const now = new Map<string, vscode.CommentThread>();
    for (const { annotation, outcome } of noted) {
      const span = outcome && anchoredSpan(outcome);
      if (!document || (outcome && !span)) continue;
      now.set(annotation.id, thread(document, annotation, span && rangeIn(document, span), before?.get(annotation.id)));
    }
    before?.forEach((old, id) => now.has(id) || old.dispose());
    if (now.size > 0) shown.set(key, now);
    else shown.delete(key);
  }

  function thread(document: vscode.TextDocument, annotation: Annotation, range: vscode.Range | undefined, known: vscode.CommentThread | undefined): vscode.CommentThread {
    const comments = commentsOf(document.uri, annotation, known?.comments ?? []);
    const one = known ?? controller.createThread(document.uri, range, comments);
    if (range && !one.range?.isEqual(range)) one.range = range;
    if (comments !== one.comments) one.comments = comments;
    const label = labelOf(document, annotation, range);
    if (one.label !== label) one.label = label;
    const state = annotation.resolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
    if (one.state !== state) one.state = state;
    const contextValue = annotation.resolved ? 'resolved' : 'open';
    if (one.contextValue !== contextValue) one.contextValue = contextValue;
    if (!known) owners.set(one, annotation.id);
    if (expanded.delete(annotation.id)) one.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
    return one;
  }

  function close({ uri }: vscode.TextDocument): void {
    shown.get(uri.toString())?.forEach((one) => one.dispose());
    shown.delete(uri.toString());
  }

  subscriptions.push(
    annotations.onDidChange(refresh),
    vscode.workspace.onDidOpenTextDocument(({ uri }) => refresh(uri)),
    vscode.workspace.onDidCloseTextDocument(close),
  );
  vscode.workspace.textDocuments.forEach(({ uri }) => refresh(uri));

  return {
    of: (uri) => [...shown.get(uri.toString())?.values() ?? []],
    annotationOf: (one) => owners.get(one),
    expand: (annotation) => void expanded.add(annotation),
    open(uri, annotation) {
      const one = shown.get(uri.toString())?.get(annotation);
      if (one) one.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
      return one;
    },
    redraw({ uri, annotation }) {
      const one = shown.get(uri.toString())?.get(annotation);
      if (one) one.comments = [...one.comments];
    },
  };
}

/** A comment for each note, those that are there already where they say the same: one of them may be in the middle of being edited. */
function commentsOf(uri: vscode.Uri, annotation: Annotation, known: readonly vscode.Comment[]): readonly vscode.Comment[] {
  const left = known.filter((comment) => comment instanceof NoteComment);
  const comments = notesOf(annotation).map((note) => {
    const at = left.findIndex((comment) => shows(comment, annotation, note));
    return at < 0 ? new NoteComment(uri, annotation, note) : left.splice(at, 1)[0] as NoteComment;
  });
  return comments.length === known.length && comments.every((comment, index) => comment === known[index]) ? known : comments;
}

function shows({ note: shown, author, timestamp }: NoteComment, annotation: Annotation, note: NoteBody): boolean {
  const { creator, created } = writtenBy(annotation, note);
  return shown.text === note.text && shown.creator === note.creator && shown.created === note.created
    && author.name === (creator ?? 'Unnamed') && (timestamp?.getTime() ?? 0) === (Date.parse(created ?? '') || 0);
}

/** What the thread is about: the codes of the passage, else how it begins. */
function labelOf(document: vscode.TextDocument, annotation: Annotation, range: vscode.Range | undefined): string {
  return shortened(codesOf(annotation).join(', ')) || (range ? inMarks(shortened(document.getText(range), 40)) : 'Whole document');
}

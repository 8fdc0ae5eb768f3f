import * as vscode from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import type { SidecarChange } from '../../core/annotations/changes';
import { notePassage } from '../../core/annotations/create';
import { resolving, withdrawing, withNoteText, withReply } from '../../core/annotations/notes';
import { describingPassage, type Passage } from '../../core/annotations/passage';
import { trimSpan } from '../../core/text/paragraphs';
import { NoteComment } from '../adapters/noteComment';
import { showEditor } from '../adapters/openDocument';
import { spanIn } from '../adapters/places';
import { tell } from '../adapters/tell';
import { counted } from '../adapters/words';
import type { NoteThreads } from '../features/noteThreads';
import type { Annotations } from '../services/annotations';
import type { Coding } from '../services/coding';
import type { NoteDrafts } from '../services/noteDrafts';
import { given } from './given';

/** What the commands in a thread of notes work with. */
export interface NoteTools {
  readonly annotations: Annotations;
  readonly coding: Coding;
  readonly notes: NoteThreads;
  readonly drafts: NoteDrafts;
}

/** The buttons of a thread of notes: *Add Note*, *Reply*, *Edit*, *Save*, *Cancel*, *Delete*, *Resolve*, *Reopen*. */
export function registerNoteThreads({ annotations, coding, notes, drafts }: NoteTools, subscriptions: vscode.Disposable[]): void {
  /** Changes the annotation with this id, unless it is gone or has nothing to be changed; true when that was done. */
  async function change(name: string, uri: vscode.Uri, id: string | undefined, work: (annotation: Annotation, now: string) => readonly SidecarChange[]): Promise<boolean> {
    const annotation = annotations.of(uri).find((one) => one.annotation.id === id)?.annotation;
    const changes = annotation ? work(annotation, coding.authorship().now) : [];
    if (changes.length > 0) return coding.perform(name, [coding.change(uri, changes)]);
    tell('Not done: the note has changed meanwhile');
    return false;
  }

  async function begin({ thread, text }: vscode.CommentReply): Promise<void> {
    if (text.trim() === '') return;
    if (!thread.range) return beginAbove(thread, text.trim());
    const document = await vscode.workspace.openTextDocument(thread.uri);
    const passages = drafts.passagesOf(thread, text) ?? passagesIn(document, thread.range);
    if (passages.length === 0) return keep(text, 'There are no words here to write a note on');
    const by = passages.map(() => coding.authorship());
    const changes = await coding.changing(document.uri, document.getText(), (source) => {
      const describeIn = describingPassage(source);
      return passages.flatMap((passage, index) => (by[index] ? [put(notePassage(describeIn(passage), text.trim(), by[index]))] : []));
    });
    if (by[0]) notes.expand(by[0].id);
    if (!await coding.perform(passages.length > 1 ? `Note added: ${counted(passages.length, 'passage')}` : 'Note added', changes)) return keep(text, 'Not done');
    thread.dispose();
    // The comment editor takes the focus along when it goes.
    await showEditor(document);
  }

  /** A note on the document as a whole. */
  async function beginAbove(thread: vscode.CommentThread, text: string): Promise<void> {
    const by = coding.authorship();
    notes.expand(by.id);
    if (!await coding.noteWhole(thread.uri, text, by)) return keep(text, 'Not done');
    thread.dispose();
    await showEditor(await vscode.workspace.openTextDocument(thread.uri));
  }

  /** The comment editor is empty by now. */
  async function keep(text: string, why: string): Promise<void> {
    await vscode.env.clipboard.writeText(text);
    tell(`${why}. The note is in the clipboard`);
  }

  async function reply({ thread, text }: vscode.CommentReply): Promise<void> {
    if (text.trim() === '') return;
    const isDone = await change('Reply added', thread.uri, notes.annotationOf(thread), (annotation) => [put(withReply(annotation, text.trim(), coding.authorship()))]);
    if (!isDone) await keep(text, 'Not done: the note has changed meanwhile');
  }

  async function save(comment: NoteComment): Promise<void> {
    const text = comment.typed.trim();
    if (text === '') return tell('A note says something: delete it where it is to go');
    const isDone = text === comment.note.text || await change('Note changed', comment.uri, comment.annotation, (annotation, now) => {
      const changed = withNoteText(annotation, comment.note, text, now);
      return changed === annotation ? [] : [put(changed)];
    });
    if (isDone) cancel(comment);
  }

  function edit(comment: NoteComment): void {
    comment.edit();
    notes.redraw(comment);
  }

  function cancel(comment: NoteComment): void {
    comment.show();
    notes.redraw(comment);
  }

  async function remove(comment: NoteComment): Promise<void> {
    await change('Note deleted', comment.uri, comment.annotation, (annotation, now) => withdrawing(annotation, comment.note, now));
  }

  async function resolve(argument: vscode.CommentThread | vscode.CommentReply, isResolved: boolean): Promise<void> {
    const thread = 'thread' in argument ? argument.thread : argument;
    await change(isResolved ? 'Notes resolved' : 'Notes reopened', thread.uri, notes.annotationOf(thread), (annotation, now) => {
      const changed = resolving(annotation, isResolved, now);
      return changed === annotation ? [] : [put(changed)];
    });
  }

  async function show(argument: unknown): Promise<void> {
    const [uri, annotation] = [given(argument, 'uri'), given(argument, 'annotation')];
    if (uri === undefined || annotation === undefined) return;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    const editor = await showEditor(document);
    const range = notes.open(document.uri, annotation)?.range;
    if (range) editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    else tell('The notes are not there any more');
  }

  const onComment = (command: string, act: (comment: NoteComment) => Promise<void> | void): vscode.Disposable =>
    vscode.commands.registerCommand(command, (argument: unknown) => (argument instanceof NoteComment ? act(argument) : undefined));
  subscriptions.push(
    vscode.commands.registerCommand('sourcemark.beginNotes', begin),
    vscode.commands.registerCommand('sourcemark.replyToNote', reply),
    vscode.commands.registerCommand('sourcemark.showNotes', show),
    onComment('sourcemark.editNote', edit),
    onComment('sourcemark.saveNote', save),
    onComment('sourcemark.cancelNote', cancel),
    onComment('sourcemark.deleteNote', remove),
    vscode.commands.registerCommand('sourcemark.resolveNotes', (argument: vscode.CommentThread | vscode.CommentReply) => resolve(argument, true)),
    vscode.commands.registerCommand('sourcemark.reopenNotes', (argument: vscode.CommentThread | vscode.CommentReply) => resolve(argument, false)),
  );
}

/** The words that a thread begun in the gutter is about: its range, else what is selected in its line, else the line; none in an empty one. */
function passagesIn(document: vscode.TextDocument, range: vscode.Range | undefined): readonly Passage[] {
  if (!range) return [];
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
  const selected = editor?.selections.find((selection) => !selection.isEmpty && selection.intersection(document.lineAt(range.start.line).range));
  const meant = range.isEmpty ? selected ?? document.lineAt(range.start.line).range : range;
  const span = trimSpan(document.getText(), spanIn(document, meant));
  return span ? [[span]] : [];
}

function put(annotation: Annotation): SidecarChange {
  return { kind: 'put', annotation };
}

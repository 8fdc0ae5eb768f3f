import * as vscode from 'vscode';
import type { Annotation, NoteBody } from '../../core/annotations/annotation';
import { writtenBy } from '../../core/annotations/notes';
import { noteMarkdown } from './markdown';

/** A note of an annotation as a comment of the editor. While it is edited its body is the note as it is written. */
export class NoteComment implements vscode.Comment {
  body: string | vscode.MarkdownString;
  mode = vscode.CommentMode.Preview;
  readonly author: vscode.CommentAuthorInformation;
  readonly contextValue = 'note';
  readonly timestamp?: Date;
  /** The id of the annotation that it is a note of. */
  readonly annotation: string;

  constructor(readonly uri: vscode.Uri, annotation: Annotation, readonly note: NoteBody) {
    const { creator, created } = writtenBy(annotation, note);
    const time = Date.parse(created ?? '');
    this.annotation = annotation.id;
    this.author = { name: creator ?? 'Unnamed' };
    this.body = noteMarkdown(note.text);
    if (!Number.isNaN(time)) this.timestamp = new Date(time);
  }

  edit(): void {
    this.mode = vscode.CommentMode.Editing;
    this.body = this.note.text;
  }

  /** Shows what the note says, whatever has been typed. */
  show(): void {
    this.mode = vscode.CommentMode.Preview;
    this.body = noteMarkdown(this.note.text);
  }

  /** What has been typed; the editor puts it into the body. */
  get typed(): string {
    return typeof this.body === 'string' ? this.body : this.body.value;
  }
}

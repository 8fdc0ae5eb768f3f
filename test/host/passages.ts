import * as vscode from 'vscode';
import { anchoredSpan } from '../../src/core/anchoring/outcome';
import type { AnchoredAnnotation } from '../../src/core/annotations/anchored';
import { sourcemark } from './sourcemark';

/** Two paragraphs of the minutes in which passages are annotated. */
export const harbour = 'The harbour master asked for two new bollards and a lamp that would last the winter.\n';
export const council = 'In the evening the council met, heard both sides and put the matter off until spring.\n';

/** Tags what is selected. */
export async function tag(code: string): Promise<void> {
  await vscode.commands.executeCommand('sourcemark.tagPassage', { code });
}

/** The document's first annotation. */
export async function first(editor: vscode.TextEditor): Promise<AnchoredAnnotation | undefined> {
  const { annotations } = await sourcemark();
  return annotations.of(editor.document.uri)[0];
}

/** The words that an annotation stands on; `undefined` where it stands nowhere. */
export function wordsOf(editor: vscode.TextEditor, one: AnchoredAnnotation | undefined): string | undefined {
  const span = one?.outcome && anchoredSpan(one.outcome);
  return span && editor.document.getText().slice(span.start, span.end);
}

import * as vscode from 'vscode';
import type { Span } from '../../core/text/span';
import { rangeIn } from '../adapters/places';

/** What `sourcemark.reveal` takes: plain JSON, so that a link in a hover can carry it. */
export interface Passage {
  readonly uri: string;
  readonly span: Span;
}

/** Opens the document and selects the passage; in a preview tab, as VS Code's own search does. */
export async function revealPassage({ uri, span }: Passage, preserveFocus = false): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const range = rangeIn(document, span);
  const editor = await vscode.window.showTextDocument(document, { preview: true, preserveFocus, selection: range });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Selects a range and keeps it in view. */
export async function revealLocation(location: Pick<vscode.Location, 'uri' | 'range'>): Promise<void> {
  const editor = await vscode.window.showTextDocument(location.uri, { preview: true, selection: location.range });
  editor.revealRange(location.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

import * as vscode from 'vscode';
import type { Analysis } from '../../src/core/analysis/analysis';
import type { Sourcemark } from '../../src/vscode/activate';
import type { Activated } from '../../src/vscode/activateSoon';
import { eventually } from './assert';

/** The running extension's services. */
export async function sourcemark(): Promise<Sourcemark> {
  const extension = vscode.extensions.getExtension<Activated>('sourcemark.sourcemark');
  if (!extension) throw new Error('the extension is not there');
  return (await extension.activate()).ready;
}

/** A file of the workspace's first folder. */
export function fileAt(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Shows a file and resolves when it has been analysed. */
export async function show(path: string): Promise<vscode.TextEditor> {
  const { live } = await sourcemark();
  const document = await vscode.workspace.openTextDocument(fileAt(path));
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  await eventually(() => live.of(document));
  return editor;
}

/** The analysis of what is in the editor now, once it has caught up with the text. */
export async function analysisOf(editor: vscode.TextEditor): Promise<Analysis> {
  const { live } = await sourcemark();
  return eventually(() => {
    const analysis = live.of(editor.document);
    return analysis?.length === editor.document.getText().length ? analysis : undefined;
  });
}

/** Puts the cursor on the nth occurrence (from 0) of some words; `at` units into them. */
export function putCursor(editor: vscode.TextEditor, words: string, occurrence = 0, at = 1): vscode.Position {
  const { start } = find(editor.document, words, occurrence);
  const position = editor.document.positionAt(editor.document.offsetAt(start) + at);
  editor.selection = new vscode.Selection(position, position);
  return position;
}

/** Selects the nth occurrence (from 0) of some words. */
export function select(editor: vscode.TextEditor, words: string, occurrence = 0): vscode.Range {
  const range = find(editor.document, words, occurrence);
  editor.selection = new vscode.Selection(range.start, range.end);
  return range;
}

function find(document: vscode.TextDocument, words: string, occurrence: number): vscode.Range {
  const text = document.getText();
  let start = -1;
  for (let seen = 0; seen <= occurrence; seen += 1) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`“${words}” does not stand ${occurrence + 1} times in the document`);
  }
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** The words that are selected, or at the cursor the word it touches. */
export function selectedWords(): string {
  const editor = vscode.window.activeTextEditor;
  return editor ? editor.document.getText(editor.selection) : '';
}

/** Writes a file by way of VS Code, as another extension would. */
export async function write(path: string, text: string | Uint8Array): Promise<vscode.Uri> {
  const uri = fileAt(path);
  await vscode.workspace.fs.writeFile(uri, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return uri;
}

/** A file's text on disk; `undefined` when there is none. */
export async function read(path: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileAt(path)));
  } catch {
    return undefined;
  }
}

export async function remove(path: string): Promise<void> {
  await vscode.workspace.fs.delete(fileAt(path), { useTrash: false });
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

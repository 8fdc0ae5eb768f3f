import * as vscode from 'vscode';
import { tell } from '../adapters/tell';
import { isAnnotatable } from '../services/sidecarFiles';
import type { Node } from '../views/nodes';
import type { CodingTools, WritingTools } from './annotate';
import { given } from './given';
import { pickCodes } from './pickCode';

/** *Tag Document…*, *Add Note on Document…*: what is said of a document as a whole rather than of a passage. For the row, or for the document in the active editor. */
export function registerAnnotateDocument(
  { annotations, codebooks, coding }: CodingTools, { notes, drafts }: WritingTools, subscriptions: vscode.Disposable[],
): void {
  async function tag(argument: unknown): Promise<void> {
    const uri = annotatable(argument);
    if (!uri) return;
    const settled = given(argument, 'code');
    const codes = settled === undefined ? await pickCodes(uri, codebooks, coding) : [{ name: settled }];
    if (!codes || codes.length === 0) return;
    const names = codes.map(({ name }) => name).join(', ');
    const changes = await coding.codingWhole(uri, codes);
    if (changes.length === 0) return tell(`Tagged as ${names} already`);
    await coding.perform(`Document tagged as ${names}`, changes);
  }

  async function note(argument: unknown): Promise<void> {
    const uri = annotatable(argument);
    if (!uri) return;
    await annotations.load(uri);
    const settled = given(argument, 'note');
    const document = await vscode.workspace.openTextDocument(uri);
    const isNoted = notes.of(uri).some(({ range }) => !range);
    if (settled === undefined && await drafts.openAbove(document, isNoted)) return;
    const text = settled ?? (await vscode.window.showInputBox({ title: 'Add Note on Document', prompt: 'A note on the document as a whole' }))?.trim();
    if (text) await coding.noteWhole(uri, text, coding.authorship());
  }

  subscriptions.push(
    vscode.commands.registerCommand('sourcemark.tagDocument', tag),
    vscode.commands.registerCommand('sourcemark.noteDocument', note),
  );
}

/** The document that is meant; `undefined`, after saying why, where it cannot be annotated. */
function annotatable(argument: unknown): vscode.Uri | undefined {
  const uri = chosenDocument(argument);
  if (uri && isAnnotatable(uri)) return uri;
  tell(uri ? 'Save the document first: annotations are kept beside its file' : 'Open a document, or choose one in the Documents view');
  return undefined;
}

/** The document of a row, or of the active editor. */
function chosenDocument(argument: unknown): vscode.Uri | undefined {
  const node = argument as Node | undefined;
  return node?.kind === 'document' ? node.uri : vscode.window.activeTextEditor?.document.uri;
}

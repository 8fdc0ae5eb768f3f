import * as vscode from 'vscode';
import { tell } from '../adapters/tell';
import { isAnnotatable } from '../services/sidecarFiles';
import type { Node } from '../views/nodes';
import type { CodingTools } from './annotate';
import { given } from './given';
import { pickCodes } from './pickCode';

/** *Tag Document…*: what is said of a document as a whole rather than of a passage. For the row, or for the document in the active editor. */
export function registerAnnotateDocument({ codebooks, coding }: CodingTools, subscriptions: vscode.Disposable[]): void {
  async function tag(argument: unknown): Promise<void> {
    const uri = chosenDocument(argument);
    if (!uri) return tell('Open a document, or choose one in the Documents view');
    if (!isAnnotatable(uri)) return tell('Save the document first: annotations are kept beside its file');
    const settled = given(argument, 'code');
    const codes = settled === undefined ? await pickCodes(uri, codebooks, coding) : [{ name: settled }];
    if (!codes || codes.length === 0) return;
    const names = codes.map(({ name }) => name).join(', ');
    const changes = await coding.codingWhole(uri, codes);
    if (changes.length === 0) return tell(`Tagged as ${names} already`);
    await coding.perform(`Document tagged as ${names}`, changes);
  }

  subscriptions.push(vscode.commands.registerCommand('sourcemark.tagDocument', tag));
}

/** The document of a row, or of the active editor. */
export function chosenDocument(argument: unknown): vscode.Uri | undefined {
  const node = argument as Node | undefined;
  return node?.kind === 'document' ? node.uri : vscode.window.activeTextEditor?.document.uri;
}

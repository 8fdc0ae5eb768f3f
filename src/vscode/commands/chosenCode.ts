import * as vscode from 'vscode';
import type { Codebooks } from '../services/codebooks';
import type { Coding } from '../services/coding';
import type { CodebookCodeNode, CodebookNode } from '../views/codebookNodes';
import { given } from './given';
import { pickOneCode } from './pickCode';

/** The code that a command is to act on, and a place in the folder of its codebook. */
export interface ChosenCode {
  readonly uri: vscode.Uri;
  readonly name: string;
}

/** Where codes are looked up. */
export interface KnownCodes {
  readonly codebooks: Codebooks;
  readonly coding: Coding;
  /** The row that is selected in the Codebook view. */
  readonly selected: () => CodebookNode | undefined;
}

/** What the user means: the row a menu was opened on, the selected one for a key, what is given by name, or else what they choose. */
export async function chosenCode(argument: unknown, { codebooks, coding, selected }: KnownCodes, title: string): Promise<ChosenCode | undefined> {
  const node = given(argument, 'row') === 'selected' ? selected() : argument;
  if (isCodeRow(node)) return { uri: node.uri, name: node.name };
  const uri = await codebookPlace(argument);
  const name = uri && (given(argument, 'code') ?? await pickOneCode(uri, codebooks, coding, { title, placeHolder: 'Which code?' }, []));
  return uri && name !== undefined ? { uri, name } : undefined;
}

/** The folder whose codebook is meant: that of the row, of the active document, or the one that is asked for; `undefined` for none. */
export async function codebookPlace(argument: unknown): Promise<vscode.Uri | undefined> {
  const { uri } = (argument ?? {}) as { readonly uri?: unknown };
  if (uri instanceof vscode.Uri) return uri;
  const active = vscode.window.activeTextEditor?.document.uri;
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (active && active.scheme !== 'untitled' && (folders.length === 0 || vscode.workspace.getWorkspaceFolder(active))) return active;
  return folders.length > 1 ? (await vscode.window.showWorkspaceFolderPick())?.uri : folders[0]?.uri;
}

function isCodeRow(node: unknown): node is CodebookCodeNode {
  return (node as CodebookNode | undefined)?.kind === 'codebookCode';
}

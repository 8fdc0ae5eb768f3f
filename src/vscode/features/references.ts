import * as vscode from 'vscode';
import type { WorkspaceMentions } from '../services/workspaceMentions';

/** Shift+F12: every mention in the workspace of the entity at the cursor. */
export function createReferences(mentions: WorkspaceMentions): vscode.ReferenceProvider {
  return {
    async provideReferences(document, position) {
      const named = mentions.at(document, position);
      return named && (await mentions.everywhere(named.key)).map(({ uri, range }) => new vscode.Location(uri, range));
    },
  };
}

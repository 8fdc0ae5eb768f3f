import * as vscode from 'vscode';
import type { LiveAnalyses } from '../services/liveAnalyses';
import type { WorkspaceMentions } from '../services/workspaceMentions';

/** Shift+F12: every mention in the workspace of the entity at the cursor. */
export function createReferences(live: LiveAnalyses, mentions: WorkspaceMentions): vscode.ReferenceProvider {
  return {
    async provideReferences(document, position, _context, token) {
      await live.first(document, token);
      const named = mentions.at(document, position);
      return named && (await mentions.everywhere(named.key)).map(({ uri, range }) => new vscode.Location(uri, range));
    },
  };
}

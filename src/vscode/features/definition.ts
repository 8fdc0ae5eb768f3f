import type * as vscode from 'vscode';
import { mentionsOf } from '../../core/analysis/lookup';
import { rangeIn } from '../adapters/places';
import type { LiveAnalyses } from '../services/liveAnalyses';
import type { WorkspaceMentions } from '../services/workspaceMentions';

/** F12: where the document first names the entity at the cursor. */
export function createDefinition(live: LiveAnalyses, mentions: WorkspaceMentions): vscode.DefinitionProvider {
  return {
    async provideDefinition(document, position, token) {
      const analysis = await live.first(document, token);
      const named = mentions.at(document, position);
      const first = named && analysis && mentionsOf(analysis, named.entity.id)[0];
      if (!named || !first) return undefined;
      return [{
        originSelectionRange: rangeIn(document, named.mention),
        targetUri: document.uri,
        targetRange: document.lineAt(document.positionAt(first.start)).range,
        targetSelectionRange: rangeIn(document, first),
      }];
    },
  };
}

import * as vscode from 'vscode';
import { mentionsOf } from '../../core/analysis/lookup';
import { rangeIn } from '../adapters/places';
import type { LiveAnalyses } from '../services/liveAnalyses';
import type { WorkspaceMentions } from '../services/workspaceMentions';

/** F7 and the editor's own highlight: every mention here of the entity at the cursor. */
export function createDocumentHighlights(live: LiveAnalyses, mentions: WorkspaceMentions): vscode.DocumentHighlightProvider {
  return {
    async provideDocumentHighlights(document, position, token) {
      const analysis = await live.first(document, token);
      const named = mentions.at(document, position);
      if (!named || !analysis) return undefined;
      return mentionsOf(analysis, named.entity.id).map((mention) => new vscode.DocumentHighlight(rangeIn(document, mention)));
    },
  };
}

import * as vscode from 'vscode';
import { entityById, mentionAt } from '../../core/analysis/lookup';
import type { DocumentMentions } from '../../core/catalog/catalog';
import type { Entity, Mention } from '../../core/entities/entity';
import { entityKey } from '../../core/entities/key';
import type { Span } from '../../core/text/span';
import { rangeBy, rangeIn } from '../adapters/places';
import type { LiveAnalyses } from './liveAnalyses';
import type { WorkspaceCatalog } from './workspaceCatalog';

/** Mentions as the editor's features ask for them: by cursor, here and in all documents. */
export interface WorkspaceMentions {
  /** The entity named at a position, and the mention that names it. */
  at(document: vscode.TextDocument, position: vscode.Position): NamedHere | undefined;
  /** All mentions of an entity: the open documents as they are now, the others as last read; in the order of the paths. */
  everywhere(entityKey: string): Promise<readonly PlacedMention[]>;
  /** True while some documents of the workspace are not analysed: there may be more mentions. */
  isPartial(): boolean;
}

/** A mention and where it stands, in offsets and as the editor counts. */
export interface PlacedMention extends vscode.Location {
  readonly span: Span;
}

export interface NamedHere {
  readonly entity: Entity;
  readonly mention: Mention;
  readonly key: string;
}

export function createWorkspaceMentions(live: LiveAnalyses, { catalog, start, partial }: WorkspaceCatalog): WorkspaceMentions {
  return {
    at(document, position) {
      const analysis = live.of(document);
      const mention = analysis && mentionAt(analysis, document.offsetAt(position));
      const entity = analysis && entityById(analysis, mention?.entity);
      const key = catalog.entityOf(document.uri.toString(), entity?.id ?? '') ?? (entity && entityKey(entity));
      return mention && entity && key !== undefined ? { entity, mention, key } : undefined;
    },
    isPartial: () => partial() !== undefined,
    async everywhere(key) {
      start();
      const documents = await catalog.mentionsOf(key);
      return documents.flatMap((found) => placesNow(found, key));
    },
  };

  /** An open document may have been typed in since it was put into the catalog. */
  function placesNow({ document, mentions }: DocumentMentions, key: string): readonly PlacedMention[] {
    const uri = vscode.Uri.parse(document.uri);
    const open = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === document.uri);
    const analysis = open && live.of(open);
    if (!open || !analysis) return mentions.map((mention) => ({ uri, span: spanOf(mention), range: rangeBy(document.lines, mention) }));
    // The analysis may be one newer than the catalog's: what it names is told by the names then.
    const names = new Set(catalog.membersOf(key).filter((member) => member.uri === document.uri).map(({ entity }) => entityKey(entity)));
    const ids = new Set(analysis.entities.filter((entity) => names.has(entityKey(entity))).map(({ id }) => id));
    return analysis.mentions
      .filter((mention) => ids.has(mention.entity))
      .map((mention) => ({ uri, span: spanOf(mention), range: rangeIn(open, mention) }));
  }
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

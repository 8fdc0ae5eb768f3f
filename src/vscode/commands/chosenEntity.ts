import type * as vscode from 'vscode';
import type { Entity, Mention } from '../../core/entities/entity';
import { mentionAt, entityById } from '../../core/analysis/lookup';
import type { LiveAnalyses } from '../services/liveAnalyses';
import type { WorkspaceCatalog } from '../services/workspaceCatalog';
import type { Node } from '../views/nodes';
import { chosenPassages } from './chosenPassages';

/** The entity that a command is to act on, in the document where it was chosen. */
export interface ChosenEntity {
  readonly uri: vscode.Uri;
  readonly entity: Entity;
  /** The mention that was pointed at; absent when the entity's row was. */
  readonly mention?: Mention;
}

/** What the user means: the row a menu was opened on, the mention a link names, or the one at the cursor. */
export async function chosenEntity(argument: unknown, live: LiveAnalyses, { catalog }: WorkspaceCatalog): Promise<ChosenEntity | undefined> {
  const node = argument as Node | undefined;
  if (node?.kind === 'entity') return { uri: node.uri, entity: node.entity };
  const chosen = await chosenPassages(argument, live);
  const span = chosen?.spans[0];
  if (!chosen || !span) return undefined;
  const { uri } = chosen.document;
  const analysis = live.of(chosen.document) ?? catalog.get(uri.toString())?.analysis;
  const mention = analysis && mentionAt(analysis, span.start);
  const entity = analysis && entityById(analysis, mention?.entity);
  return mention && entity && { uri, entity, mention };
}

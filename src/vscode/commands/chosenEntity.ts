import type * as vscode from 'vscode';
import { entityById, mentionAt } from '../../core/analysis/lookup';
import type { Catalog } from '../../core/catalog/catalog';
import type { Entity, Mention } from '../../core/entities/entity';
import type { SeenEntity } from '../../core/entities/registry/decisions';
import type { LiveAnalyses } from '../services/liveAnalyses';
import type { Node } from '../views/nodes';
import { chosenPassages } from './chosenPassages';

/** The entity that a command is to act on, in the document where it was chosen. */
export interface ChosenEntity {
  readonly uri: vscode.Uri;
  readonly entity: Entity;
  /** The entity with every name that it goes by in any document: a decision is about all of them. */
  readonly seen: SeenEntity;
  /** The mention that was pointed at; absent when the entity's row was. */
  readonly mention?: Mention;
}

/** What the user means: the row a menu was opened on, the mention a link names, or the one at the cursor. */
export async function chosenEntity(argument: unknown, live: LiveAnalyses, catalog: Catalog): Promise<ChosenEntity | undefined> {
  const node = argument as Node | undefined;
  if (node?.kind === 'entity') return { uri: node.uri, entity: node.entity, seen: seenEverywhere(catalog, node.uri, node.entity) };
  const chosen = await chosenPassages(argument, live);
  const span = chosen?.spans[0];
  if (!chosen || !span) return undefined;
  const { uri } = chosen.document;
  const analysis = live.of(chosen.document) ?? catalog.get(uri.toString())?.analysis;
  const mention = analysis && mentionAt(analysis, span.start);
  const entity = analysis && entityById(analysis, mention?.entity);
  return mention && entity && { uri, entity, seen: seenEverywhere(catalog, uri, entity), mention };
}

/** A document's entity with the names that all documents have for it. */
export function seenEverywhere(catalog: Catalog, uri: vscode.Uri, entity: Entity): SeenEntity {
  const everywhere = catalog.entityOf(uri.toString(), entity.id);
  const names = everywhere === undefined ? [] : catalog.namesOf(everywhere);
  const aliases = [...new Set([...entity.aliases, ...names])].filter((name) => name !== entity.name);
  return { ...entity, aliases };
}

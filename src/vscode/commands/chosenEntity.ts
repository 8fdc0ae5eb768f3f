import type * as vscode from 'vscode';
import { entityById, mentionAt, mentionsOf } from '../../core/analysis/lookup';
import type { AnchoredCorrection } from '../../core/annotations/corrections/anchoredCorrections';
import type { Catalog } from '../../core/catalog/catalog';
import type { Entity, Mention } from '../../core/entities/entity';
import type { SeenEntity } from '../../core/entities/registry/decisions';
import type { EntityDecisions } from '../services/entityDecisions';
import type { LiveAnalyses } from '../services/liveAnalyses';
import type { PassageCorrections } from '../services/passageCorrections';
import type { Node } from '../views/nodes';
import { chosenPassages } from './chosenPassages';
import { given } from './given';

/** The entity that a command is to act on, in the document where it was chosen. */
export interface ChosenEntity {
  readonly uri: vscode.Uri;
  readonly entity: Entity;
  /** The entity with every name that it goes by in any document: a decision is about all of them. */
  readonly seen: SeenEntity;
  /** The corrections in this document that say of a passage that it names this entity. */
  readonly corrections: readonly AnchoredCorrection[];
  /** The mention that was pointed at; absent when the entity's row was. */
  readonly mention?: Mention;
}

/** Where entities are looked up. */
export interface Known {
  readonly live: LiveAnalyses;
  readonly catalog: Catalog;
  readonly passages: PassageCorrections;
  readonly decisions: EntityDecisions;
  /** The row that is selected in the Documents view. */
  readonly selected: () => Node | undefined;
}

/** What the user means: the row a menu was opened on, the mention a link names, or the one at the cursor. */
export async function chosenEntity(argument: unknown, known: Known): Promise<ChosenEntity | undefined> {
  const node = (given(argument, 'row') === 'selected' ? known.selected() : argument) as Node | undefined;
  if (node?.kind === 'entity') return asChosen(known, node.uri, node.entity, node.mentions);
  if (node?.kind === 'speaker' && node.entity) {
    const { entity, uri } = node;
    const here = known.catalog.get(uri.toString())?.analysis;
    return asChosen(known, uri, entity, here ? mentionsOf(here, entity.id) : []);
  }
  const isRow = given(argument, 'row') !== undefined;
  const chosen = isRow && !node ? undefined : await chosenPassages(isRow ? node : argument, known.live);
  const span = chosen?.spans[0];
  if (!chosen || !span) return undefined;
  const { uri } = chosen.document;
  const analysis = known.live.of(chosen.document) ?? known.catalog.get(uri.toString())?.analysis;
  const mention = analysis && mentionAt(analysis, span.start);
  const entity = analysis && entityById(analysis, mention?.entity);
  return mention && entity && { ...asChosen(known, uri, entity, mentionsOf(analysis, entity.id)), mention };
}

/** An entity of a document with its mentions there, as one to be decided about. */
export function asChosen({ catalog, passages, decisions }: Known, uri: vscode.Uri, entity: Entity, mentions: readonly Mention[]): ChosenEntity {
  const places = new Set(mentions.map(({ start, end }) => `${start}-${end}`));
  const corrections = passages.of(uri).filter(({ correction, span }) => correction.kind === 'mention' && places.has(`${span.start}-${span.end}`));
  const record = entity.record === undefined ? undefined : decisions.recordsFor(uri).byId(entity.record);
  const formless = corrections.length > 0 && corrections.length === mentions.length && (record?.forms ?? []).length === 0;
  return { uri, entity, seen: formless ? { ...entity, formless } : seenEverywhere(catalog, uri, entity), corrections };
}

/** A document's entity with the names that all documents have for it. */
function seenEverywhere(catalog: Catalog, uri: vscode.Uri, entity: Entity): SeenEntity {
  const everywhere = catalog.entityOf(uri.toString(), entity.id);
  const names = everywhere === undefined ? [] : catalog.namesOf(everywhere);
  const aliases = [...new Set([...entity.aliases, ...names])].filter((name) => name !== entity.name);
  return { ...entity, aliases };
}

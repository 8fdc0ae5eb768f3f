import * as vscode from 'vscode';
import type { Catalog, WorkspaceEntity } from '../../core/catalog/catalog';
import { entityTypes, type Entity, type EntityType } from '../../core/entities/entity';
import { familyOf, isNamed } from '../../core/entities/family';
import type { SeenEntity } from '../../core/entities/registry/decisions';
import { counted, typeWords } from '../adapters/words';
import { seenEverywhere, type ChosenEntity } from './chosenEntity';

/** Lets the user choose another entity of the workspace; those of the same family come first. */
export async function pickEntity(catalog: Catalog, except: ChosenEntity): Promise<SeenEntity | undefined> {
  const found = new Map<WorkspaceEntity, { readonly uri: vscode.Uri; readonly entity: Entity; documents: number }>();
  const own = catalog.entityOf(except.uri.toString(), except.entity.id);
  for (const { uri, analysis } of catalog.documents()) {
    for (const entity of analysis.entities) {
      const key = catalog.entityOf(uri, entity.id);
      const known = key === undefined ? undefined : found.get(key);
      if (known) known.documents += 1;
      else if (isNamed(entity.type) && key !== undefined && key !== own) found.set(key, { uri: vscode.Uri.parse(uri), entity, documents: 1 });
    }
  }
  const { name, type } = except.entity;
  const alike = (one: { readonly entity: Entity }): number => Number(familyOf(one.entity.type) !== familyOf(type));
  const picked = await vscode.window.showQuickPick(
    [...found.values()]
      .sort((a, b) => alike(a) - alike(b) || b.documents - a.documents || a.entity.name.localeCompare(b.entity.name))
      .map(({ uri, entity, documents }) => ({ label: entity.name, description: `${typeWords[entity.type]} · ${counted(documents, 'document')}`, uri, entity })),
    { title: `Merge ${name}`, placeHolder: `Who or what is ${name}?`, matchOnDescription: true },
  );
  return picked && seenEverywhere(catalog, picked.uri, picked.entity);
}

/** Lets the user choose a type of names. */
export async function pickType(title: string): Promise<EntityType | undefined> {
  const named = entityTypes.filter(isNamed);
  const picked = await vscode.window.showQuickPick(named.map((type) => ({ label: typeWords[type], description: type, type })), { title });
  return picked?.type;
}

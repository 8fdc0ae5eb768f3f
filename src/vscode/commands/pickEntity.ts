import * as vscode from 'vscode';
import { entityTypes, type Entity, type EntityType } from '../../core/entities/entity';
import { familyOf, isNamed } from '../../core/entities/family';
import { entityKey } from '../../core/entities/key';
import { counted, typeWords } from '../adapters/words';
import type { WorkspaceCatalog } from '../services/workspaceCatalog';

/** Lets the user choose another entity of the workspace; those of the same family come first. */
export async function pickEntity({ catalog }: WorkspaceCatalog, except: Entity): Promise<Entity | undefined> {
  const found = new Map<string, { readonly entity: Entity; documents: number }>();
  for (const { analysis } of catalog.documents()) {
    for (const entity of analysis.entities) {
      const key = entityKey(entity);
      const known = found.get(key);
      if (known) known.documents += 1;
      else if (isNamed(entity.type) && key !== entityKey(except)) found.set(key, { entity, documents: 1 });
    }
  }
  const alike = ({ entity }: { readonly entity: Entity }): number => Number(familyOf(entity.type) !== familyOf(except.type));
  const picked = await vscode.window.showQuickPick(
    [...found.values()]
      .sort((a, b) => alike(a) - alike(b) || b.documents - a.documents || a.entity.name.localeCompare(b.entity.name))
      .map(({ entity, documents }) => ({ label: entity.name, description: `${typeWords[entity.type]} · ${counted(documents, 'document')}`, entity })),
    { title: `Merge ${except.name}`, placeHolder: `Who or what is ${except.name}?`, matchOnDescription: true },
  );
  return picked?.entity;
}

/** Lets the user choose a type of names. */
export async function pickType(title: string): Promise<EntityType | undefined> {
  const named = entityTypes.filter(isNamed);
  const picked = await vscode.window.showQuickPick(named.map((type) => ({ label: typeWords[type], description: type, type })), { title });
  return picked?.type;
}

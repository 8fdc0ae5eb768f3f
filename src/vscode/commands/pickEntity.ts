import * as vscode from 'vscode';
import { mentionsOf } from '../../core/analysis/lookup';
import type { WorkspaceEntity } from '../../core/catalog/catalog';
import { canonicalName } from '../../core/entities/canonicalName';
import { entityTypes, type Entity, type EntityType } from '../../core/entities/entity';
import { familyOf, isNamed } from '../../core/entities/family';
import { counted, typeWords } from '../adapters/words';
import { asChosen, type ChosenEntity, type Known } from './chosenEntity';

/** What is asked: the pick's title and its question, and a row for an entity that is not there yet. */
export interface Question {
  readonly title: string;
  readonly placeHolder: string;
  readonly another?: string;
}

/**
 * Lets the user choose another entity of the workspace; those of the same family come first, of these the ones with a word that begins alike.
 * What the same document has beside it is offered even where documents together take the two for one: its rows are two. `another` is the row
 * of that name.
 */
export async function pickEntity(
  known: Known, except: ChosenEntity, { title, placeHolder, another }: Question,
): Promise<ChosenEntity | 'another' | undefined> {
  const found = new Map<WorkspaceEntity, { readonly uri: string; readonly entity: Entity; documents: number }>();
  const { catalog } = known;
  const here = except.uri.toString();
  const own = catalog.entityOf(here, except.entity.id);
  for (const { uri, analysis } of catalog.documents()) {
    for (const entity of analysis.entities) {
      const thing = catalog.entityOf(uri, entity.id);
      const isBeside = thing === own && uri === here && entity.id !== except.entity.id;
      const key = isBeside ? `${thing} ${entity.id}` : thing;
      const one = key === undefined ? undefined : found.get(key);
      if (one) one.documents += 1;
      else if (isNamed(entity.type) && key !== undefined && key !== own) found.set(key, { uri, entity, documents: 1 });
    }
  }
  const { type } = except.entity;
  const beginnings = beginningsOf(except.entity);
  const unlike = ({ entity }: { readonly entity: Entity }): number => (
    familyOf(entity.type) !== familyOf(type) ? 2 : Number(![...beginningsOf(entity)].some((beginning) => beginnings.has(beginning)))
  );
  const rows = [...found.values()]
    .sort((a, b) => unlike(a) - unlike(b) || b.documents - a.documents || a.entity.name.localeCompare(b.entity.name))
    .map((one) => ({ label: one.entity.name, description: `${typeWords[one.entity.type]} · ${counted(one.documents, 'document')}`, one }));
  const picked = await vscode.window.showQuickPick(
    [...(another === undefined ? [] : [{ label: `$(add) ${another}`, one: undefined }]), ...rows], { title, placeHolder, matchOnDescription: true },
  );
  if (!picked) return undefined;
  if (!picked.one) return 'another';
  const { uri, entity } = picked.one;
  const analysis = catalog.get(uri)?.analysis;
  return asChosen(known, vscode.Uri.parse(uri), entity, analysis ? mentionsOf(analysis, entity.id) : []);
}

/** As many letters of two words are compared. */
const beginningLength = 3;

/** How the words of an entity's names begin: spellings of one name mostly differ behind that. */
function beginningsOf({ name, aliases }: Entity): ReadonlySet<string> {
  const words = [name, ...aliases].flatMap((each) => canonicalName(each).split(' '));
  return new Set(words.filter((word) => word.length >= beginningLength).map((word) => word.slice(0, beginningLength)));
}

/** Lets the user choose a type of names. */
export async function pickType(title: string): Promise<EntityType | undefined> {
  const named = entityTypes.filter(isNamed);
  const picked = await vscode.window.showQuickPick(named.map((type) => ({ label: typeWords[type], description: type, type })), { title });
  return picked?.type;
}

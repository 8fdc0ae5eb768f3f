import * as vscode from 'vscode';
import type { EntityType } from '../../core/entities/entity';
import { isNamed } from '../../core/entities/family';
import { addAlias, mark, merge, reject, rename, restore, retype, split, type SeenEntity } from '../../core/entities/registry/decisions';
import { openDocument } from '../adapters/openDocument';
import { tell } from '../adapters/tell';
import { typeWords } from '../adapters/words';
import type { EntityDecisions } from '../services/entityDecisions';
import type { LiveAnalyses } from '../services/liveAnalyses';
import type { WorkspaceCatalog } from '../services/workspaceCatalog';
import { chosenEntity, type ChosenEntity } from './chosenEntity';
import { chosenPassages } from './chosenPassages';
import { pickEntity, pickType } from './pickEntity';

const newId = (): string => `urn:uuid:${crypto.randomUUID()}`;

/** Merge, split, rename, retype, alias, reject, restore and mark: decided once, for all documents. */
export function registerEntityDecisions(
  decisions: EntityDecisions,
  live: LiveAnalyses,
  workspace: WorkspaceCatalog,
  subscriptions: vscode.Disposable[],
): void {
  async function decide(uri: vscode.Uri, name: string, change: Parameters<EntityDecisions['decide']>[1]['change']): Promise<void> {
    const refused = await decisions.decide(uri, { name, change });
    tell(refused === undefined ? name : `Not done: ${refused}`);
  }

  /** Registers a command that acts on one entity. */
  function onEntity(command: string, act: (chosen: ChosenEntity, argument: unknown) => Promise<void>): vscode.Disposable {
    return vscode.commands.registerCommand(`sourcemark.${command}`, async (argument: unknown) => {
      const chosen = await chosenEntity(argument, live, workspace.catalog);
      if (chosen && isNamed(chosen.entity.type)) await act(chosen, argument);
      else tell('Put the cursor on a name');
    });
  }

  async function mergeWith(chosen: ChosenEntity, argument: unknown): Promise<void> {
    const { uri, entity, seen } = chosen;
    const target = (argument as { into?: SeenEntity } | undefined)?.into ?? await pickEntity(workspace.catalog, chosen);
    if (target) await decide(uri, `Merged ${entity.name} into ${target.name}`, (registry) => merge(registry, target, seen, newId));
  }

  async function renameTo({ uri, entity, seen }: ChosenEntity, argument: unknown): Promise<void> {
    const name = given(argument, 'name') ?? await vscode.window.showInputBox({ title: 'Rename Entity', value: entity.name, prompt: 'The name to show in all documents; the texts stay as they are' });
    if (name?.trim()) await decide(uri, `Renamed ${entity.name} to ${name.trim()}`, (registry) => rename(registry, seen, name.trim(), newId));
  }

  async function retypeTo({ uri, entity, seen }: ChosenEntity, argument: unknown): Promise<void> {
    const type = given(argument, 'type') as EntityType | undefined ?? await pickType(`What is ${entity.name}?`);
    if (type) await decide(uri, `${entity.name}: ${typeWords[type]} everywhere`, (registry) => retype(registry, seen, type, newId));
  }

  async function alsoCalled({ uri, entity, seen }: ChosenEntity, argument: unknown): Promise<void> {
    const alias = given(argument, 'alias') ?? await vscode.window.showInputBox({ title: 'Add Alias', prompt: `Another name of ${entity.name}` });
    if (alias?.trim()) await decide(uri, `${alias.trim()} is ${entity.name}`, (registry) => addAlias(registry, seen, alias.trim(), newId));
  }

  async function separate({ uri, entity, seen, mention }: ChosenEntity): Promise<void> {
    const text = mention && openDocument(uri)?.getText().slice(mention.start, mention.end);
    const forms = text === undefined ? [entity.name, ...entity.aliases] : [text];
    const form = forms.length === 1 ? forms[0] : await vscode.window.showQuickPick(forms, { title: 'Split Entity', placeHolder: 'Which name means somebody else?' });
    if (form === undefined) return;
    const only = forms.length === 1 && entity.aliases.length === 0;
    const path = decisions.pathOf(uri);
    await decide(uri, only ? `${form} in ${path} is somebody else` : `${form} is not ${entity.name}`,
      (registry) => split(registry, seen, form, only ? [path] : undefined, newId));
  }

  async function markName(argument: unknown): Promise<void> {
    const chosen = await chosenPassages(argument, live);
    const span = chosen?.spans[0];
    const text = chosen && span && chosen.document.getText().slice(span.start, span.end);
    if (!chosen || !text || text.includes('\n') || text.length > longestName) return tell('Select a name first');
    const type = given(argument, 'type') as EntityType | undefined ?? await pickType(`What is ${text}?`);
    if (type) await decide(chosen.document.uri, `${text}: ${typeWords[type]} everywhere`, (registry) => mark(registry, text, type, newId));
  }

  async function restoreName(): Promise<void> {
    const uri = vscode.window.activeTextEditor?.document.uri ?? workspace.documents()[0]?.uri;
    const rejected = uri ? decisions.registryFor(uri).rejected.map(({ text }) => text) : [];
    if (!uri || rejected.length === 0) return tell('No name has been rejected');
    const names = await vscode.window.showQuickPick(rejected, { title: 'Restore Names', placeHolder: 'Which are names after all?', canPickMany: true });
    if (names?.length) await decide(uri, `Restored ${names.join(', ')}`, (registry) => restore(registry, names));
  }

  subscriptions.push(
    onEntity('mergeEntity', mergeWith),
    onEntity('renameEntity', renameTo),
    onEntity('retypeEntity', retypeTo),
    onEntity('addAlias', alsoCalled),
    onEntity('splitEntity', separate),
    onEntity('rejectEntity', ({ uri, entity, seen }) => decide(uri, `${entity.name} is not an entity`, (registry) => reject(registry, seen))),
    vscode.commands.registerCommand('sourcemark.markName', markName),
    vscode.commands.registerCommand('sourcemark.restoreName', restoreName),
    vscode.commands.registerCommand('sourcemark.undoEntityChange', async () => {
      const name = await decisions.undo();
      tell(name === undefined ? 'There is no entity change to undo' : `Undone: ${name}`);
    }),
    vscode.commands.registerCommand('sourcemark.redoEntityChange', async () => {
      const name = await decisions.redo();
      tell(name === undefined ? 'There is no entity change to redo' : `Done again: ${name}`);
    }),
  );
}

/** Longer than any name; a whole paragraph is selected by mistake. */
const longestName = 200;

/** What a key binding's `args` or a test settle beforehand: then nothing is asked. */
function given(argument: unknown, key: string): string | undefined {
  const value = ((argument ?? {}) as Record<string, unknown>)[key];
  return typeof value === 'string' ? value : undefined;
}

import * as vscode from 'vscode';
import type { Correction } from '../../core/annotations/corrections/correction';
import type { EntityType } from '../../core/entities/entity';
import { isNamed } from '../../core/entities/family';
import { addAlias, mark, merge, reject, rename, restore, retype, split, type SeenEntity } from '../../core/entities/registry/decisions';
import type { EntityRegistry } from '../../core/entities/registry/registry';
import { openDocument } from '../adapters/openDocument';
import { tell } from '../adapters/tell';
import { typeWords } from '../adapters/words';
import type { Change, ChangeJournal } from '../services/changeJournal';
import type { WorkspaceCatalog } from '../services/workspaceCatalog';
import type { Node } from '../views/nodes';
import { chosenEntity, type ChosenEntity, type Known } from './chosenEntity';
import { chosenPassages } from './chosenPassages';
import { given } from './given';
import { pickEntity, pickType } from './pickEntity';

/** A change to the registry that asks for its first new id for the record that it is about. */
type ChangeAbout = (registry: EntityRegistry, newId: () => string) => EntityRegistry;

const newId = (): string => `urn:uuid:${crypto.randomUUID()}`;

/** Merge, split, rename, retype, alias, reject, restore and mark: decided once, for all documents. */
export function registerEntityDecisions(
  known: Known,
  workspace: WorkspaceCatalog,
  journal: ChangeJournal,
  subscriptions: vscode.Disposable[],
): void {
  const { passages, decisions } = known;

  async function perform(name: string, changes: readonly Change[]): Promise<void> {
    const refused = await journal.perform(name, changes);
    tell(refused === undefined ? name : `Not done: ${refused}`);
  }

  async function decide(uri: vscode.Uri, name: string, change: ChangeAbout): Promise<void> {
    await perform(name, [decisions.change(uri, change)]);
  }

  /**
   * Decides about an entity by its record, in the folder of `uri`. Passages that were said to mean it, or one of the others, by name
   * name the record from now on.
   */
  async function decideAbout(
    uri: vscode.Uri, one: ChosenEntity, name: string, change: ChangeAbout, others: readonly ChosenEntity[] = [],
  ): Promise<void> {
    const fresh = newId();
    const record = (one.entity.record === undefined ? undefined : decisions.recordsFor(uri).byId(one.entity.record)?.id) ?? fresh;
    const decision: ChangeAbout = (registry, id) => {
      const ids = [fresh];
      return change(registry, () => ids.pop() ?? id());
    };
    const linked = [one, ...others].flatMap(({ uri: where, corrections }): readonly Change[] => {
      const unlinked = corrections.filter(({ correction }) => correction.kind === 'mention' && correction.record !== record);
      const link = (correction: Correction): Correction => (correction.kind === 'mention' ? { ...correction, record } : correction);
      return unlinked.length > 0 ? [passages.revising(where, unlinked, link)] : [];
    });
    await perform(name, [decisions.change(uri, decision), ...linked]);
  }

  /** Registers a command that acts on one entity. `otherwise` names a command for where there is none. */
  function onEntity(command: string, act: (chosen: ChosenEntity, argument: unknown) => Promise<void>): vscode.Disposable {
    return vscode.commands.registerCommand(`sourcemark.${command}`, async (argument: unknown) => {
      const chosen = await chosenEntity(argument, known);
      const otherwise = given(argument, 'otherwise');
      if (chosen && isNamed(chosen.entity.type)) await act(chosen, argument);
      else if (otherwise !== undefined) await vscode.commands.executeCommand(otherwise);
      else tell(given(argument, 'row') === undefined ? 'Put the cursor on a name' : 'Select the row of a name');
    });
  }

  async function mergeWith(chosen: ChosenEntity, argument: unknown): Promise<void> {
    const { uri, entity, seen } = chosen;
    const { into, intoRow } = (argument ?? {}) as { readonly into?: SeenEntity; readonly intoRow?: Node };
    if (into) return decide(uri, `Merged ${entity.name} into ${into.name}`, (registry, id) => merge(registry, into, seen, id));
    const target = intoRow ? await chosenEntity(intoRow, known)
      : await pickEntity(known, chosen, { title: `Merge ${entity.name}`, placeHolder: `Who or what is ${entity.name}?` });
    if (!target || target === 'another') return;
    const name = `Merged ${entity.name} into ${target.entity.name}`;
    await decideAbout(uri, target, name, (registry, id) => merge(registry, target.seen, seen, id), [chosen]);
  }

  async function renameTo(chosen: ChosenEntity, argument: unknown): Promise<void> {
    const { entity, seen } = chosen;
    const prompt = 'The name to show in all documents; the texts stay as they are';
    const name = given(argument, 'name') ?? (await vscode.window.showInputBox({ title: 'Rename Entity', value: entity.name, prompt }))?.trim();
    if (!name || name === entity.name) return;
    await decideAbout(chosen.uri, chosen, `Renamed ${entity.name} to ${name}`, (registry, id) => rename(registry, seen, name, id));
  }

  async function retypeTo(chosen: ChosenEntity, argument: unknown): Promise<void> {
    const { entity, seen } = chosen;
    const type = given(argument, 'type') as EntityType | undefined ?? await pickType(`What is ${entity.name}?`);
    if (!type) return;
    await decideAbout(chosen.uri, chosen, `${entity.name}: ${typeWords[type]} everywhere`, (registry, id) => retype(registry, seen, type, id));
  }

  async function alsoCalled(chosen: ChosenEntity, argument: unknown): Promise<void> {
    const { entity, seen } = chosen;
    const prompt = `Another name of ${entity.name}`;
    const alias = given(argument, 'alias') ?? (await vscode.window.showInputBox({ title: 'Add Alias', prompt }))?.trim();
    if (alias) await decideAbout(chosen.uri, chosen, `${alias} is ${entity.name}`, (registry, id) => addAlias(registry, seen, alias, id));
  }

  async function separate(chosen: ChosenEntity, argument: unknown): Promise<void> {
    const { uri, entity, seen, mention } = chosen;
    // What was said of this one place is not undone by deciding about its words everywhere.
    if (mention && passages.at(uri, mention)) return void vscode.commands.executeCommand('sourcemark.reassignMention', argument);
    const text = mention && openDocument(uri)?.getText().slice(mention.start, mention.end);
    const forms = text === undefined ? [entity.name, ...entity.aliases] : [text];
    const question = { title: 'Split Entity', placeHolder: 'Which name means somebody else?' };
    const form = forms.length === 1 ? forms[0] : await vscode.window.showQuickPick(forms, question);
    if (form === undefined) return;
    const only = forms.length === 1 && entity.aliases.length === 0;
    const path = decisions.pathOf(uri);
    await decide(uri, only ? `${form} in ${path} is somebody else` : `${form} is not ${entity.name}`,
      (registry, id) => split(registry, seen, form, only ? [path] : undefined, id));
  }

  async function rejectAll({ uri, entity, seen, corrections }: ChosenEntity): Promise<void> {
    await perform(`${entity.name} is not an entity`, [
      ...(seen.formless ? [] : [decisions.change(uri, (registry) => reject(registry, seen))]),
      ...(corrections.length > 0 ? [passages.revising(uri, corrections, () => ({ kind: 'noMention' }))] : []),
    ]);
  }

  async function markName(argument: unknown): Promise<void> {
    const chosen = await chosenPassages(argument, known.live);
    const span = chosen?.spans[0];
    const text = chosen && span && chosen.document.getText().slice(span.start, span.end);
    if (!chosen || !text || text.includes('\n') || text.length > longestName) return tell('Select a name first');
    const type = given(argument, 'type') as EntityType | undefined ?? await pickType(`What is ${text}?`);
    if (type) await decide(chosen.document.uri, `${text}: ${typeWords[type]} everywhere`, (registry, id) => mark(registry, text, type, id));
  }

  async function restoreName(): Promise<void> {
    const uri = vscode.window.activeTextEditor?.document.uri ?? workspace.documents()[0]?.uri;
    const rejected = uri ? decisions.registryFor(uri).rejected.map(({ text }) => text) : [];
    if (!uri || rejected.length === 0) return tell('No name has been rejected');
    const question = { title: 'Restore Names', placeHolder: 'Which are names after all?', canPickMany: true } as const;
    const names = await vscode.window.showQuickPick(rejected, question);
    if (names?.length) await decide(uri, `Restored ${names.join(', ')}`, (registry) => restore(registry, names));
  }

  subscriptions.push(
    onEntity('mergeEntity', mergeWith),
    onEntity('renameEntity', renameTo),
    onEntity('retypeEntity', retypeTo),
    onEntity('addAlias', alsoCalled),
    onEntity('splitEntity', separate),
    onEntity('rejectEntity', rejectAll),
    vscode.commands.registerCommand('sourcemark.markName', markName),
    vscode.commands.registerCommand('sourcemark.restoreName', restoreName),
  );
}

/** Longer than any name; a whole paragraph is selected by mistake. */
const longestName = 200;

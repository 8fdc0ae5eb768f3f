import * as vscode from 'vscode';
import { folderOf, nameOf } from '../adapters/names';
import { tell } from '../adapters/tell';
import { counted } from '../adapters/words';
import type { Annotations } from '../services/annotations';
import type { Change } from '../services/changeJournal';
import type { Coding } from '../services/coding';
import type { MovedDocuments } from '../services/movedDocuments';
import type { SidecarFiles } from '../services/sidecarFiles';
import { sidecarOfRenamed } from '../services/sidecarNames';
import type { WorkspaceCatalog } from '../services/workspaceCatalog';
import type { Node } from '../views/nodes';
import { given } from './given';

/** *Move Annotations…*: those of a document that is not there any more become those of another, the one with the same text first. */
export function registerMoveAnnotations(
  annotations: Annotations, { coding, files }: { readonly coding: Coding; readonly files: SidecarFiles }, moved: MovedDocuments, workspace: WorkspaceCatalog,
  subscriptions: vscode.Disposable[],
): void {
  async function pickMissing(): Promise<vscode.Uri | undefined> {
    const missing = annotations.annotated().filter(({ readable }) => !readable).map(({ uri }) => uri);
    if (missing.length === 0) return void tell('Every annotated document is there');
    return pick(missing, 'Move Annotations', 'Of which document that is not there any more?', (uri) =>
      counted(annotations.of(uri).length, 'annotation'));
  }

  async function pickTarget(from: vscode.Uri): Promise<vscode.Uri | undefined> {
    const same = moved.of(from);
    const known = new Set([from, ...same].map(String));
    const others = workspace.documents().filter(({ uri, state }) => state !== 'missing' && !known.has(uri.toString())).map(({ uri }) => uri);
    return pick([...same, ...others], `Move Annotations of ${nameOf(from)}`, 'To which document?', (uri) =>
      (same.includes(uri) ? 'has the very text that they describe' : ''));
  }

  async function move(argument: unknown): Promise<void> {
    const from = fromArgument(argument) ?? await pickMissing();
    if (!from) return;
    const named = given(argument, 'to');
    const to = named === undefined ? await pickTarget(from) : vscode.Uri.parse(named);
    if (!to) return;
    await Promise.all([annotations.load(from), annotations.load(to)]);
    const going = missingIn(to, idsIn(from));
    const left = idsIn(from).length - going.length;
    const words = `${counted(going.length, 'annotation')} moved to ${nameOf(to)}${left === 0 ? '' : `; ${left.toLocaleString('en')} of the same name ${left === 1 ? 'is' : 'are'} there already`}`;
    await coding.perform(words, going.length === 0 ? 'all of them are there already' : [moving(from, to, new Set(going))]);
  }

  const idsIn = (uri: vscode.Uri): readonly string[] => annotations.of(uri).map(({ annotation }) => annotation.id);
  const missingIn = (uri: vscode.Uri, ids: readonly string[]): readonly string[] => ids.filter((id) => !idsIn(uri).includes(id));

  /** What is annotated in either document meanwhile stays there. */
  function moving(from: vscode.Uri, to: vscode.Uri, ids: ReadonlySet<string>): Change {
    return { documents: [from.toString(), to.toString()], make: () => transfer(from, to, ids), takeBack: () => transfer(to, from, ids) };
  }

  /** The file itself where that is all of it, so that all else in it stays as it is; else the annotations alone. Resolves to the reason why not. */
  async function transfer(from: vscode.Uri, to: vscode.Uri, ids: ReadonlySet<string>): Promise<string | undefined> {
    await Promise.all([annotations.load(from), annotations.load(to)]);
    const [sidecar, ...others] = await files.placesOf(from);
    if (idsIn(from).every((id) => ids.has(id)) && sidecar && others.length === 0 && (await files.placesOf(to)).length === 0) {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(sidecar, sidecarOfRenamed(sidecar, to), { overwrite: false });
      if (!await vscode.workspace.applyEdit(edit)) return `${nameOf(sidecar)} cannot be renamed`;
      await Promise.all([annotations.load(from), annotations.load(to)]);
      return undefined;
    }
    const all = annotations.of(from).map(({ annotation }) => annotation);
    const going = new Set(missingIn(to, all.map(({ id }) => id).filter((id) => ids.has(id))));
    const refused = await annotations.change(to, all.filter(({ id }) => going.has(id)).map((annotation) => ({ kind: 'put', annotation })));
    return refused ?? annotations.change(from, [...going].map((id) => ({ kind: 'remove', id })));
  }

  subscriptions.push(vscode.commands.registerCommand('sourcemark.moveAnnotations', move));
}

function fromArgument(argument: unknown): vscode.Uri | undefined {
  const node = argument as Node | undefined;
  if (node?.kind === 'document') return node.uri;
  const uri = given(argument, 'uri');
  return uri === undefined ? undefined : vscode.Uri.parse(uri);
}

async function pick(
  uris: readonly vscode.Uri[], title: string, placeHolder: string, detail: (uri: vscode.Uri) => string,
): Promise<vscode.Uri | undefined> {
  const rows = uris.map((uri) => ({ label: nameOf(uri), description: [folderOf(uri), detail(uri)].filter((words) => words !== '').join(' · '), uri }));
  return (await vscode.window.showQuickPick(rows, { title, placeHolder, matchOnDescription: true }))?.uri;
}

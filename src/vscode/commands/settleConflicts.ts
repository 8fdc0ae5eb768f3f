import * as vscode from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import { conflictOf, conflictsAmong, keepingBoth, keepingVersion, type OpenConflict } from '../../core/annotations/merge/settle';
import { escapeIcons } from '../adapters/icons';
import { tell } from '../adapters/tell';
import { shortened, versionLabel } from '../adapters/words';
import type { Annotations } from '../services/annotations';
import type { Coding } from '../services/coding';
import type { Node } from '../views/nodes';

interface Named {
  readonly uri: vscode.Uri;
  readonly id: string;
}

/** *Keep This Version*, *Keep Both Versions*: settles what two people have decided differently, as a step that can be undone. */
export function registerSettleConflicts(annotations: Annotations, coding: Coding, subscriptions: vscode.Disposable[]): void {
  const all = (uri: vscode.Uri): readonly Annotation[] => annotations.of(uri).map(({ annotation }) => annotation);

  async function settle(argument: unknown, isBoth: boolean): Promise<void> {
    const named = fromArgument(argument) ?? await pickVersion(isBoth);
    if (!named) return;
    const conflict = conflictOf(all(named.uri), named.id);
    if (!conflict) return tell('Nothing is to be settled here any more');
    const { now } = coding.authorship();
    const changes = isBoth ? keepingBoth(conflict, now) : keepingVersion(conflict, named.id, now, all(named.uri));
    await coding.perform(isBoth ? 'Both versions kept' : conflict.other ? 'This version kept' : 'Annotation kept', [coding.change(named.uri, changes)]);
  }

  /** For the palette: one of the versions in the active document. */
  async function pickVersion(isBoth: boolean): Promise<Named | undefined> {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const conflicts = uri ? conflictsAmong(all(uri)) : [];
    if (!uri || conflicts.length === 0) return void tell('Nothing in this document was decided differently by two people');
    const rows = conflicts.flatMap((conflict) => versionsOf(conflict, isBoth).map((version) => ({
      label: escapeIcons(versionLabel(version)),
      description: escapeIcons([version.creator, version.modified?.slice(0, 10)].filter((words) => words !== undefined).join(', ')),
      detail: escapeIcons(shortened(version.selectors?.quote.exact ?? 'Whole document')),
      id: version.id,
    })));
    const [title, placeHolder] = isBoth ? ['Keep Both Versions', 'Of which annotation?'] : ['Keep This Version', 'Which version is to stay?'];
    const picked = await vscode.window.showQuickPick(rows, { title, placeHolder, matchOnDescription: true, matchOnDetail: true });
    return picked && { uri, id: picked.id };
  }

  subscriptions.push(
    vscode.commands.registerCommand('sourcemark.keepVersion', (argument: unknown) => settle(argument, false)),
    vscode.commands.registerCommand('sourcemark.keepBothVersions', (argument: unknown) => settle(argument, true)),
  );
}

function versionsOf({ annotation, other }: OpenConflict, isBoth: boolean): readonly Annotation[] {
  return other && !isBoth ? [annotation, other] : [annotation];
}

function fromArgument(argument: unknown): Named | undefined {
  const node = argument as Node | undefined;
  if (node?.kind === 'annotation') return { uri: node.uri, id: node.anchored.annotation.id };
  const { uri, annotation } = (argument ?? {}) as { uri?: unknown; annotation?: unknown };
  return typeof uri === 'string' && typeof annotation === 'string' ? { uri: vscode.Uri.parse(uri), id: annotation } : undefined;
}

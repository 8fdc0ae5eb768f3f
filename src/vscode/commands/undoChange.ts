import * as vscode from 'vscode';
import { tell } from '../adapters/tell';
import type { ChangeJournal } from '../services/changeJournal';
import type { LastChanges } from '../services/lastChanges';
import { given } from './given';

/**
 * *Undo Annotation Change* and *Redo Annotation Change*: the last one of all; with `{ "document": "active" }`, as the editor's own keys ask,
 * the active document's, and the command `otherwise` where its text has changed since.
 */
export function registerUndoChange(journal: ChangeJournal, last: LastChanges, subscriptions: vscode.Disposable[]): void {
  async function step(which: 'undo' | 'redo', done: string, argument: unknown): Promise<void> {
    const isHere = given(argument, 'document') === 'active';
    const uri = vscode.window.activeTextEditor?.document.uri;
    const isTurn = (): boolean => uri !== undefined && (which === 'undo' ? last.canUndo(uri) : last.canRedo(uri));
    const stepped = await (isHere ? journal[which](uri?.toString(), isTurn) : journal[which]());
    const otherwise = given(argument, 'otherwise');
    if (stepped === 'otherwise') return void (otherwise !== undefined && await vscode.commands.executeCommand(otherwise));
    if (stepped?.kind === 'done') tell(`${done}: ${stepped.name}`);
    else if (stepped) tell(`Not done: ${stepped.reason}`);
    else tell(isHere ? `A later change in another document is to be ${which === 'undo' ? 'undone' : 'done again'} first` : `There is no change to ${which}`);
  }

  subscriptions.push(
    vscode.commands.registerCommand('sourcemark.undoAnnotationChange', (argument: unknown) => step('undo', 'Undone', argument)),
    vscode.commands.registerCommand('sourcemark.redoAnnotationChange', (argument: unknown) => step('redo', 'Done again', argument)),
  );
}

import * as vscode from 'vscode';
import { revealLocation } from '../services/navigation';
import type { WorkspaceMentions } from '../services/workspaceMentions';

/**
 * *Next Mention* and *Previous Mention* of the entity under the cursor. After the last one here comes the first one of
 * the next document, and after the very last the very first.
 */
export function registerMentionNavigation(mentions: WorkspaceMentions, subscriptions: vscode.Disposable[]): void {
  async function go(step: 1 | -1): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const named = editor && mentions.at(editor.document, editor.selection.active);
    if (!named) return void vscode.window.setStatusBarMessage('Sourcemark: nothing is named at the cursor', 3_000);
    const here = editor.selection.active;
    const all = await mentions.everywhere(named.key);
    const current = all.findIndex(({ uri, range }) => uri.toString() === editor.document.uri.toString() && range.contains(here));
    const next = all[(current + step + all.length) % all.length];
    if (next) await revealLocation(next);
  }
  subscriptions.push(
    vscode.commands.registerCommand('sourcemark.nextMention', () => go(1)),
    vscode.commands.registerCommand('sourcemark.previousMention', () => go(-1)),
  );
}

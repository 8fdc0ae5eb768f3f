import * as vscode from 'vscode';
import type { LiveAnalyses } from '../services/liveAnalyses';
import { revealPassage } from '../services/navigation';
import { chosenPassages } from './chosenPassages';

/** What links and rows do when they are clicked. */
export function registerReveal(live: LiveAnalyses, subscriptions: vscode.Disposable[]): void {
  subscriptions.push(
    vscode.commands.registerCommand('sourcemark.reveal', async (argument: unknown) => {
      const chosen = await chosenPassages(argument, live);
      const span = chosen?.spans[0];
      if (chosen && span) await revealPassage({ uri: chosen.document.uri.toString(), span });
    }),
    vscode.commands.registerCommand('sourcemark.showMentions', async (argument: unknown) => {
      const chosen = await chosenPassages(argument, live);
      const span = chosen?.spans[0];
      if (!chosen || !span) return;
      await revealPassage({ uri: chosen.document.uri.toString(), span });
      await vscode.commands.executeCommand('references-view.findReferences', chosen.document.uri, chosen.document.positionAt(span.start));
    }),
  );
}

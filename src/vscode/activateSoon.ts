import * as vscode from 'vscode';
import type { Sourcemark } from './activate';

/** What the extension gives to its tests; no public interface yet. */
export interface Activated {
  /** Resolves when everything is in place. */
  readonly ready: Promise<Sourcemark>;
}

/**
 * Activates without holding up the window: commands are there at once, everything else is loaded and put together in the
 * next turn. A command that comes before that waits for it.
 */
export function activateSoon(context: vscode.ExtensionContext, activate: () => Sourcemark): Activated {
  const early: vscode.Disposable[] = [];
  const ready = new Promise<Sourcemark>((resolve, reject) => {
    setTimeout(() => {
      early.forEach((command) => command.dispose());
      try {
        resolve(activate());
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
  });
  for (const command of contributedCommands(context)) {
    early.push(vscode.commands.registerCommand(command, async (...args: unknown[]) => {
      await ready;
      return vscode.commands.executeCommand(command, ...args);
    }));
  }
  return { ready };
}

function contributedCommands({ extension }: vscode.ExtensionContext): readonly string[] {
  const { contributes } = extension.packageJSON as { readonly contributes: { readonly commands: readonly { readonly command: string }[] } };
  return contributes.commands.map(({ command }) => command);
}

import * as vscode from 'vscode';
import { equal, ok } from '../assert';

describe('activation', () => {
  it('finds the extension in this host and activates it', async () => {
    const extension = vscode.extensions.getExtension('sourcemark.sourcemark');
    ok(extension, 'the extension is not there');
    await extension.activate();
    equal(extension.isActive, true);
  });

  it('has one folder open', () => {
    equal(vscode.workspace.workspaceFolders?.length, 1);
  });

  it('has every command that the manifest names', async () => {
    const manifest: unknown = vscode.extensions.getExtension('sourcemark.sourcemark')?.packageJSON;
    const known = new Set(await vscode.commands.getCommands(true));
    const missing = contributedCommands(manifest).filter((command) => !known.has(command));
    ok(missing.length === 0, missing);
  });
});

function contributedCommands(manifest: unknown): string[] {
  const { contributes } = manifest as { contributes?: { commands?: { command: string }[] } };
  return (contributes?.commands ?? []).map(({ command }) => command);
}

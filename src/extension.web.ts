import * as vscode from 'vscode';
import { activateOn } from './vscode/activate';
import { activateSoon, type Activated } from './vscode/activateSoon';
import { createWorkspaceStore } from './vscode/services/workspaceStore';
import { startWebWorker } from './web/webWorker';

/** The browser: no Node, and files only through VS Code. */
export function activate(context: vscode.ExtensionContext): Activated {
  const worker = vscode.Uri.joinPath(context.extensionUri, 'dist/worker.web.js');
  return activateSoon(context, () => activateOn({
    startWorker: async () => startWebWorker(new Uint8Array(await vscode.workspace.fs.readFile(worker))),
    storeFor: createWorkspaceStore,
    logInName: () => undefined,
  }, context));
}

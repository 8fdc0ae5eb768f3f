import * as os from 'node:os';
import type * as vscode from 'vscode';
import { createFileStore } from './fileStore';
import { startWorkerThread } from './workerThread';
import { activateOn, type Sourcemark } from '../vscode/activate';
import { createWorkspaceStore } from '../vscode/services/workspaceStore';

/** All of Sourcemark where there is Node: a bundle of its own, loaded once the window has come up. */
export function activateEditor(context: vscode.ExtensionContext): Sourcemark {
  return activateOn({
    startWorker: () => Promise.resolve(startWorkerThread(context.asAbsolutePath('dist/worker.js'))),
    storeFor: (sidecar) => (sidecar.scheme === 'file' ? createFileStore(sidecar.fsPath) : createWorkspaceStore(sidecar)),
    logInName,
  }, context);
}

function logInName(): string | undefined {
  try {
    return os.userInfo().username;
  } catch {
    return undefined; // a user id without a name, as in some containers
  }
}

import * as os from 'node:os';
import type * as vscode from 'vscode';
import { createFileStore } from './node/fileStore';
import { startWorkerThread } from './node/workerThread';
import { activateOn, type Sourcemark } from './vscode/activate';
import { createWorkspaceStore } from './vscode/services/workspaceStore';

/** The desktop, remote windows and everything else with Node. */
export function activate(context: vscode.ExtensionContext): Sourcemark {
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

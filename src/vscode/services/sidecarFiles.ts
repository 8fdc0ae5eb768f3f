import * as vscode from 'vscode';
import { emptySidecar, type Sidecar } from '../../core/annotations/annotation';
import type { SidecarChange } from '../../core/annotations/changes';
import { saveChanges, type SaveOutcome } from '../../core/annotations/save';
import { parseSidecar } from '../../core/annotations/sidecar';
import type { SidecarStore } from '../../core/annotations/store';
import { nameOf } from '../adapters/names';
import type { Problems } from './problems';
import { documentOf, isSidecar, sidecarGlob, sidecarOf } from './sidecarNames';

/** The sidecars as files. One that is broken is reported and never written over. */
export interface SidecarFiles {
  /** What a document's sidecar holds; empty when there is none, `undefined` when it cannot be read. */
  read(document: vscode.Uri): Promise<Sidecar | undefined>;
  /** Makes changes to the file as it is on disk: what another window has saved meanwhile stays. */
  save(document: vscode.Uri, changes: readonly SidecarChange[]): Promise<SaveOutcome>;
  /** All sidecars in the workspace's folders. */
  find(): Promise<readonly vscode.Uri[]>;
  /** A sidecar was made, changed or deleted, by whomever. */
  readonly onDidChange: vscode.Event<vscode.Uri>;
}

/** Where the sidecar with this URI is kept. */
export type StoreFor = (sidecar: vscode.Uri) => SidecarStore;

export function createSidecarFiles(storeFor: StoreFor, problems: Problems, subscriptions: vscode.Disposable[]): SidecarFiles {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const watcher = vscode.workspace.createFileSystemWatcher(sidecarGlob);
  const fire = (uri: vscode.Uri): void => changed.fire(uri);
  subscriptions.push(changed, watcher, watcher.onDidCreate(fire), watcher.onDidChange(fire), watcher.onDidDelete(fire));

  /** Every read or write says anew whether the file is all right. */
  function report(sidecar: vscode.Uri, message: string | undefined): void {
    problems.report(sidecar, 'sidecar', message === undefined ? undefined : { message, severity: vscode.DiagnosticSeverity.Error });
  }

  return {
    onDidChange: changed.event,
    async read(document) {
      const sidecar = sidecarOf(document);
      const outcome = await storeFor(sidecar).read();
      const parsed = outcome.kind === 'refused' ? outcome
        : outcome.text === undefined ? { kind: 'sidecar' as const, sidecar: emptySidecar }
          : parseSidecar(outcome.text);
      report(sidecar, parsed.kind === 'sidecar' ? undefined : unreadable(sidecar, parsed.reason));
      return parsed.kind === 'sidecar' ? parsed.sidecar : undefined;
    },
    async save(document, changes) {
      const sidecar = sidecarOf(document);
      const outcome = await saveChanges(storeFor(sidecar), changes, nameOf(document));
      if (outcome.kind === 'saved') report(sidecar, undefined);
      else report(sidecar, outcome.kind === 'broken' ? unreadable(sidecar, outcome.reason) : `${nameOf(sidecar)} cannot be saved: ${outcome.reason}.`);
      return outcome;
    },
    find: async () => vscode.workspace.findFiles(sidecarGlob, '**/node_modules/**'),
  };
}

/** True for a document that a sidecar can stand beside: one that has a file, and is not a sidecar itself. */
export function isAnnotatable(uri: vscode.Uri): boolean {
  return uri.scheme !== 'untitled' && !isSidecar(uri) && (uri.scheme === 'file' || vscode.workspace.getWorkspaceFolder(uri) !== undefined);
}

function unreadable(sidecar: vscode.Uri, reason: string): string {
  return `${nameOf(sidecar)} cannot be read as annotations of ${nameOf(documentOf(sidecar))}: ${reason}. `
    + 'It is left as it is; mend it or move it away, and annotations can be saved again.';
}

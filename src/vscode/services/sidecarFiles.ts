import * as vscode from 'vscode';
import type { Sidecar } from '../../core/annotations/annotation';
import type { SidecarChange } from '../../core/annotations/changes';
import { openConflicts } from '../../core/annotations/merge/conflict';
import { keepChanges, readKept, type KeepOutcome, type SidecarStores } from '../../core/annotations/recovery/keep';
import type { SaveOutcome } from '../../core/annotations/save';
import type { SidecarStore } from '../../core/annotations/store';
import { nameOf } from '../adapters/names';
import type { Problems } from './problems';
import { createRetries } from './retries';
import { isSidecar, recoveryOf, sidecarGlob, sidecarOf } from './sidecarNames';

/** The sidecars as files. One that is broken is reported and never written over: a file beside it takes what is new. */
export interface SidecarFiles {
  /** What a document's sidecar holds; empty when there is none, `undefined` when it cannot be read. */
  read(document: vscode.Uri): Promise<Sidecar | undefined>;
  /**
   * Makes changes to the file as it is on disk: what another window has saved meanwhile stays. What could not be saved is for the caller to
   * keep: `onDidChange` fires when it is time to try again.
   */
  save(document: vscode.Uri, changes: readonly SidecarChange[]): Promise<SaveOutcome>;
  /** All sidecars in the workspace's folders. */
  find(): Promise<readonly vscode.Uri[]>;
  /** A sidecar was made, changed or deleted, by whomever, or is to be looked at again. */
  readonly onDidChange: vscode.Event<vscode.Uri>;
}

/** Where the sidecar with this URI is kept. */
export type StoreFor = (sidecar: vscode.Uri) => SidecarStore;

export function createSidecarFiles(storeFor: StoreFor, problems: Problems, subscriptions: vscode.Disposable[]): SidecarFiles {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const watcher = vscode.workspace.createFileSystemWatcher(sidecarGlob);
  const fire = (uri: vscode.Uri): void => changed.fire(uri);
  const retries = createRetries(fire);
  /** As last read: a sidecar that breaks later is shown as it was. */
  const known = new Map<string, Sidecar>();
  /** The documents with changes that nobody but their window has. */
  const unsaved = new Set<string>();
  subscriptions.push(changed, retries, watcher, watcher.onDidCreate(fire), watcher.onDidChange(fire), watcher.onDidDelete(fire));

  function storesOf(document: vscode.Uri): SidecarStores {
    return { sidecar: storeFor(sidecarOf(document)), recovery: storeFor(recoveryOf(document)) };
  }

  /** Every read or write says anew whether the file is all right. */
  function report(document: vscode.Uri, outcome: KeepOutcome, isWriting: boolean): void {
    const sidecar = sidecarOf(document);
    const conflicts = 'sidecar' in outcome ? openConflicts(outcome.sidecar).length : 0;
    const message = messageOf(document, outcome, isWriting);
    problems.report(sidecar, 'sidecar', message === undefined ? undefined : { message, severity: vscode.DiagnosticSeverity.Error });
    problems.report(sidecar, 'conflicts', conflicts === 0 ? undefined : { message: conflictsIn(sidecar, conflicts), severity: vscode.DiagnosticSeverity.Warning });
  }

  return {
    onDidChange: changed.event,
    async read(document) {
      const [key, sidecar] = [document.toString(), sidecarOf(document)];
      const outcome = await readKept(storesOf(document), nameOf(document), known.get(key));
      if (outcome.kind === 'saved') known.set(key, outcome.sidecar);
      // That changes are not saved stays said until they are: whoever has them tries again after reading.
      if (outcome.kind !== 'saved' || !unsaved.has(key)) report(document, outcome, unsaved.has(key));
      if (outcome.kind === 'waiting' || (outcome.kind === 'refused' && unsaved.has(key))) retries.later(sidecar);
      else if (!unsaved.has(key)) retries.done(sidecar);
      return 'sidecar' in outcome ? outcome.sidecar : outcome.kind === 'broken' ? known.get(key) : undefined;
    },
    async save(document, changes) {
      const [key, sidecar] = [document.toString(), sidecarOf(document)];
      const outcome = await keepChanges(storesOf(document), changes, nameOf(document), known.get(key));
      report(document, outcome, true);
      if (outcome.kind === 'saved') known.set(key, outcome.sidecar);
      if (!('sidecar' in outcome)) {
        unsaved.add(key);
        retries.later(sidecar);
        return outcome;
      }
      unsaved.delete(key);
      retries.done(sidecar);
      return { kind: 'saved', sidecar: outcome.sidecar };
    },
    find: async () => vscode.workspace.findFiles(sidecarGlob, '**/node_modules/**'),
  };
}

function messageOf(document: vscode.Uri, outcome: KeepOutcome, isWriting: boolean): string | undefined {
  const [sidecar, recovery] = [nameOf(sidecarOf(document)), nameOf(recoveryOf(document))];
  const unreadable = `${sidecar} cannot be read as annotations of ${nameOf(document)}`;
  switch (outcome.kind) {
    case 'saved':
      return undefined;
    case 'broken':
      return `${unreadable}: ${outcome.reason}. It is left as it is; mend it or move it away. New annotations are kept in ${recovery} until then.`;
    case 'recovered':
      return `${unreadable}: ${outcome.reason}. It is left as it is; mend it or move it away. What was annotated meanwhile is in ${recovery} and is put into it then.`;
    case 'waiting':
      return `What ${recovery} holds cannot be put into ${sidecar} yet: ${outcome.reason}.`;
    case 'refused':
      return isWriting ? `${sidecar} cannot be saved: ${outcome.reason}. The changes are kept in this window, and saving is tried again.` : `${unreadable}: ${outcome.reason}.`;
  }
}

function conflictsIn(sidecar: vscode.Uri, count: number): string {
  return `${nameOf(sidecar)}: two people have decided ${count === 1 ? 'one annotation' : `${count} annotations`} differently. Both versions are kept, `
    + 'marked “sourcemark:conflict”. Keep one of them or both: by the light bulb here and on the passage, or in the Documents view.';
}

/** True for a document that a sidecar can stand beside: one that has a file, and is not a sidecar itself. */
export function isAnnotatable(uri: vscode.Uri): boolean {
  return uri.scheme !== 'untitled' && !isSidecar(uri) && (uri.scheme === 'file' || vscode.workspace.getWorkspaceFolder(uri) !== undefined);
}

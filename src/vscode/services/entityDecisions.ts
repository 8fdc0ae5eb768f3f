import * as vscode from 'vscode';
import type { Analysis } from '../../core/analysis/analysis';
import { prepare, type KnownRecords, type Rules } from '../../core/entities/registry/apply';
import { parseRegistry } from '../../core/entities/registry/json';
import { conflictsIn } from '../../core/entities/registry/merge';
import { emptyRegistry, type EntityRegistry } from '../../core/entities/registry/registry';
import { saveDecision } from '../../core/entities/registry/save';
import { takeBack } from '../../core/entities/registry/takeBack';
import { nameOf } from '../adapters/names';
import type { Change } from './changeJournal';
import type { Problems } from './problems';
import type { StoreFor } from './sidecarFiles';

/** What people have decided about entities: kept in `sourcemark.entities.json`, applied to every analysis. */
export interface EntityDecisions {
  /** The analysis of a document as people have corrected it. The file is read with the first document of its folder. */
  apply(uri: vscode.Uri, text: string, analysis: Analysis): Analysis;
  registryFor(uri: vscode.Uri): EntityRegistry;
  /** The document's path as the registry knows it: relative to the folder of `sourcemark.entities.json`. */
  pathOf(uri: vscode.Uri): string;
  /** The records that people have made, as this document knows them. */
  recordsFor(uri: vscode.Uri): KnownRecords;
  /** A decision for all documents, to be made and taken back: what others decide in between stays. */
  change(uri: vscode.Uri, decision: (registry: EntityRegistry) => EntityRegistry): Change;
  readonly onDidChange: vscode.Event<void>;
}

const fileName = 'sourcemark.entities.json';

interface Folder {
  readonly file: vscode.Uri;
  registry: EntityRegistry;
  rules: Rules;
}

export function createEntityDecisions(storeFor: StoreFor, problems: Problems, subscriptions: vscode.Disposable[]): EntityDecisions {
  const folders = new Map<string, Folder>();
  const changed = new vscode.EventEmitter<void>();

  function folderOf(uri: vscode.Uri): Folder {
    const root = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '..');
    const file = vscode.Uri.joinPath(root, fileName);
    const known = folders.get(file.toString());
    if (known) return known;
    const folder: Folder = { file, registry: emptyRegistry, rules: prepare(emptyRegistry) };
    folders.set(file.toString(), folder);
    if (uri.scheme !== 'untitled') void read(folder);
    return folder;
  }

  async function read(folder: Folder): Promise<void> {
    const outcome = await storeFor(folder.file).read();
    const parsed = outcome.kind !== 'read' ? outcome
      : outcome.text === undefined ? { kind: 'registry' as const, registry: emptyRegistry } : parseRegistry(outcome.text);
    if (parsed.kind !== 'registry') return report(folder, `${fileName} cannot be read: ${parsed.reason}. It is left as it is.`);
    report(folder, undefined);
    accept(folder, parsed.registry);
  }

  function accept(folder: Folder, registry: EntityRegistry): void {
    const conflicts = conflictsIn(registry);
    problems.report(folder.file, 'conflicts', conflicts === 0 ? undefined : {
      message: `${fileName}: two people have decided about ${conflicts === 1 ? 'one entity' : `${conflicts} entities`} differently, see “conflict” there. `
        + 'Remove that field when it is settled.',
      severity: vscode.DiagnosticSeverity.Warning,
    });
    const same = JSON.stringify(registry) === JSON.stringify(folder.registry);
    folder.registry = registry;
    if (same) return;
    folder.rules = prepare(registry);
    changed.fire();
  }

  function report({ file }: Folder, message: string | undefined): void {
    problems.report(file, 'entities', message === undefined ? undefined : { message, severity: vscode.DiagnosticSeverity.Error });
  }

  async function save(folder: Folder, change: (registry: EntityRegistry) => EntityRegistry): Promise<string | undefined> {
    const outcome = await saveDecision(storeFor(folder.file), change);
    if (outcome.kind !== 'saved') {
      const reason = `${fileName} cannot be saved: ${outcome.reason}`;
      report(folder, `${reason}.`);
      return reason;
    }
    report(folder, undefined);
    accept(folder, outcome.registry);
    return undefined;
  }

  const watcher = vscode.workspace.createFileSystemWatcher(`**/${fileName}`);
  const reread = (uri: vscode.Uri): void => {
    const folder = folders.get(uri.toString());
    if (folder) void read(folder);
  };
  subscriptions.push(changed, watcher, watcher.onDidCreate(reread), watcher.onDidChange(reread), watcher.onDidDelete(reread));

  return {
    apply: (uri, text, analysis) => folderOf(uri).rules.apply(analysis, text, pathIn(folderOf(uri).file, uri)),
    registryFor: (uri) => folderOf(uri).registry,
    pathOf: (uri) => pathIn(folderOf(uri).file, uri),
    recordsFor: (uri) => folderOf(uri).rules.recordsIn(pathIn(folderOf(uri).file, uri)),
    change(uri, decision) {
      const folder = folderOf(uri);
      let made: { readonly before: EntityRegistry; readonly after: EntityRegistry } | undefined;
      return {
        async make() {
          if (uri.scheme === 'untitled') return `save ${nameOf(uri)} first`;
          const again = made;
          return save(folder, (now) => {
            const after = again ? takeBack(now, again.after, again.before) : decision(now);
            made = again ?? { before: now, after };
            return after;
          });
        },
        takeBack: async () => made && save(folder, (now) => (made ? takeBack(now, made.before, made.after) : now)),
      };
    },
    onDidChange: changed.event,
  };
}

function pathIn(file: vscode.Uri, uri: vscode.Uri): string {
  const folder = file.path.slice(0, -fileName.length);
  return uri.path.startsWith(folder) ? uri.path.slice(folder.length) : uri.path;
}

import * as vscode from 'vscode';
import type { Analysis } from '../../core/analysis/analysis';
import { prepare, type KnownRecords, type Rules } from '../../core/entities/registry/apply';
import { entityFile } from '../../core/entities/registry/entityFile';
import type { EntityRegistry } from '../../core/entities/registry/registry';
import type { Change } from './changeJournal';
import type { FileEvents } from './fileEvents';
import { createFolderFiles } from './folderFiles';
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
  /** A decision for all documents, to be made and taken back: what others decide in between stays. It holds here while the file cannot be written. */
  change(uri: vscode.Uri, decision: (registry: EntityRegistry, newId: () => string) => EntityRegistry): Change;
  readonly onDidChange: vscode.Event<void>;
}

export function createEntityDecisions(storeFor: StoreFor, fileEvents: FileEvents, problems: Problems, subscriptions: vscode.Disposable[]): EntityDecisions {
  const files = createFolderFiles(entityFile, 'entities', storeFor, fileEvents, problems, subscriptions);
  const prepared = new Map<string, { readonly registry: EntityRegistry; readonly rules: Rules }>();
  const changed = new vscode.EventEmitter<void>();
  subscriptions.push(changed, files.onDidChange(() => changed.fire()));

  /** Made ready once for each state of a file. */
  function rulesFor(uri: vscode.Uri): Rules {
    const registry = files.of(uri);
    const key = files.fileOf(uri).toString();
    const known = prepared.get(key);
    if (known?.registry === registry) return known.rules;
    const rules = prepare(registry);
    prepared.set(key, { registry, rules });
    return rules;
  }

  function pathOf(uri: vscode.Uri): string {
    const folder = files.fileOf(uri).path.slice(0, -entityFile.name.length);
    return uri.path.startsWith(folder) ? uri.path.slice(folder.length) : uri.path;
  }

  return {
    apply: (uri, text, analysis) => rulesFor(uri).apply(analysis, text, pathOf(uri)),
    registryFor: files.of,
    pathOf,
    recordsFor: (uri) => rulesFor(uri).recordsIn(pathOf(uri)),
    change: (uri, decision) => files.change(uri, decision, true),
    onDidChange: changed.event,
  };
}

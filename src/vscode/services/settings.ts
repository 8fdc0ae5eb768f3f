import * as vscode from 'vscode';
import type { SidecarPlace } from '../../core/annotations/sidecarPath';

/** The settings as the code reads them; their defaults stand in package.json. */
export interface Settings {
  /** Globs of the documents, relative to each workspace folder. */
  documents(folder?: vscode.Uri): readonly string[];
  /** How many documents that are not open are analysed at most. */
  backgroundDocuments(): number;
  /** How many bytes of them at most. */
  backgroundBytes(): number;
  /** Who new annotations are by; empty when the user has not said. */
  creator(): string;
  /** Where the sidecar of a document is to be kept. */
  sidecars(document: vscode.Uri): SidecarPlace;
  /** Fires when any of them has changed. */
  readonly onDidChange: vscode.Event<void>;
}

const section = 'sourcemark';
const bytesPerMegabyte = 1_000_000;

export function readSettings(subscriptions: vscode.Disposable[]): Settings {
  const changed = new vscode.EventEmitter<void>();
  subscriptions.push(
    changed,
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(section)) changed.fire();
    }),
  );
  const read = <Value>(key: string, fallback: Value, scope?: vscode.Uri): Value =>
    vscode.workspace.getConfiguration(section, scope ?? null).get(key, fallback);
  return {
    documents: (folder) => read<string[]>('documents', [], folder).filter((glob) => typeof glob === 'string' && glob !== ''),
    backgroundDocuments: () => Math.max(0, read('background.documents', 500)),
    backgroundBytes: () => Math.max(0, read('background.megabytes', 20)) * bytesPerMegabyte,
    creator: () => read('creator', '').trim(),
    sidecars: (document) => (read<unknown>('sidecars', 'beside', document) === 'folder' ? 'folder' : 'beside'),
    onDidChange: changed.event,
  };
}

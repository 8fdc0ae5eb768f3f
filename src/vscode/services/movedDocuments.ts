import * as vscode from 'vscode';
import { hashed } from '../adapters/hashing';
import type { Annotations } from './annotations';
import { readDocument } from './readDocument';
import { isSidecar } from './sidecarNames';
import type { WorkspaceCatalog } from './workspaceCatalog';

/** Where documents have gone that were renamed or moved outside VS Code and left their annotations behind. */
export interface MovedDocuments {
  /** The documents with the very text that the annotations of a missing one describe, as far as looked at; empty when there is none. */
  of(missing: vscode.Uri): readonly vscode.Uri[];
  readonly onDidChange: vscode.Event<vscode.Uri>;
}

/** Files come and go in bursts. */
const pause = 300;

interface Hashed {
  /** Tells one state of the file from another: its size and when it was changed. */
  readonly state: string;
  readonly hash: string | undefined;
}

export function createMovedDocuments(annotations: Annotations, workspace: WorkspaceCatalog, subscriptions: vscode.Disposable[]): MovedDocuments {
  const found = new Map<string, readonly vscode.Uri[]>();
  const hashes = new Map<string, Hashed>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking = false;

  const missing = (): readonly vscode.Uri[] => annotations.annotated().filter(({ readable }) => !readable).map(({ uri }) => uri);

  function lookLater(): void {
    if (found.size === 0 && missing().length === 0) return;
    clearTimeout(timer);
    timer = setTimeout(() => void (looking ? lookLater() : look()), pause);
  }

  async function look(): Promise<void> {
    looking = true;
    try {
      const lost = missing();
      const byHash = lost.length > 0 ? await documentsByHash(new Set(lost.map(String))) : new Map<string, readonly vscode.Uri[]>();
      for (const key of found.keys()) if (!lost.some((uri) => uri.toString() === key)) found.delete(key);
      for (const uri of lost) {
        const wanted = new Set(annotations.of(uri).map(({ annotation }) => annotation.selectors?.hash));
        const now = [...wanted].flatMap((hash) => (hash === undefined ? [] : byHash.get(hash) ?? []));
        const before = found.get(uri.toString());
        found.set(uri.toString(), now);
        if (String(before ?? []) !== String(now)) changed.fire(uri);
      }
    } finally {
      looking = false;
    }
  }

  async function documentsByHash(but: ReadonlySet<string>): Promise<Map<string, readonly vscode.Uri[]>> {
    const byHash = new Map<string, readonly vscode.Uri[]>();
    for (const { uri, state } of workspace.documents()) {
      if (state === 'refused' || but.has(uri.toString()) || isSidecar(uri)) continue;
      const hash = await hashOf(uri);
      if (hash !== undefined) byHash.set(hash, [...(byHash.get(hash) ?? []), uri]);
    }
    return byHash;
  }

  /** Of the file, not of what is typed: the text that was renamed is on disk. A file is read again when it has changed. */
  async function hashOf(uri: vscode.Uri): Promise<string | undefined> {
    try {
      const { size, mtime } = await vscode.workspace.fs.stat(uri);
      const state = `${size} ${mtime}`;
      const known = hashes.get(uri.toString());
      if (known?.state === state) return known.hash;
      const result = await readDocument(uri);
      const hash = result.kind === 'text' ? (await hashed(result.text)).hash : undefined;
      hashes.set(uri.toString(), { state, hash });
      return hash;
    } catch {
      return undefined; // gone meanwhile
    }
  }

  subscriptions.push(
    changed,
    annotations.onDidChange(lookLater),
    workspace.onDidChange(lookLater),
    { dispose: () => clearTimeout(timer) },
  );
  return { of: (uri) => found.get(uri.toString()) ?? [], onDidChange: changed.event };
}

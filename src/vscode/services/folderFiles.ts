import * as vscode from 'vscode';
import type { FolderFile } from '../../core/folderFile/folderFile';
import { saveDecision } from '../../core/folderFile/save';
import { nameOf } from '../adapters/names';
import type { Change } from './changeJournal';
import type { Problems } from './problems';
import type { StoreFor } from './sidecarFiles';

/** A file of decisions at the top of every workspace folder; beside a document that is in none. */
export interface FolderFiles<Content> {
  /** What the file of a document's folder holds. It is read with the first question about the folder. */
  of(uri: vscode.Uri): Content;
  /** Where the file of a document's folder is, or would be. */
  fileOf(uri: vscode.Uri): vscode.Uri;
  /** Resolves when the file of the document's folder has been read. */
  load(uri: vscode.Uri): Promise<void>;
  /** A decision about all documents of the folder, to be made and taken back: what others decide in between stays. */
  change(uri: vscode.Uri, decision: (content: Content) => Content): Change;
  /** A file holds something else now. */
  readonly onDidChange: vscode.Event<vscode.Uri>;
}

interface Folder<Content> {
  readonly file: vscode.Uri;
  content: Content;
  loaded: Promise<void>;
}

/** Reads such files when they are asked for, follows them, reports broken ones under `origin` and never writes over them. */
export function createFolderFiles<Content>(
  file: FolderFile<Content>, origin: string, storeFor: StoreFor, problems: Problems, subscriptions: vscode.Disposable[],
): FolderFiles<Content> {
  const folders = new Map<string, Folder<Content>>();
  const changed = new vscode.EventEmitter<vscode.Uri>();

  function fileOf(uri: vscode.Uri): vscode.Uri {
    return vscode.Uri.joinPath(vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '..'), file.name);
  }

  function folderOf(uri: vscode.Uri): Folder<Content> {
    const at = fileOf(uri);
    const known = folders.get(at.toString());
    if (known) return known;
    const folder: Folder<Content> = { file: at, content: file.empty, loaded: Promise.resolve() };
    folders.set(at.toString(), folder);
    if (uri.scheme !== 'untitled') folder.loaded = read(folder);
    return folder;
  }

  async function read(folder: Folder<Content>): Promise<void> {
    const outcome = await storeFor(folder.file).read();
    const parsed = outcome.kind !== 'read' ? outcome
      : outcome.text === undefined ? { kind: 'content' as const, content: file.empty } : file.parse(outcome.text);
    if (parsed.kind !== 'content') return report(folder, `${file.name} cannot be read: ${parsed.reason}. It is left as it is.`);
    report(folder, undefined);
    accept(folder, parsed.content);
  }

  function accept(folder: Folder<Content>, content: Content): void {
    const conflicts = file.conflicts?.(content);
    problems.report(folder.file, `${origin} conflicts`, conflicts === undefined ? undefined : {
      message: `${file.name}: ${conflicts}`, severity: vscode.DiagnosticSeverity.Warning,
    });
    const isSame = JSON.stringify(content) === JSON.stringify(folder.content);
    folder.content = content;
    if (!isSame) changed.fire(folder.file);
  }

  function report({ file: at }: Folder<Content>, message: string | undefined): void {
    problems.report(at, origin, message === undefined ? undefined : { message, severity: vscode.DiagnosticSeverity.Error });
  }

  async function save(folder: Folder<Content>, change: (content: Content) => Content): Promise<string | undefined> {
    const outcome = await saveDecision(storeFor(folder.file), file, change);
    if (outcome.kind !== 'saved') {
      const reason = `${file.name} cannot be saved: ${outcome.reason}`;
      report(folder, `${reason}.`);
      return reason;
    }
    report(folder, undefined);
    accept(folder, outcome.content);
    return undefined;
  }

  const watcher = vscode.workspace.createFileSystemWatcher(`**/${file.name}`);
  const reread = (uri: vscode.Uri): void => {
    const folder = folders.get(uri.toString());
    if (folder) folder.loaded = read(folder);
  };
  subscriptions.push(changed, watcher, watcher.onDidCreate(reread), watcher.onDidChange(reread), watcher.onDidDelete(reread));

  return {
    of: (uri) => folderOf(uri).content,
    fileOf,
    load: (uri) => folderOf(uri).loaded,
    change(uri, decision) {
      const folder = folderOf(uri);
      let made: { readonly before: Content; readonly after: Content } | undefined;
      return {
        documents: [uri.toString()],
        async make() {
          if (uri.scheme === 'untitled') return `save ${nameOf(uri)} first`;
          const again = made;
          return save(folder, (now) => {
            const after = again ? file.takeBack(now, again.after, again.before) : decision(now);
            made = again ?? { before: now, after };
            return after;
          });
        },
        takeBack: async () => made && save(folder, (now) => (made ? file.takeBack(now, made.before, made.after) : now)),
      };
    },
    onDidChange: changed.event,
  };
}

import * as vscode from 'vscode';
import { isFolder } from './sidecarFolders';
import { isMirrored } from './sidecarNames';

/** What happens to the files of the workspace, by whomever; nothing is told of git's own. */
export interface FileEvents {
  /** A file is there that was not; also each of those that came in a folder. */
  readonly onDidCreate: vscode.Event<vscode.Uri>;
  readonly onDidChange: vscode.Event<vscode.Uri>;
  /** A file is gone, or a folder with all that was in it. */
  readonly onDidDelete: vscode.Event<vscode.Uri>;
}

/**
 * In milliseconds. Of what comes in a new folder the system tells a part or nothing (inotify watches single folders, and watches a new one
 * from a moment after it was made); so the folder is searched once no more has come for so long.
 */
const settlePause = 400;

/** No more of what comes at once is looked at for whether it is a folder, and no more files are looked for in one. */
const mostLookedAt = 500;
const mostFiles = 100_000;

const installed = '**/node_modules/**';

/** Follows all files of the workspace's folders. */
export function createFileEvents(subscriptions: vscode.Disposable[]): FileEvents {
  const [created, changed, deleted] = [new vscode.EventEmitter<vscode.Uri>(), new vscode.EventEmitter<vscode.Uri>(), new vscode.EventEmitter<vscode.Uri>()];
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  /** What has come since the last search, by URI. */
  let fresh = new Map<string, vscode.Uri>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function note(uri: vscode.Uri): void {
    created.fire(uri);
    if (uri.path.includes('/node_modules/')) return;
    fresh.set(uri.toString(), uri);
    clearTimeout(timer);
    timer = setTimeout(() => void searchFolders(), settlePause);
  }

  async function searchFolders(): Promise<void> {
    const known = fresh;
    fresh = new Map();
    const candidates = topmost([...known.values()]).slice(0, mostLookedAt);
    const folders = await Promise.all(candidates.map(async (uri) => (await isFolder(uri) ? [uri] : [])));
    for (const folder of folders.flat()) {
      const files = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, '**/*'), isMirrored(folder) ? null : installed, mostFiles);
      for (const file of files) if (!known.has(file.toString())) created.fire(file);
    }
  }

  subscriptions.push(
    created,
    changed,
    deleted,
    watcher,
    watcher.onDidCreate(unlessGits(note)),
    watcher.onDidChange(unlessGits((uri) => changed.fire(uri))),
    watcher.onDidDelete(unlessGits((uri) => deleted.fire(uri))),
    { dispose: () => clearTimeout(timer) },
  );
  return { onDidCreate: created.event, onDidChange: changed.event, onDidDelete: deleted.event };
}

function unlessGits(follow: (uri: vscode.Uri) => void): (uri: vscode.Uri) => void {
  return (uri) => { if (!uri.path.includes('/.git/')) follow(uri); };
}

/** Those that do not lie in another of them. */
function topmost(uris: readonly vscode.Uri[]): readonly vscode.Uri[] {
  const top: vscode.Uri[] = [];
  for (const uri of [...uris].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const last = top.at(-1);
    if (!last || !uri.path.startsWith(`${last.path}/`)) top.push(uri);
  }
  return top;
}

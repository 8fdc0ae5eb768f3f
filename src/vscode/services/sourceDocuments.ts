import * as vscode from 'vscode';
import type { Settings } from './settings';

/** Says which documents Sourcemark reads. */
export interface SourceDocuments {
  /** True for an open document that is a source: not a sidecar, not output, not one side of a diff. */
  includes(document: vscode.TextDocument): boolean;
  /** For registering language features. They ask `includes` by way of the analyses: there are none for other documents. */
  selector(): vscode.DocumentFilter[];
  /** True when a file with this URI belongs in the tree, open or not. */
  matches(uri: vscode.Uri): boolean;
  /** The sources in the workspace's folders, without what `files.exclude` hides and without `node_modules`. */
  find(token?: vscode.CancellationToken): Promise<readonly vscode.Uri[]>;
}

const languages = ['plaintext', 'markdown', 'transcript'];
const neverInside = '**/node_modules/**';

export function createSourceDocuments(settings: Settings): SourceDocuments {
  const patterns = (): vscode.DocumentFilter[] => settings.documents().map((pattern) => ({ pattern }));

  function matches(uri: vscode.Uri): boolean {
    if (isInstalled(uri)) return false;
    const asDocument = { uri, languageId: '', fileName: uri.fsPath } as vscode.TextDocument;
    return vscode.languages.match(patterns(), asDocument) > 0;
  }

  return {
    selector: () => [...languages.map((language) => ({ language })), ...patterns()],
    includes: (document) => isReadable(document.uri) && !isInstalled(document.uri)
      && (languages.includes(document.languageId) || vscode.languages.match(patterns(), document) > 0),
    matches,
    async find(token) {
      const globs = settings.documents();
      if (globs.length === 0 || !vscode.workspace.workspaceFolders?.length) return [];
      const found = await Promise.all(globs.map((glob) => vscode.workspace.findFiles(glob, neverInside, undefined, token)));
      const byUri = new Map(found.flat().map((uri) => [uri.toString(), uri]));
      return [...byUri.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    },
  };
}

function isInstalled(uri: vscode.Uri): boolean {
  return uri.path.includes('/node_modules/');
}

/** Files, files to be, and what a workspace folder holds; the left side of a diff and output channels are neither. */
function isReadable(uri: vscode.Uri): boolean {
  if (uri.scheme === 'file' || uri.scheme === 'untitled') return true;
  return (vscode.workspace.workspaceFolders ?? []).some((folder) => folder.uri.scheme === uri.scheme);
}

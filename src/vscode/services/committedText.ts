import * as vscode from 'vscode';

/** What is used of the API of VS Code's own git extension, version 1. */
interface Git {
  getRepository(uri: vscode.Uri): { show(ref: string, path: string): Promise<string> } | null;
}

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): Git;
}

/** A document as it was last committed; `undefined` without git, outside of a repository and for what is not in it. */
export async function committedText(uri: vscode.Uri): Promise<string | undefined> {
  if (uri.scheme !== 'file') return undefined;
  try {
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    const git = extension && await extension.activate();
    return git?.enabled ? await git.getAPI(1).getRepository(uri)?.show('HEAD', uri.fsPath) : undefined;
  } catch {
    return undefined; // git says so by failing
  }
}

import * as vscode from 'vscode';
import { hashed } from '../adapters/hashing';

/** What is used of the API of VS Code's own git extension, version 1. */
interface Git {
  getRepository(uri: vscode.Uri): Repository | null;
}

interface Repository {
  log(options: { readonly path: string; readonly maxEntries: number }): Promise<readonly { readonly hash: string }[]>;
  show(ref: string, path: string): Promise<string>;
}

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): Git;
}

/** What git has of documents. */
export interface CommittedTexts {
  /**
   * The text with this hash that a document has had in one of its last commits; `undefined` where none of them has it, without git, and
   * outside of a repository.
   */
  find(uri: vscode.Uri, hash: string): Promise<string | undefined>;
}

/** So many commits of a document are looked at, the newest first, and so much text altogether, in UTF-16 units. */
const mostCommits = 32;
const mostText = 32_000_000;
/** So many texts are remembered by their hashes: git need not be asked again for what it has said once. */
const remembered = 1_000;

export function createCommittedTexts(): CommittedTexts {
  /** The hash of a document's text by the commit and its path. */
  const hashes = new Map<string, string>();

  async function look(repository: Repository, path: string, hash: string): Promise<string | undefined> {
    let left = mostText;
    for (const commit of await repository.log({ path, maxEntries: mostCommits })) {
      const key = `${commit.hash} ${path}`;
      const known = hashes.get(key);
      if (known !== undefined && known !== hash) continue;
      const text = await repository.show(commit.hash, path).catch(() => ''); // that commit has deleted it
      const its = (await hashed(text)).hash ?? '';
      hashes.set(key, its);
      for (const oldest of [...hashes.keys()].slice(0, -remembered)) hashes.delete(oldest);
      if (its === hash) return text;
      left -= text.length;
      if (left < 0) return undefined;
    }
    return undefined;
  }

  return {
    async find(uri, hash) {
      if (uri.scheme !== 'file') return undefined;
      try {
        const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
        const git = extension && await extension.activate();
        const repository = git?.enabled ? git.getAPI(1).getRepository(uri) : null;
        return repository ? await look(repository, uri.fsPath, hash) : undefined;
      } catch {
        return undefined; // git says so by failing
      }
    },
  };
}

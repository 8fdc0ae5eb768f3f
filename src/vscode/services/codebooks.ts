import type * as vscode from 'vscode';
import type { Codebook } from '../../core/codebook/codebook';
import { codebookFile } from '../../core/codebook/codebookFile';
import { hierarchyOf, type Hierarchy } from '../../core/codebook/hierarchy';
import type { FileEvents } from './fileEvents';
import { createFolderFiles, type FolderFiles } from './folderFiles';
import type { Problems } from './problems';
import type { StoreFor } from './sidecarFiles';

/** The codebooks, `sourcemark.codebook.json` at the top of each workspace folder. */
export interface Codebooks extends FolderFiles<Codebook> {
  /** The trees of the codebook that a document's codes come from. */
  hierarchyFor(uri: vscode.Uri): Hierarchy;
}

/** Under this origin Problems hear of a codebook that cannot be read. */
const origin = 'codebook';

export function createCodebooks(
  storeFor: StoreFor, fileEvents: FileEvents, problems: Problems, subscriptions: vscode.Disposable[],
): Codebooks {
  const files = createFolderFiles(codebookFile, origin, storeFor, fileEvents, problems, subscriptions);
  const read = new WeakMap<Codebook, Hierarchy>();
  return {
    ...files,
    hierarchyFor(uri) {
      const codebook = files.of(uri);
      const known = read.get(codebook);
      if (known) return known;
      const hierarchy = hierarchyOf(codebook);
      read.set(codebook, hierarchy);
      return hierarchy;
    },
  };
}

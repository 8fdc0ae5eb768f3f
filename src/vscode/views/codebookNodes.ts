import type * as vscode from 'vscode';
import type { Code } from '../../core/codebook/codebook';

/** A row of the Codebook view. */
export type CodebookNode = CodebookFolderNode | CodebookCodeNode | CodebookProblemNode;

interface Row {
  readonly id: string;
  /** A place in the folder whose codebook it is. */
  readonly uri: vscode.Uri;
}

/** A workspace folder; there only when the workspace has several. */
export interface CodebookFolderNode extends Row {
  readonly kind: 'codebookFolder';
  readonly name: string;
}

export interface CodebookCodeNode extends Row {
  readonly kind: 'codebookCode';
  readonly name: string;
  /** Absent for one that passages have and the codebook has not. */
  readonly code?: Code;
  /** Its own, or that of a code above it. */
  readonly colour?: string;
  /** How many passages have it. */
  readonly uses: number;
  readonly hasChildren: boolean;
}

/** What is wrong with the codebook file. */
export interface CodebookProblemNode extends Row {
  readonly kind: 'codebookProblem';
  readonly message: string;
}

import * as vscode from 'vscode';
import { codeNamed, type Code } from '../../core/codebook/codebook';
import type { Annotations } from '../services/annotations';
import type { Codebooks } from '../services/codebooks';
import type { Coding } from '../services/coding';
import type { Problems } from '../services/problems';
import type { CodebookCodeNode, CodebookFolderNode, CodebookNode } from './codebookNodes';
import { codebookRow } from './codebookRows';
import { createMoveByDrop } from './moveByDrop';

/** Changes come in bursts. */
const refreshPause = 120;

/** The Codebook view: every code with how often it is used, under the code it is a kind of. Gives the row selected in it. */
export function registerCodebookView(
  codebooks: Codebooks, coding: Coding, annotations: Annotations, problems: Problems, subscriptions: vscode.Disposable[],
): { readonly selected: () => CodebookNode | undefined } {
  const changed = new vscode.EventEmitter<void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Counted once for each time the tree is built. */
  let uses = new Map<string, ReadonlyMap<string, number>>();

  function usesIn(uri: vscode.Uri): ReadonlyMap<string, number> {
    const key = codebooks.fileOf(uri).toString();
    const known = uses.get(key) ?? coding.uses(uri);
    uses.set(key, known);
    return known;
  }

  function node(uri: vscode.Uri, code: Code): CodebookCodeNode {
    const hierarchy = codebooks.hierarchyFor(uri);
    const colour = hierarchy.colourOf(code);
    return {
      kind: 'codebookCode', id: `${uri}#${code.id}`, uri, name: code.name, code, uses: usesIn(uri).get(code.name) ?? 0,
      hasChildren: hierarchy.childrenOf(code).length > 0, ...(colour === undefined ? {} : { colour }),
    };
  }

  /** What is wrong with the file, the codes at the top, then those that passages alone have. */
  function codesAt(uri: vscode.Uri): readonly CodebookNode[] {
    void codebooks.load(uri);
    const file = codebooks.fileOf(uri);
    const others = [...usesIn(uri)].filter(([name]) => !codeNamed(codebooks.of(uri), name)).sort(([a], [b]) => a.localeCompare(b));
    return [
      ...problems.of(file).map(({ message }, index): CodebookNode => ({ kind: 'codebookProblem', id: `${file}#problem${index}`, uri: file, message })),
      ...codebooks.hierarchyFor(uri).roots.map((code) => node(uri, code)),
      ...others.map(([name, count]): CodebookCodeNode => ({ kind: 'codebookCode', id: `${uri}#name:${name}`, uri, name, uses: count, hasChildren: false })),
    ];
  }

  function roots(): readonly CodebookNode[] {
    uses = new Map();
    const folders = vscode.workspace.workspaceFolders ?? [];
    if (folders.length > 1) return folders.map(({ uri, name }): CodebookFolderNode => ({ kind: 'codebookFolder', id: uri.toString(), uri, name }));
    const uri = folders[0]?.uri ?? vscode.window.activeTextEditor?.document.uri;
    return uri ? codesAt(uri) : [];
  }

  function children(parent: CodebookNode | undefined): readonly CodebookNode[] {
    if (!parent) return roots();
    if (parent.kind === 'codebookFolder') return codesAt(parent.uri);
    const { code, uri } = parent as CodebookCodeNode;
    return code ? codebooks.hierarchyFor(uri).childrenOf(code).map((child) => node(uri, child)) : [];
  }

  const view = vscode.window.createTreeView<CodebookNode>('sourcemark.codebook', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: codebookRow,
      getChildren: (parent) => [...children(parent)],
    },
    showCollapseAll: true,
    canSelectMany: true,
    dragAndDropController: createMoveByDrop(),
  });
  const refresh = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      changed.fire();
    }, refreshPause);
  };
  subscriptions.push(
    changed,
    view,
    codebooks.onDidChange(refresh),
    annotations.onDidChange(refresh),
    problems.onDidChange(refresh),
    vscode.workspace.onDidChangeWorkspaceFolders(refresh),
    vscode.window.onDidChangeActiveTextEditor(() => (vscode.workspace.workspaceFolders ?? []).length === 0 && refresh()),
    view.onDidChangeVisibility(({ visible }) => visible && void annotations.loadAll()),
    { dispose: () => clearTimeout(timer) },
  );
  return { selected: () => view.selection[0] };
}

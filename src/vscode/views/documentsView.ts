import * as vscode from 'vscode';
import { emptyAnalysis } from '../../core/analysis/analysis';
import { lineIndex } from '../../core/text/lineIndex';
import { nameOf } from '../adapters/names';
import type { Annotations } from '../services/annotations';
import type { MovedDocuments } from '../services/movedDocuments';
import type { Problems } from '../services/problems';
import { documentOf } from '../services/sidecarNames';
import type { WorkspaceCatalog, WorkspaceDocument } from '../services/workspaceCatalog';
import {
  annotationNodes, documentChildren, groupChildren, mentionNodes, nestedNodes, problemsOf, quoteNodes, type DocumentContents,
} from './children';
import { createMergeByDrop } from './mergeByDrop';
import type { DocumentNode, FolderNode, Node } from './nodes';
import { rowOf } from './rows';

/** Changes come in bursts, while typing and while documents are analysed in the background. */
const refreshPause = 120;

/** The Documents view: every source of the workspace with its quotes, names and annotations. Gives the row selected in it. */
export function registerDocumentsView(
  workspace: WorkspaceCatalog,
  annotations: Annotations,
  problems: Problems,
  moved: MovedDocuments,
  subscriptions: vscode.Disposable[],
): { readonly selected: () => Node | undefined } {
  const changed = new vscode.EventEmitter<Node | undefined>();
  const documentNodes = new Map<string, DocumentNode>();
  const names = new Map<string, number>();
  const pending = new Set<string>();
  let everything = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function contentsOf(uri: vscode.Uri): DocumentContents {
    const known = workspace.catalog.get(uri.toString());
    return {
      uri,
      text: known?.text ?? '',
      lines: known?.lines ?? lineIndex(''),
      analysis: known?.analysis ?? emptyAnalysis,
      annotations: annotations.of(uri),
      problems: problemsOf(uri, problems.of),
      moved: moved.of(uri),
    };
  }

  /** The same object for a document that is listed as before: VS Code knows rows by it. */
  function documentNode({ uri, state }: WorkspaceDocument): DocumentNode {
    const key = uri.toString();
    const known = documentNodes.get(key);
    if (known?.state === state) return known;
    const node: DocumentNode = { kind: 'document', id: key, uri, state };
    documentNodes.set(key, node);
    return node;
  }

  /** The sources, and every other document that somebody has annotated: no annotation is out of sight. */
  function listDocuments(): readonly WorkspaceDocument[] {
    const sources = workspace.documents();
    const known = new Set(sources.map(({ uri }) => uri.toString()));
    const others = annotations.annotated().filter(({ uri }) => !known.has(uri.toString()));
    return [...sources, ...others.map(({ uri, readable }): WorkspaceDocument => ({ uri, state: readable ? 'beyond' : 'missing' }))];
  }

  function roots(): readonly Node[] {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const listed = listDocuments();
    names.clear();
    for (const { uri } of listed) names.set(nameOf(uri), (names.get(nameOf(uri)) ?? 0) + 1);
    if (folders.length < 2) return listed.map(documentNode);
    return [
      ...folders.map(({ uri, name }): FolderNode => ({ kind: 'folder', id: `folder:${uri.toString()}`, uri, name })),
      ...listed.filter(({ uri }) => !vscode.workspace.getWorkspaceFolder(uri)).map(documentNode),
    ];
  }

  function inFolder({ uri: folder }: FolderNode): readonly Node[] {
    return listDocuments()
      .filter(({ uri }) => vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() === folder.toString())
      .map(documentNode);
  }

  function children(node: Node | undefined): readonly Node[] {
    switch (node?.kind) {
      case undefined: return roots();
      case 'folder': return inFolder(node);
      case 'document': return documentChildren(contentsOf(node.uri));
      case 'group': return groupChildren(node, contentsOf(node.uri));
      case 'speaker': return quoteNodes(node);
      case 'entity': return mentionNodes(node);
      case 'code': return annotationNodes(node);
      case 'quote': return nestedNodes(node);
      case 'problem':
      case 'move':
      case 'mention':
      case 'annotation': return [];
    }
  }

  function refresh(uri: vscode.Uri | undefined): void {
    if (!uri) everything = true;
    else pending.add((documentOf(uri) ?? uri).toString());
    timer ??= setTimeout(announce, refreshPause);
  }

  function announce(): void {
    timer = undefined;
    const listed = new Map(listDocuments().map((document) => [document.uri.toString(), document.state]));
    const known = [...pending].map((uri) => documentNodes.get(uri));
    const asBefore = known.every((node) => node !== undefined && listed.get(node.id) === node.state);
    if (everything || !asBefore) changed.fire(undefined);
    else for (const node of known) changed.fire(node);
    everything = false;
    pending.clear();
    view.message = partialWords(workspace);
  }

  const view = vscode.window.createTreeView<Node>('sourcemark.documents', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (node) => rowOf(node, contentsOf(node.uri), (names.get(nameOf(node.uri)) ?? 0) > 1),
      getChildren: (node) => [...children(node)],
    },
    showCollapseAll: true,
    dragAndDropController: createMergeByDrop(),
  });

  subscriptions.push(
    changed,
    view,
    workspace.onDidChange(refresh),
    annotations.onDidChange(refresh),
    problems.onDidChange(refresh),
    moved.onDidChange(refresh),
    vscode.workspace.onDidChangeWorkspaceFolders(() => refresh(undefined)),
    view.onDidChangeVisibility(({ visible }) => visible && void annotations.loadAll()),
    vscode.commands.registerCommand('sourcemark.refresh', async () => {
      await workspace.refresh();
      await annotations.loadAll();
    }),
    { dispose: () => clearTimeout(timer) },
  );
  return { selected: () => view.selection[0] };
}

/** Says that the counts are made from a part of the documents; empty, which shows nothing, when they are made from all. */
function partialWords(workspace: WorkspaceCatalog): string {
  const partial = workspace.partial();
  return !partial ? '' : `Counts are partial: ${partial.analysed.toLocaleString('en')} of ${partial.all.toLocaleString('en')} documents analysed.`;
}

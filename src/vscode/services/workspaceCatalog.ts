import * as vscode from 'vscode';
import type { Analysis } from '../../core/analysis/analysis';
import type { Catalog } from '../../core/catalog/catalog';
import { createMemoryCatalog } from '../../core/catalog/memoryCatalog';
import { formatOf } from '../../core/formats/format';
import { lineIndex } from '../../core/text/lineIndex';
import type { AnalysisClient } from '../../worker/client';
import { nameOf } from '../adapters/names';
import { hasTab } from '../adapters/openDocument';
import { createAcross } from './across';
import type { Corrections } from './corrections';
import type { FileEvents } from './fileEvents';
import type { LiveAnalyses } from './liveAnalyses';
import type { Problems } from './problems';
import { readDocument } from './readDocument';
import type { Settings } from './settings';
import type { SourceDocuments } from './sourceDocuments';

/**
 * `waiting`: will be analysed; `beyond`: lies beyond the bound and is analysed when opened; `refused`: see Problems;
 * `missing`: its annotations are there, it is not.
 */
export type DocumentState = 'waiting' | 'analysed' | 'beyond' | 'refused' | 'missing';

export interface WorkspaceDocument {
  readonly uri: vscode.Uri;
  readonly state: DocumentState;
}

/** All documents of the workspace, open or not, and what is known of them together. */
export interface WorkspaceCatalog {
  readonly catalog: Catalog;
  /** Every source document in the order of the paths. Starts the search for them with the first call. */
  documents(): readonly WorkspaceDocument[];
  /** Starts looking for documents and analysing them in the background; later calls do nothing. */
  start(): void;
  /** Looks for documents anew and reads all of them again. */
  refresh(): Promise<void>;
  /** Resolves when nothing is left to be analysed. */
  whenIdle(): Promise<void>;
  /** How many documents the counts are made from, when that is not all of them. */
  partial(): { readonly analysed: number; readonly all: number } | undefined;
  /** A document came, went, or is known better now; `undefined`: several. */
  readonly onDidChange: vscode.Event<vscode.Uri | undefined>;
}

interface Entry {
  readonly uri: vscode.Uri;
  state: DocumentState;
  bytes: number;
}

/** In milliseconds. After so long a folder in which nothing was found is searched again, once. */
const secondLook = 2000;

/** After a file has changed: an editor or git may be writing several at once. */
const settlePause = 100;

export function createWorkspaceCatalog(
  client: AnalysisClient,
  fileEvents: FileEvents,
  live: LiveAnalyses,
  sources: SourceDocuments,
  corrections: Corrections,
  settings: Settings,
  problems: Problems,
  subscriptions: vscode.Disposable[],
): WorkspaceCatalog {
  const catalog = createMemoryCatalog();
  const across = createAcross(client, catalog, () => changed.fire(undefined), subscriptions);
  const entries = new Map<string, Entry>();
  /** What was recognised in documents that are not open, before any decision. */
  const recognised = new Map<string, Analysis>();
  const queue = new Set<string>();
  /** Files that are gone, of which a tab still has the text. */
  const deleted = new Set<string>();
  const changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  const spent = { documents: 0, bytes: 0 };
  let started = false;
  let disposed = false;
  let searching: Promise<void> = Promise.resolve();
  let working: Promise<void> | undefined;

  const isLive = (uri: string): boolean => openDocument(uri) !== undefined;
  function openDocument(uri: string): vscode.TextDocument | undefined {
    return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri && sources.includes(document));
  }

  function putLive(document: vscode.TextDocument): void {
    const analysis = live.of(document);
    if (!analysis) return;
    const uri = document.uri.toString();
    forget(uri);
    entries.set(uri, { uri: document.uri, state: 'analysed', bytes: 0 });
    queue.delete(uri);
    recognised.delete(uri);
    put(uri, document.getText(), analysis);
    changed.fire(document.uri);
  }

  function put(uri: string, text: string, analysis: Analysis): void {
    catalog.put({ uri, text, lines: lineIndex(text), analysis });
    across.changed(uri);
  }

  function drop(uri: vscode.Uri): void {
    const key = uri.toString();
    queue.delete(key);
    catalog.remove(key);
    across.changed(key);
    problems.report(uri, 'text', undefined);
    if (forget(key)) changed.fire(undefined);
  }

  /** Applies what has been decided since to every document that is not open; the open ones are analysed anew. */
  function decideAgain(): void {
    for (const uri of recognised.keys()) correctAgain(vscode.Uri.parse(uri));
    changed.fire(undefined);
  }

  function correctAgain(uri: vscode.Uri): void {
    const analysis = recognised.get(uri.toString());
    const known = catalog.get(uri.toString());
    if (analysis && known) put(uri.toString(), known.text, corrected(uri, known.text, analysis));
  }

  function corrected(uri: vscode.Uri, text: string, analysis: Analysis): Analysis {
    return corrections.here(uri, text, corrections.everywhere(uri, text, analysis));
  }

  function forget(key: string): boolean {
    const entry = entries.get(key);
    if (entry) spend(entry, 0);
    recognised.delete(key);
    return entries.delete(key);
  }

  /** Keeps the account of what the documents that are not open take up. */
  function spend(entry: Entry, bytes: number): void {
    spent.documents += Number(bytes > 0) - Number(entry.bytes > 0);
    spent.bytes += bytes - entry.bytes;
    entry.bytes = bytes;
  }

  function enqueue(uri: vscode.Uri): void {
    const key = uri.toString();
    if (disposed) return;
    if (!entries.has(key)) entries.set(key, { uri, state: 'waiting', bytes: 0 });
    if (isLive(key)) return;
    queue.add(key);
    working ??= work().finally(() => { working = undefined; });
  }

  async function work(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, settlePause));
    for (;;) {
      const key = queue.values().next().value;
      if (key === undefined || disposed) return;
      queue.delete(key);
      const entry = entries.get(key);
      if (entry && !isLive(key)) await analyzeFile(key, entry);
    }
  }

  async function analyzeFile(key: string, entry: Entry): Promise<void> {
    spend(entry, 0);
    if (!withinBound()) return settle(entry, 'beyond', 0);
    const result = await readDocument(entry.uri);
    if (entries.get(key) !== entry || isLive(key)) return;
    if (result.kind === 'gone') return drop(entry.uri);
    if (result.kind === 'refused') {
      catalog.remove(key);
      return settle(entry, 'refused', 0, result.reason);
    }
    try {
      const analysis = await client.analyze(key, result.text, { format: formatOf(nameOf(entry.uri)) });
      if (!analysis || entries.get(key) !== entry || isLive(key)) return;
      recognised.set(key, analysis);
      put(key, result.text, corrected(entry.uri, result.text, analysis));
      settle(entry, 'analysed', result.bytes, result.caution);
    } catch (error) {
      settle(entry, 'refused', 0, `could not be analysed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  function settle(entry: Entry, state: DocumentState, bytes: number, trouble?: string): void {
    entry.state = state;
    spend(entry, bytes);
    problems.report(entry.uri, 'text', trouble === undefined ? undefined
      : { message: `${nameOf(entry.uri)} ${trouble}.`, severity: vscode.DiagnosticSeverity.Warning });
    changed.fire(entry.uri);
  }

  /** An open document that is not analysed and has a problem will not be. */
  function settled(entry: Entry): WorkspaceDocument {
    const refused = entry.state === 'waiting' && isLive(entry.uri.toString()) && problems.of(entry.uri).length > 0;
    return refused ? { uri: entry.uri, state: 'refused' } : entry;
  }

  function withinBound(): boolean {
    return spent.documents < settings.backgroundDocuments() && spent.bytes < settings.backgroundBytes();
  }

  async function search(): Promise<void> {
    const found = await sources.find();
    if (disposed) return;
    const keys = new Set(found.map((uri) => uri.toString()));
    for (const [key, entry] of entries) {
      if (!keys.has(key) && !isLive(key)) drop(entry.uri);
    }
    for (const uri of found) enqueue(uri);
    vscode.workspace.textDocuments.forEach((document) => isLive(document.uri.toString()) && putLive(document));
    changed.fire(undefined);
  }

  /** A busy machine may find nothing in a folder that it has only just opened: that is not believed at once. */
  async function searchTwice(): Promise<void> {
    await search();
    if (entries.size > 0 || !vscode.workspace.workspaceFolders?.length) return;
    await new Promise<void>((resolve) => { setTimeout(resolve, secondLook); });
    if (!disposed && entries.size === 0) await search();
  }

  function followFile(uri: vscode.Uri): void {
    deleted.delete(uri.toString());
    if (started && sources.matches(uri)) enqueue(uri);
  }

  /** What somebody has in a tab stays until that is closed: its text is there, and can be saved again. */
  function followDeletion(uri: vscode.Uri): void {
    const known = entries.get(uri.toString());
    const gone = known ? [known] : [...entries.values()].filter((entry) => entry.uri.path.startsWith(`${uri.path}/`));
    for (const entry of gone) {
      if (isLive(entry.uri.toString()) && hasTab(entry.uri)) deleted.add(entry.uri.toString());
      else drop(entry.uri);
    }
  }

  function followTabs({ closed }: vscode.TabChangeEvent): void {
    for (const { input } of closed) {
      if (input instanceof vscode.TabInputText && !hasTab(input.uri) && deleted.delete(input.uri.toString())) drop(input.uri);
    }
  }

  function restart(): Promise<void> {
    searching = searchTwice();
    return searching;
  }

  function start(): void {
    if (started) return;
    started = true;
    void restart();
  }

  subscriptions.push(
    changed,
    live.onDidAnalyze((document) => {
      putLive(document);
      start();
    }),
    live.onDidClose((document) => {
      forget(document.uri.toString());
      catalog.remove(document.uri.toString());
      if (started && document.uri.scheme !== 'untitled' && sources.matches(document.uri)
        && vscode.workspace.getWorkspaceFolder(document.uri)) enqueue(document.uri);
      changed.fire(undefined);
    }),
    corrections.onDidDecide(decideAgain),
    corrections.onDidCorrect((uri) => {
      correctAgain(uri);
      if (recognised.has(uri.toString())) changed.fire(uri);
    }),
    fileEvents.onDidCreate(followFile),
    fileEvents.onDidChange(followFile),
    fileEvents.onDidDelete(followDeletion),
    vscode.window.tabGroups.onDidChangeTabs(followTabs),
    vscode.workspace.onDidChangeWorkspaceFolders(() => started && void restart()),
    settings.onDidChange(() => started && void restart()),
    { dispose: () => { disposed = true; } },
  );

  return {
    catalog,
    start,
    documents() {
      start();
      return [...entries.values()].map(settled).sort((a, b) => (a.uri.path < b.uri.path ? -1 : a.uri.path > b.uri.path ? 1 : 0));
    },
    refresh: () => {
      started = true;
      return restart();
    },
    async whenIdle() {
      await searching;
      while (working) await working;
      await across.whenIdle();
    },
    partial() {
      const all = [...entries.values()].filter((entry) => entry.state !== 'refused');
      const analysed = all.filter((entry) => entry.state === 'analysed').length;
      return analysed < all.length ? { analysed, all: all.length } : undefined;
    },
    onDidChange: changed.event,
  };
}

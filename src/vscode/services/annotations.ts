import * as vscode from 'vscode';
import type { Sidecar } from '../../core/annotations/annotation';
import { emptySidecar } from '../../core/annotations/annotation';
import { anchorAgain, described, followEdits, reanchor, unanchored, type AnchoredAnnotation } from '../../core/annotations/anchored';
import { applyChanges, type SidecarChange } from '../../core/annotations/changes';
import { applyEdit } from '../../core/text/edits';
import { textEdits } from '../adapters/textEdits';
import type { Source } from '../../core/anchoring/source';
import { hashed } from '../adapters/hashing';
import { openDocument } from '../adapters/openDocument';
import { isAnnotatable, type SidecarFiles } from './sidecarFiles';
import { documentOf } from './sidecarNames';
import type { WorkspaceCatalog } from './workspaceCatalog';
import type { Corrections } from './corrections';
import { readDocument } from './readDocument';

/** The annotations of all documents: loaded from their sidecars, kept in their place while the text changes, saved at once. */
export interface Annotations {
  /** A document's annotations in the order of their file; empty for one that has none or is not loaded yet. */
  of(uri: vscode.Uri): readonly AnchoredAnnotation[];
  /** Resolves when the document's sidecar has been read. */
  load(uri: vscode.Uri): Promise<void>;
  /** Resolves when every sidecar of the workspace has been read. */
  loadAll(): Promise<void>;
  /** Adds or changes annotations and saves them. Resolves to the reason when they could not be saved: they stay in memory then. */
  change(uri: vscode.Uri, changes: readonly SidecarChange[]): Promise<string | undefined>;
  /** The documents that have annotations; `readable` is false for one that is not there, or is no text. */
  annotated(): readonly { readonly uri: vscode.Uri; readonly readable: boolean }[];
  readonly onDidChange: vscode.Event<vscode.Uri>;
}

interface AnnotatedDocument {
  readonly uri: vscode.Uri;
  /** As last read, with the changes that are not written yet. */
  sidecar: Sidecar;
  anchored: readonly AnchoredAnnotation[];
  /** The text that `anchored` speaks of; absent until it is known. */
  text?: string;
  /** Changes that are not in the file yet. */
  unsaved: SidecarChange[];
  /** Reads and writes of the sidecar, one after the other. */
  turn: Promise<unknown>;
  retry?: ReturnType<typeof setTimeout>;
}

/** After the last key: looking for lost passages reads the whole text. */
const retryPause = 200;

export function createAnnotations(
  files: SidecarFiles,
  { catalog, onDidChange: onDidChangeCatalog }: WorkspaceCatalog,
  corrections: Corrections,
  subscriptions: vscode.Disposable[],
): Annotations {
  const documents = new Map<string, AnnotatedDocument>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  /** True once all sidecars have been asked for. */
  let wanted = false;

  function entryOf(uri: vscode.Uri): AnnotatedDocument {
    const key = uri.toString();
    const known = documents.get(key);
    if (known) return known;
    const entry: AnnotatedDocument = { uri, sidecar: emptySidecar, anchored: [], unsaved: [], turn: Promise.resolve() };
    documents.set(key, entry);
    return entry;
  }

  function inTurn<Result>(entry: AnnotatedDocument, work: () => Promise<Result>): Promise<Result> {
    const result = entry.turn.then(work);
    entry.turn = result.catch(() => undefined);
    return result;
  }

  /** The document's text made ready, together with that text; whoever types meanwhile is waited for. */
  async function sourceOf(uri: vscode.Uri): Promise<{ readonly text: string; readonly source: Source } | undefined> {
    for (;;) {
      const text = await textOf(uri);
      if (text === undefined) return undefined;
      const source = await hashed(text);
      const open = openDocument(uri);
      if (!open || open.getText() === text) return { text, source };
    }
  }

  async function textOf(uri: vscode.Uri): Promise<string | undefined> {
    const open = openDocument(uri);
    if (open) return open.getText();
    const known = catalog.get(uri.toString());
    if (known) return known.text;
    const result = await readDocument(uri);
    return result.kind === 'text' ? result.text : undefined;
  }

  /** Takes over what is in the file. What a person's edits have moved here keeps its place as long as the file agrees. */
  async function accept(entry: AnnotatedDocument, sidecar: Sidecar): Promise<void> {
    const found = await sourceOf(entry.uri);
    entry.sidecar = applyChanges(sidecar, entry.unsaved);
    const { annotations } = entry.sidecar;
    if (found) {
      entry.anchored = anchorAgain(found.text === entry.text ? entry.anchored : [], found.source, annotations);
      entry.text = found.text;
    } else {
      entry.anchored = unanchored(annotations);
      delete entry.text;
    }
    announce(entry);
  }

  function announce({ uri, text, anchored }: AnnotatedDocument, followed = false): void {
    corrections.place(uri, text, anchored, followed);
    changed.fire(uri);
  }

  async function read(entry: AnnotatedDocument): Promise<void> {
    const sidecar = await files.read(entry.uri);
    if (!sidecar) return;
    if (entry.unsaved.length === 0) await accept(entry, sidecar);
    else await save(entry);
  }

  async function save(entry: AnnotatedDocument): Promise<string | undefined> {
    const changes = [...entry.unsaved];
    if (changes.length === 0) return undefined;
    const outcome = await files.save(entry.uri, changes);
    if (outcome.kind !== 'saved') return outcome.reason;
    entry.unsaved = entry.unsaved.slice(changes.length);
    await accept(entry, outcome.sidecar);
    return undefined;
  }

  function follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const entry = documents.get(document.uri.toString());
    if (!entry || contentChanges.length === 0) return;
    const edits = textEdits(contentChanges);
    if (entry.text !== undefined) {
      entry.anchored = followEdits(entry.anchored, edits, entry.text);
      entry.text = edits.reduce(applyEdit, entry.text);
    }
    clearTimeout(entry.retry);
    entry.retry = setTimeout(() => settle(entry, document.getText()), retryPause);
    announce(entry, true);
  }

  function settle(entry: AnnotatedDocument, text: string): void {
    entry.text = text;
    entry.anchored = reanchor(entry.anchored, text);
    announce(entry);
  }

  /** The text on disk is what the sidecar has to describe from now on. */
  async function describeSaved(document: vscode.TextDocument): Promise<void> {
    const entry = documents.get(document.uri.toString());
    if (!entry || entry.sidecar.annotations.length === 0) return;
    const text = document.getText();
    const source = await hashed(text);
    if (document.getText() !== text) return; // typed in meanwhile: the next save describes it
    settle(entry, text);
    const moved = entry.anchored.map((one) => described(one, source)).filter((annotation, index) => annotation !== entry.anchored[index]?.annotation);
    if (moved.length > 0) await change(document.uri, moved.map((annotation) => ({ kind: 'put', annotation })));
  }

  function change(uri: vscode.Uri, changes: readonly SidecarChange[]): Promise<string | undefined> {
    const entry = entryOf(uri);
    return inTurn(entry, async () => {
      entry.unsaved.push(...changes);
      const refused = await save(entry);
      if (refused !== undefined) await accept(entry, entry.sidecar);
      return refused;
    });
  }

  /** A document that is not open has been read anew, or for the first time. What is said of it in its sidecar is wanted then. */
  function followCatalog(uri: vscode.Uri | undefined): void {
    if (!wanted) void loadAll();
    const entry = uri && documents.get(uri.toString());
    const known = uri && catalog.get(uri.toString());
    if (!entry || !known || openDocument(uri) || known.text === entry.text || entry.sidecar.annotations.length === 0) return;
    void inTurn(entry, () => accept(entry, entry.sidecar));
  }

  function load(uri: vscode.Uri): Promise<void> {
    const entry = entryOf(uri);
    return inTurn(entry, () => read(entry));
  }

  async function loadAll(): Promise<void> {
    wanted = true;
    await Promise.all((await files.find()).map((sidecar) => load(documentOf(sidecar))));
  }

  subscriptions.push(
    changed,
    vscode.workspace.onDidOpenTextDocument(({ uri }) => void (isAnnotatable(uri) && load(uri))),
    vscode.workspace.onDidChangeTextDocument(follow),
    vscode.workspace.onDidSaveTextDocument((document) => void describeSaved(document)),
    onDidChangeCatalog(followCatalog),
    files.onDidChange((sidecar) => void load(documentOf(sidecar))),
    { dispose: () => documents.forEach((entry) => clearTimeout(entry.retry)) },
  );
  // What is open already is looked at once activation is done.
  const start = setTimeout(() => vscode.workspace.textDocuments.forEach(({ uri }) => isAnnotatable(uri) && void load(uri)));
  subscriptions.push({ dispose: () => clearTimeout(start) });

  return {
    of: (uri) => documents.get(uri.toString())?.anchored ?? [],
    load,
    loadAll,
    change,
    annotated: () => [...documents.values()]
      .filter((entry) => entry.sidecar.annotations.length > 0)
      .map(({ uri, text }) => ({ uri, readable: text !== undefined })),
    onDidChange: changed.event,
  };
}

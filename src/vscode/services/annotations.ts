import * as vscode from 'vscode';
import type { Sidecar } from '../../core/annotations/annotation';
import { asDescribed, lacksSegments, needsReview, unanchored, type AnchoredAnnotation } from '../../core/annotations/anchored';
import { asRevisions, type SidecarChange } from '../../core/annotations/changes';
import { followEdits } from '../../core/annotations/follow';
import { anchorAgain, reanchor } from '../../core/annotations/search';
import { applyEdit } from '../../core/text/edits';
import { textEdits } from '../adapters/textEdits';
import { isPresent } from '../../core/present';
import type { Source } from '../../core/anchoring/source';
import { hashed } from '../adapters/hashing';
import { hasTab, openDocument } from '../adapters/openDocument';
import { annotatedDocument, inTurn, settleDoubt, takeOver, withChanges, type AnnotatedDocument } from './annotatedDocument';
import type { OldTexts } from './oldTexts';
import type { PassageSearches } from './passageSearches';
import { isAnnotatable, type MovedSidecars, type SidecarFiles } from './sidecarFiles';
import { documentOf } from './sidecarNames';
import type { WorkspaceCatalog } from './workspaceCatalog';
import type { Corrections } from './corrections';
import type { FileEvents } from './fileEvents';
import { readDocument } from './readDocument';

/** The annotations of all documents: loaded from their sidecars, kept in their place while the text changes, saved at once. */
export interface Annotations {
  /** A document's annotations in the order of their file; empty for one that has none or is not loaded yet. */
  of(uri: vscode.Uri): readonly AnchoredAnnotation[];
  /** Resolves when the document's sidecar has been read. */
  load(uri: vscode.Uri): Promise<void>;
  /** Resolves when every sidecar of the workspace has been read. */
  loadAll(): Promise<void>;
  /**
   * Adds or changes annotations and saves them. Resolves to the reason when they could not be saved: they stay in memory then. The text
   * that they are described in is to be kept before.
   */
  change(uri: vscode.Uri, changes: readonly SidecarChange[]): Promise<string | undefined>;
  /**
   * Keeps a text in which passages are being described, for finding them again: somebody may type before that is saved, and nobody would have
   * this text any more.
   */
  keep(source: Source): void;
  /** Every document that has a sidecar in the workspace, there or not. */
  documentsWithSidecars(): Promise<readonly vscode.Uri[]>;
  /** Brings a document's sidecars to where the setting says. */
  moveSidecars(uri: vscode.Uri): Promise<MovedSidecars>;
  /** The documents that have annotations; `readable` is false for one that is not there, or is no text. */
  annotated(): readonly { readonly uri: vscode.Uri; readonly readable: boolean }[];
  readonly onDidChange: vscode.Event<vscode.Uri>;
}

/** After the last key: looking for lost passages reads the whole text. */
const retryPause = 200;
/** So soon after an edit a document is known to have unsaved changes, as it has when somebody types. */
const doubtPause = 50;

export function createAnnotations(
  files: SidecarFiles,
  fileEvents: FileEvents,
  { catalog, onDidChange: onDidChangeCatalog }: WorkspaceCatalog,
  corrections: Corrections,
  oldTexts: OldTexts,
  searches: PassageSearches,
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
    const entry = annotatedDocument(uri);
    documents.set(key, entry);
    return entry;
  }

  /** The document's text made ready; whoever types meanwhile is waited for. `isFresh`: what is known of a file is out of date. */
  async function sourceOf(uri: vscode.Uri, isFresh: boolean): Promise<Source | undefined> {
    for (;;) {
      const text = await textOf(uri, isFresh);
      if (text === undefined) return undefined;
      const source = await hashed(text);
      const open = isFresh && !hasTab(uri) ? undefined : openDocument(uri);
      if (!open || open.getText() === text) return source;
    }
  }

  async function textOf(uri: vscode.Uri, isFresh: boolean): Promise<string | undefined> {
    const open = isFresh && !hasTab(uri) ? undefined : openDocument(uri);
    if (open) return open.getText();
    const known = catalog.get(uri.toString());
    if (known && !isFresh) return known.text;
    const result = await readDocument(uri);
    return result.kind === 'text' ? result.text : undefined;
  }

  /** Takes over what is in the file. What a person's edits have moved here keeps its place as long as the file agrees. */
  async function accept(entry: AnnotatedDocument, sidecar: Sidecar, isFresh = false): Promise<void> {
    const source = await sourceOf(entry.uri, isFresh);
    const { awaiting } = entry;
    const now = withChanges(entry, sidecar);
    entry.readings += 1;
    settleDoubt(entry, openDocument(entry.uri));
    const search = source && anchorAgain(source.document === entry.text ? entry.anchored : [], source, now.annotations);
    const found = search && await searches.run(entry.uri, source, search);
    if (entry.awaiting !== awaiting) return accept(entry, sidecar, isFresh); // described or decided during the search
    // Both at once: what somebody makes of an annotation is compared with what they knew of it.
    entry.sidecar = now;
    if (found) takeOver(entry, found);
    else {
      entry.anchored = unanchored(now.annotations);
      delete entry.text;
    }
    if (source?.hash !== undefined && now.annotations.some(({ selectors }) => selectors?.hash === source.hash)) oldTexts.keep(source);
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

  function follow({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    const entry = documents.get(document.uri.toString());
    if (!entry) return;
    if (contentChanges.length === 0) return void (entry.text !== undefined && hasOtherLineEnds(entry.text, document) && reload(entry));
    const edits = textEdits(contentChanges);
    // What a person does makes the document dirty, of which the first edit need not know yet, or is undone or done again.
    const isTyped = document.isDirty || reason !== undefined;
    const typed = reason === undefined ? 'typed' : 'undone';
    searches.follow(entry.uri, edits);
    if (isTyped) delete entry.doubt;
    // Where the text is not known yet, nothing stands in it: only what is being looked for there is doubted then (`takeOver`).
    else (entry.doubt ??= { anchored: entry.anchored, text: entry.text ?? '', edits: [] }).edits.push(...edits);
    if (entry.text !== undefined) {
      entry.anchored = followEdits(entry.anchored, edits, entry.text, typed);
      entry.text = edits.reduce(applyEdit, entry.text);
    }
    settleLater(entry, document);
    announce(entry, true);
  }

  function settleLater(entry: AnnotatedDocument, document: vscode.TextDocument): void {
    clearTimeout(entry.retry);
    entry.retry = setTimeout(() => {
      if (searches.isUnderWay(entry.uri)) settleLater(entry, document);
      else void settle(entry, document);
    }, entry.doubt ? doubtPause : retryPause);
  }

  /** Looks again for what is lost. True when the annotations stand in the text as the document has it now. */
  async function settle(entry: AnnotatedDocument, document: vscode.TextDocument): Promise<boolean> {
    const text = document.getText();
    if (document.isClosed) return false;
    if (entry.text !== text) { // not what was followed: everything is looked at anew
      if (entry.text !== undefined) reload(entry);
      return false;
    }
    settleDoubt(entry, document);
    if (entry.isReplaced || entry.anchored.some((one) => needsReview(one) || lacksSegments(one))) {
      const { readings } = entry;
      const source = await hashed(text);
      if (document.getText() !== text) return false; // every edit has its own time
      if (entry.readings === readings) {
        const found = await searches.run(entry.uri, source, reanchor(entry.anchored, source));
        if (entry.readings === readings) {
          takeOver(entry, found);
          entry.isReplaced = false;
        }
      }
      if (entry.readings !== readings) {
        settleLater(entry, document);
        return false;
      }
    }
    announce(entry);
    return document.getText() === text;
  }

  /** The text on disk is what the sidecar has to describe from now on. */
  async function describeSaved(document: vscode.TextDocument): Promise<void> {
    const entry = documents.get(document.uri.toString());
    if (!entry || entry.sidecar.annotations.length === 0) return;
    delete entry.doubt; // what is saved was typed
    const source = await hashed(document.getText());
    if (!await settleIn(entry, document, source.document)) return; // typed in meanwhile: the next save describes it
    const before = entry.anchored;
    entry.anchored = asDescribed(before, source);
    const revisions = entry.anchored.flatMap(({ annotation }, index): readonly SidecarChange[] => {
      const known = before[index]?.annotation;
      return known && known !== annotation ? [{ kind: 'revise', id: annotation.id, before: known, after: annotation }] : [];
    });
    if (revisions.length === 0) return;
    oldTexts.keep(source);
    await change(document.uri, revisions);
  }

  /** True once the annotations stand in this text, also when the sidecar is read meanwhile; false when the document has another text. */
  async function settleIn(entry: AnnotatedDocument, document: vscode.TextDocument, text: string): Promise<boolean> {
    while (document.getText() === text) {
      const { readings } = entry;
      if (await settle(entry, document)) return document.getText() === text;
      await entry.turn;
      if (entry.readings === readings || document.isClosed) return false;
    }
    return false;
  }

  function change(uri: vscode.Uri, changes: readonly SidecarChange[]): Promise<string | undefined> {
    const entry = entryOf(uri);
    const revisions = asRevisions(changes, entry.sidecar);
    entry.awaiting = [...entry.awaiting, ...revisions];
    return inTurn(entry, async () => {
      entry.awaiting = entry.awaiting.slice(revisions.length);
      entry.unsaved.push(...revisions);
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
    reload(entry);
  }

  /** The document is another than the one that was looked at, or is there again, or is gone. */
  function reload(entry: AnnotatedDocument, isFresh = false): void {
    void inTurn(entry, () => accept(entry, entry.sidecar, isFresh));
  }

  /** Documents that are not sources are in no catalog, and of those that are gone nobody speaks. */
  function followFile(uri: vscode.Uri, change: 'created' | 'changed' | 'deleted'): void {
    const meant = documents.get(uri.toString());
    const below = change === 'deleted' ? [...documents.values()].filter((entry) => entry.uri.path.startsWith(`${uri.path}/`)) : [];
    for (const entry of meant ? [meant, ...below] : below) {
      const isFollowed = change === 'changed' ? openDocument(entry.uri) ?? catalog.get(entry.uri.toString()) : hasTab(entry.uri);
      if (!isFollowed && entry.sidecar.annotations.length > 0) reload(entry, true);
    }
  }

  function load(uri: vscode.Uri): Promise<void> {
    const entry = entryOf(uri);
    return inTurn(entry, () => read(entry));
  }

  /** Moved between two reads or writes of this window: none of them is of the file that is going. */
  function moveSidecars(uri: vscode.Uri): Promise<MovedSidecars> {
    const entry = entryOf(uri);
    return inTurn(entry, async () => {
      const moved = await files.move(uri);
      await read(entry);
      return moved;
    });
  }

  /** One for each, although a document may have several: `load` reads them all. */
  async function documentsWithSidecars(): Promise<readonly vscode.Uri[]> {
    const documents = (await files.find()).map(documentOf).filter(isPresent);
    return [...new Map(documents.map((uri) => [uri.toString(), uri])).values()];
  }

  function loadOf(sidecar: vscode.Uri): void {
    const document = documentOf(sidecar);
    if (document) void load(document);
  }

  async function loadAll(): Promise<void> {
    wanted = true;
    await Promise.all((await documentsWithSidecars()).map(load));
  }

  subscriptions.push(
    changed,
    fileEvents.onDidCreate((uri) => followFile(uri, 'created')),
    fileEvents.onDidChange((uri) => followFile(uri, 'changed')),
    fileEvents.onDidDelete((uri) => followFile(uri, 'deleted')),
    vscode.workspace.onDidOpenTextDocument(({ uri }) => void (isAnnotatable(uri) && load(uri))),
    vscode.workspace.onDidChangeTextDocument(follow),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => followFile(uri, 'created')),
    vscode.workspace.onDidSaveTextDocument((document) => void describeSaved(document)),
    onDidChangeCatalog(followCatalog),
    files.onDidChange(loadOf),
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
    keep: oldTexts.keep,
    documentsWithSidecars,
    moveSidecars,
    annotated: () => [...documents.values()]
      .filter((entry) => entry.sidecar.annotations.length > 0)
      .map(({ uri, text }) => ({ uri, readable: text !== undefined })),
    onDidChange: changed.event,
  };
}

/** Changing all line ends of a document is no edit: it comes without any. */
function hasOtherLineEnds(text: string, document: vscode.TextDocument): boolean {
  return text.includes('\r\n') !== (document.eol === vscode.EndOfLine.CRLF) && text !== document.getText();
}

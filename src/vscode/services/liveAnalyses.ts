import * as vscode from 'vscode';
import type { Analysis } from '../../core/analysis/analysis';
import { mapAnalysis } from '../../core/analysis/mapAnalysis';
import { formatOf } from '../../core/formats/format';
import type { TextEdit } from '../../core/text/edits';
import type { AnalysisClient } from '../../worker/client';
import { textEdits } from '../adapters/textEdits';
import { nameOf } from '../adapters/names';
import { cautionFor, largestDocument, tooLarge } from './readDocument';
import type { Corrections } from './corrections';
import type { Problems } from './problems';
import type { Settings } from './settings';
import type { SourceDocuments } from './sourceDocuments';

/** The analyses of the open documents, right for the text as it stands while it is being typed. */
export interface LiveAnalyses {
  /**
   * What is known of an open document, in offsets of its present text: the newest analysis, mapped through the edits
   * made since. `undefined` for a document that is no source or has not been analysed yet.
   */
  of(document: vscode.TextDocument): Analysis | undefined;
  /** As `of`, but waits for the first analysis of a document that has just been opened. */
  first(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<Analysis | undefined>;
  /** A new analysis of a document has come in and is mapped to its present text. */
  readonly onDidAnalyze: vscode.Event<vscode.TextDocument>;
  /** A document that was open is so no more. */
  readonly onDidClose: vscode.Event<vscode.TextDocument>;
}

interface LiveDocument {
  readonly document: vscode.TextDocument;
  /** As decided for all documents, in offsets of the text before `unmapped`. */
  analysis?: Analysis;
  /** The same as corrected in this very document; absent when that has to be done anew. */
  corrected?: Analysis;
  /** Edits that the analyses have not been mapped through yet: that is done when somebody asks. */
  unmapped: TextEdit[];
  /** Edits made since the text that is being analysed was taken; absent while none is. */
  sinceAsked?: TextEdit[];
  /** Somebody wants it analysed anew while it is being analysed. */
  again?: boolean;
  timer?: ReturnType<typeof setTimeout>;
  /** How long the last analysis took, in ms. */
  took: number;
}

/** After the last key; with the analysis of an article well inside the 150 ms within which it is to be there. */
const shortestPause = 30;
/** A text that takes long is analysed less often: the pause grows with it up to this. */
const longestPause = 1_500;

export function createLiveAnalyses(
  client: AnalysisClient,
  sources: SourceDocuments,
  corrections: Corrections,
  problems: Problems,
  settings: Settings,
  subscriptions: vscode.Disposable[],
): LiveAnalyses {
  const live = new Map<string, LiveDocument>();
  const analyzed = new vscode.EventEmitter<vscode.TextDocument>();
  const closed = new vscode.EventEmitter<vscode.TextDocument>();

  function open(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (live.has(key) || !sources.includes(document)) return;
    const entry: LiveDocument = { document, unmapped: [], took: 0 };
    live.set(key, entry);
    void analyze(entry);
  }

  function close(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const entry = live.get(key);
    if (!entry) return;
    clearTimeout(entry.timer);
    live.delete(key);
    closed.fire(document);
  }

  function change({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const entry = live.get(document.uri.toString());
    if (!entry || contentChanges.length === 0) return;
    const edits = textEdits(contentChanges);
    entry.unmapped.push(...edits);
    entry.sinceAsked?.push(...edits);
    schedule(entry);
  }

  function schedule(entry: LiveDocument): void {
    if (entry.sinceAsked) return void (entry.again = true);
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => void analyze(entry), Math.min(longestPause, Math.max(shortestPause, entry.took)));
  }

  async function analyze(entry: LiveDocument): Promise<void> {
    const { document } = entry;
    const text = document.getText();
    if (text.length > largestDocument) return refuse(document, tooLarge(text.length));
    const edits: TextEdit[] = [];
    entry.sinceAsked = edits;
    const started = Date.now();
    try {
      const analysis = await client.analyze(document.uri.toString(), text, { format: formatOf(document.fileName) });
      entry.took = Date.now() - started;
      if (analysis && live.get(document.uri.toString()) === entry) accept(entry, analysis, text, edits);
    } catch (error) {
      refuse(document, `could not be analysed: ${error instanceof Error ? error.message : String(error)}`);
    }
    delete entry.sinceAsked;
    if (edits.length > 0 || entry.again) schedule(entry);
    entry.again = false;
  }

  function accept(entry: LiveDocument, analysis: Analysis, text: string, edits: readonly TextEdit[]): void {
    entry.analysis = corrections.everywhere(entry.document.uri, text, analysis);
    delete entry.corrected;
    entry.unmapped = [...edits];
    const { caution } = cautionFor(text);
    problems.report(entry.document.uri, 'text', caution === undefined ? undefined
      : { message: `${nameOf(entry.document.uri)} ${caution}.`, severity: vscode.DiagnosticSeverity.Warning });
    analyzed.fire(entry.document);
  }

  function refuse(document: vscode.TextDocument, reason: string): void {
    problems.report(document.uri, 'text', { message: `${nameOf(document.uri)} ${reason}.`, severity: vscode.DiagnosticSeverity.Warning });
  }

  subscriptions.push(
    analyzed,
    closed,
    vscode.workspace.onDidOpenTextDocument(open),
    vscode.workspace.onDidCloseTextDocument(close),
    vscode.workspace.onDidChangeTextDocument(change),
    corrections.onDidDecide(() => live.forEach((entry) => schedule(entry))),
    corrections.onDidCorrect((uri) => {
      const entry = live.get(uri.toString());
      if (!entry?.analysis) return;
      delete entry.corrected;
      analyzed.fire(entry.document);
    }),
    settings.onDidChange(() => {
      [...live.values()].map(({ document }) => document).filter((document) => !sources.includes(document)).forEach(close);
      vscode.workspace.textDocuments.forEach(open);
    }),
    { dispose: () => live.forEach((entry) => clearTimeout(entry.timer)) },
  );
  // What is open already is looked at once activation is done.
  const start = setTimeout(() => vscode.workspace.textDocuments.forEach(open));
  subscriptions.push({ dispose: () => clearTimeout(start) });

  function present(entry: LiveDocument): Analysis | undefined {
    const { document, unmapped } = entry;
    if (entry.analysis && unmapped.length > 0) {
      const before = entry.analysis;
      entry.analysis = mapAnalysis(before, unmapped);
      if (entry.corrected) entry.corrected = entry.corrected === before ? entry.analysis : mapAnalysis(entry.corrected, unmapped);
      entry.unmapped = [];
    }
    if (entry.analysis) entry.corrected ??= corrections.here(document.uri, document.getText(), entry.analysis);
    return entry.corrected;
  }

  function analysisOf(document: vscode.TextDocument): Analysis | undefined {
    const entry = live.get(document.uri.toString());
    return entry && present(entry);
  }

  function first(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<Analysis | undefined> {
    open(document);
    const known = analysisOf(document);
    if (known || !live.has(document.uri.toString())) return Promise.resolve(known);
    return new Promise((resolve) => {
      const settle = (settled?: vscode.TextDocument): void => {
        if (settled && settled !== document) return;
        listeners.forEach((listener) => listener.dispose());
        resolve(analysisOf(document));
      };
      const listeners = [analyzed.event(settle), closed.event(settle), token.onCancellationRequested(() => settle())];
    });
  }

  return {
    of: analysisOf,
    first,
    onDidAnalyze: analyzed.event,
    onDidClose: closed.event,
  };
}

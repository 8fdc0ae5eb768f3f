import * as vscode from 'vscode';
import { createAnalysisClient, type AnalysisWorker } from '../worker/client';
import { registerAnnotate } from './commands/annotate';
import { registerAnnotateDocument } from './commands/annotateDocument';
import { registerCodeAll } from './commands/codeAll';
import { registerCodebookDecisions } from './commands/codebookDecisions';
import { registerCopyQuote } from './commands/copyQuote';
import { registerEntityDecisions } from './commands/entityDecisions';
import { registerExpandSelection } from './commands/expandSelection';
import { registerMentionCorrections } from './commands/mentionCorrections';
import { registerNoteThreads } from './commands/noteThreads';
import { registerPassageEdits } from './commands/passageEdits';
import { registerMoveAnnotations } from './commands/moveAnnotations';
import { registerMoveSidecars } from './commands/moveSidecars';
import { registerQuoteCorrections } from './commands/quoteCorrections';
import { registerRemoveAnnotation } from './commands/removeAnnotation';
import { registerReveal } from './commands/reveal';
import { registerReviewAnnotations } from './commands/reviewAnnotations';
import { registerReviewQuotes } from './commands/reviewQuotes';
import { registerSettleConflicts } from './commands/settleConflicts';
import { registerUndoChange } from './commands/undoChange';
import { createAnnotationHover } from './features/annotationHover';
import { registerAnnotationMarks } from './features/annotationMarks';
import { createConflictActions } from './features/conflictActions';
import { createDefinition } from './features/definition';
import { createDocumentHighlights } from './features/documentHighlights';
import { createDocumentSymbols } from './features/documentSymbols';
import { createEntityActions } from './features/entityActions';
import { registerHighlights } from './features/highlights';
import { createHover } from './features/hover';
import { registerMentionNavigation } from './features/mentionNavigation';
import { createNoteThreads, type NoteThreads } from './features/noteThreads';
import { createQuoteActions } from './features/quoteActions';
import { createQuoteHover } from './features/quoteHover';
import { registerQuoteNavigation } from './features/quoteNavigation';
import { createReferences } from './features/references';
import { registerSidecarRename } from './features/sidecarRename';
import { registerSourceContext } from './features/sourceContext';
import { registerStatusBar } from './features/statusBar';
import { registerUndoContext } from './features/undoContext';
import { createAnnotations } from './services/annotations';
import { createChangeJournal } from './services/changeJournal';
import { createCodebooks } from './services/codebooks';
import { createCoding } from './services/coding';
import { createCorrections } from './services/corrections';
import { createCreator } from './services/creator';
import { createEntityDecisions } from './services/entityDecisions';
import { createFileEvents } from './services/fileEvents';
import { createLastChanges } from './services/lastChanges';
import { createLiveAnalyses } from './services/liveAnalyses';
import { createMovedDocuments, type MovedDocuments } from './services/movedDocuments';
import { createNoteController } from './services/noteController';
import { createNoteDrafts } from './services/noteDrafts';
import { createOldTexts } from './services/oldTexts';
import { createPassageCorrections } from './services/passageCorrections';
import { createPassageSearches } from './services/passageSearches';
import { createProblems } from './services/problems';
import { readSettings } from './services/settings';
import { createSidecarFiles, type StoreFor } from './services/sidecarFiles';
import { sidecarGlob } from './services/sidecarNames';
import { createSnapshots } from './services/snapshots';
import { createSourceDocuments } from './services/sourceDocuments';
import { createWorkspaceCatalog } from './services/workspaceCatalog';
import { createWorkspaceMentions } from './services/workspaceMentions';
import { registerCodebookView } from './views/codebookView';
import { registerDocumentsView } from './views/documentsView';

/** What differs between the desktop and the browser. */
export interface Platform {
  startWorker(): Promise<AnalysisWorker>;
  readonly storeFor: StoreFor;
  /** The name the user is logged in under, where there is one. */
  logInName(): string | undefined;
}

const quickFixes = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };

/** Puts the editor layer together: the one place that knows every part. Starts nothing that nobody has asked for yet. */
export function activateOn(platform: Platform, context: vscode.ExtensionContext): Sourcemark {
  const { subscriptions } = context;
  const settings = readSettings(subscriptions);
  const problems = createProblems(subscriptions);
  const sources = createSourceDocuments(settings);
  const foreground = createAnalysisClient(platform.startWorker);
  const background = createAnalysisClient(platform.startWorker);
  subscriptions.push(foreground, background);

  const fileEvents = createFileEvents(subscriptions);
  const decisions = createEntityDecisions(platform.storeFor, fileEvents, problems, subscriptions);
  const corrections = createCorrections(decisions, subscriptions);
  const live = createLiveAnalyses(foreground, sources, corrections, problems, settings, subscriptions);
  const workspace = createWorkspaceCatalog(background, fileEvents, live, sources, corrections, settings, problems, subscriptions);
  const files = createSidecarFiles(platform.storeFor, fileEvents, settings, problems, subscriptions);
  const oldTexts = createOldTexts(createSnapshots(vscode.Uri.joinPath(context.storageUri ?? context.globalStorageUri, 'texts')));
  // In the background worker, where they go before what is waiting: the analysis of what is open never waits for them.
  const annotations = createAnnotations(files, fileEvents, workspace, corrections, oldTexts, createPassageSearches(background, oldTexts, problems), subscriptions);
  const creator = createCreator(settings, platform.logInName);
  const passages = createPassageCorrections(annotations, creator);
  const journal = createChangeJournal();
  const lastChanges = createLastChanges(journal, subscriptions);
  const codebooks = createCodebooks(platform.storeFor, fileEvents, problems, subscriptions);
  const coding = createCoding(annotations, codebooks, creator, journal);
  const mentions = createWorkspaceMentions(live, workspace);
  const moved = createMovedDocuments(annotations, workspace, subscriptions);

  registerSourceContext(sources, subscriptions);
  registerUndoContext(lastChanges, subscriptions);
  registerHighlights(live, passages, subscriptions);
  registerAnnotationMarks(annotations, codebooks, context.extensionUri, subscriptions);
  const noteController = createNoteController(sources, subscriptions);
  const notes = createNoteThreads(annotations, noteController, subscriptions);
  const drafts = createNoteDrafts(noteController, subscriptions);
  registerSidecarRename(subscriptions);
  registerStatusBar(live, annotations, subscriptions);
  registerMentionNavigation(mentions, subscriptions);
  registerQuoteNavigation(live, subscriptions);
  const { selected } = registerDocumentsView(workspace, annotations, problems, moved, subscriptions);
  const known = { live, catalog: workspace.catalog, passages, decisions, selected };
  registerReveal(live, subscriptions);
  const tools = { annotations, codebooks, coding, live };
  registerAnnotate(tools, { notes, drafts }, subscriptions);
  registerPassageEdits(tools, subscriptions);
  registerAnnotateDocument(tools, { notes, drafts }, subscriptions);
  registerNoteThreads({ annotations, coding, notes, drafts }, subscriptions);
  registerCodeAll(tools, known, mentions, subscriptions);
  registerExpandSelection(live, subscriptions);
  registerRemoveAnnotation(annotations, coding, subscriptions);
  const codebookView = registerCodebookView(codebooks, coding, annotations, problems, subscriptions);
  registerCodebookDecisions({ codebooks, coding, selected: codebookView.selected }, annotations, subscriptions);
  registerUndoChange(journal, lastChanges, subscriptions);
  registerReviewAnnotations(annotations, journal, subscriptions);
  registerSettleConflicts(annotations, coding, subscriptions);
  registerMoveAnnotations(annotations, { coding, files }, moved, workspace, subscriptions);
  registerMoveSidecars(annotations, subscriptions);
  registerEntityDecisions(known, workspace, journal, subscriptions);
  registerMentionCorrections(known, journal, subscriptions);
  registerQuoteCorrections(known, journal, subscriptions);
  registerReviewQuotes(known, journal, subscriptions);
  registerCopyQuote(known, subscriptions);
  const registerLanguageFeatures = (): vscode.Disposable => {
    const selector = sources.selector();
    return vscode.Disposable.from(
      vscode.languages.registerHoverProvider(selector, createHover(live, mentions, passages)),
      vscode.languages.registerHoverProvider(selector, createQuoteHover(live, passages)),
      vscode.languages.registerHoverProvider(selector, createAnnotationHover(annotations, codebooks)),
      vscode.languages.registerDocumentHighlightProvider(selector, createDocumentHighlights(live, mentions)),
      vscode.languages.registerDefinitionProvider(selector, createDefinition(live, mentions)),
      vscode.languages.registerReferenceProvider(selector, createReferences(live, mentions)),
      vscode.languages.registerCodeActionsProvider(selector, createEntityActions(mentions), quickFixes),
      vscode.languages.registerCodeActionsProvider(selector, createQuoteActions(live, passages), quickFixes),
      vscode.languages.registerCodeActionsProvider([...selector, { pattern: sidecarGlob }], createConflictActions(annotations), quickFixes),
      vscode.languages.registerDocumentSymbolProvider(selector, createDocumentSymbols(live), { label: 'Sourcemark' }),
    );
  };
  let languageFeatures = registerLanguageFeatures();
  subscriptions.push(
    settings.onDidChange(() => {
      languageFeatures.dispose();
      languageFeatures = registerLanguageFeatures();
    }),
    { dispose: () => languageFeatures.dispose() },
  );
  return { live, workspace, annotations, notes, moved, decisions, codebooks, lastChanges, problems };
}

/** What the extension's tests look at; no public interface yet. */
export type Sourcemark = {
  readonly live: ReturnType<typeof createLiveAnalyses>;
  readonly workspace: ReturnType<typeof createWorkspaceCatalog>;
  readonly annotations: ReturnType<typeof createAnnotations>;
  readonly notes: NoteThreads;
  readonly moved: MovedDocuments;
  readonly decisions: ReturnType<typeof createEntityDecisions>;
  readonly codebooks: ReturnType<typeof createCodebooks>;
  readonly lastChanges: ReturnType<typeof createLastChanges>;
  readonly problems: ReturnType<typeof createProblems>;
};

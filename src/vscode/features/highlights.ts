import * as vscode from 'vscode';
import type { Analysis } from '../../core/analysis/analysis';
import { allQuotes } from '../../core/analysis/quoteTree';
import { confirmedQuotes } from '../../core/annotations/corrections/quoteCorrection';
import { families, familyOf } from '../../core/entities/family';
import type { Span } from '../../core/text/span';
import { createDecorationTypes, type DecorationTypes } from '../adapters/decorationTypes';
import { rangeIn } from '../adapters/places';
import type { LiveAnalyses } from '../services/liveAnalyses';
import type { PassageCorrections } from '../services/passageCorrections';

const setting = 'sourcemark.highlights';
/** Beyond this many marks only those near what is seen are set; the editor keeps up with fewer. */
const manyMarks = 3_000;
/** How many lines above and below what is seen are decorated too, so that scrolling shows no bare text. */
const margin = 200;

/** Shows entities and quotes in the text. Between two analyses the editor itself moves the marks along with the typing. */
export function registerHighlights(live: LiveAnalyses, passages: PassageCorrections, subscriptions: vscode.Disposable[]): void {
  let made: DecorationTypes | undefined;
  /** Made with the first document that has something to show: activation is not the time for it. */
  const decorationTypes = (): DecorationTypes => (made ??= createDecorationTypes(subscriptions));
  const shown = (): boolean => vscode.workspace.getConfiguration().get(setting, true);

  function decorate(editor: vscode.TextEditor): void {
    const known = live.of(editor.document);
    if (!known && !made) return;
    const types = decorationTypes();
    const analysis = shown() ? known : undefined;
    const within = analysis && isLarge(analysis) ? nearby(editor) : undefined;
    const set = (type: vscode.TextEditorDecorationType, spans: readonly Span[]): void => {
      const wanted = within ? spans.filter((span) => span.end >= within.start && span.start <= within.end) : spans;
      editor.setDecorations(type, wanted.map((span) => rangeIn(editor.document, span)));
    };
    const mentions = analysis?.mentions ?? [];
    for (const family of families) set(types.entities[family], mentions.filter((mention) => familyOf(mention.type) === family));
    const quotes = allQuotes(analysis?.quotes ?? []);
    const isConfirmed = confirmedQuotes(passages.of(editor.document.uri));
    const contents = (indirect: boolean, confirmed: boolean): readonly Span[] => quotes
      .filter((quote) => (quote.kind === 'indirect') === indirect && isConfirmed(quote) === confirmed).flatMap(({ content }) => content);
    set(types.content, contents(false, false));
    set(types.confirmedContent, contents(false, true));
    set(types.indirectContent, contents(true, false));
    set(types.confirmedIndirectContent, contents(true, true));
    set(types.cue, quotes.flatMap((quote) => quote.cue ?? []));
    set(types.source, quotes.flatMap((quote) => quote.source ?? []));
  }

  function decorateAll(document?: vscode.TextDocument): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (!document || editor.document === document) decorate(editor);
    }
  }

  subscriptions.push(
    live.onDidAnalyze(decorateAll),
    vscode.window.onDidChangeVisibleTextEditors(() => decorateAll()),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const analysis = live.of(textEditor.document);
      if (analysis && isLarge(analysis)) decorate(textEditor);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration(setting) && decorateAll()),
    vscode.commands.registerCommand('sourcemark.toggleHighlights', () =>
      vscode.workspace.getConfiguration().update(setting, !shown(), vscode.ConfigurationTarget.Global)),
  );
  decorateAll();
}

function isLarge(analysis: Analysis): boolean {
  return analysis.mentions.length + analysis.quotes.length > manyMarks;
}

/** The span that is seen, with a margin. */
function nearby({ document, visibleRanges }: vscode.TextEditor): Span {
  const first = Math.max(0, (visibleRanges[0]?.start.line ?? 0) - margin);
  const last = Math.min(document.lineCount - 1, (visibleRanges.at(-1)?.end.line ?? 0) + margin);
  return { start: document.offsetAt(new vscode.Position(first, 0)), end: document.offsetAt(document.lineAt(last).range.end) };
}

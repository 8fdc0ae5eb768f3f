import * as vscode from 'vscode';
import { contentSpan } from '../../core/analysis/lookup';
import { rangeIn } from '../adapters/places';
import type { LiveAnalyses } from '../services/liveAnalyses';

/** *Next Quote* and *Previous Quote* in the document, round its end. */
export function registerQuoteNavigation(live: LiveAnalyses, subscriptions: vscode.Disposable[]): void {
  function go(step: 1 | -1): void {
    const editor = vscode.window.activeTextEditor;
    const quotes = editor && live.of(editor.document)?.quotes;
    if (!editor || !quotes?.length) return void vscode.window.setStatusBarMessage('Sourcemark: nobody is quoted here', 3_000);
    const here = editor.document.offsetAt(editor.selection.start);
    const spans = quotes.map(contentSpan).sort((a, b) => a.start - b.start);
    const next = step === 1
      ? spans.find((span) => span.start > here) ?? spans[0]
      : [...spans].reverse().find((span) => span.start < here) ?? spans.at(-1);
    if (!next) return;
    const range = rangeIn(editor.document, next);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
  subscriptions.push(
    vscode.commands.registerCommand('sourcemark.nextQuote', () => go(1)),
    vscode.commands.registerCommand('sourcemark.previousQuote', () => go(-1)),
  );
}

import * as vscode from 'vscode';
import { needsReview } from '../../core/annotations/anchored';
import { counted, countWords } from '../adapters/words';
import type { Annotations } from '../services/annotations';
import type { LiveAnalyses } from '../services/liveAnalyses';

/** Counts for the active document; a click shows the Documents view. Hidden where there is no source. */
export function registerStatusBar(live: LiveAnalyses, annotations: Annotations, subscriptions: vscode.Disposable[]): void {
  const status = vscode.window.createStatusBarItem('sourcemark.counts', vscode.StatusBarAlignment.Right, 90);
  status.name = 'Sourcemark';
  status.command = 'sourcemark.documents.focus';

  function show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const analysis = document && live.of(document);
    if (!document || !analysis) return status.hide();
    const here = annotations.of(document.uri);
    const review = here.filter(needsReview).length;
    const words = countWords({ analysis, annotations: here }) || 'no names or quotes';
    status.text = `$(quote) ${words}${review > 0 ? ` · $(warning) ${review}` : ''}`;
    status.tooltip = review > 0 ? `Sourcemark: ${words}; ${counted(review, 'annotation needs', 'annotations need')} review` : `Sourcemark: ${words} in this document`;
    status.accessibilityInformation = { label: status.tooltip };
    status.show();
  }

  subscriptions.push(
    status,
    live.onDidAnalyze(show),
    live.onDidClose(show),
    annotations.onDidChange(show),
    vscode.window.onDidChangeActiveTextEditor(show),
  );
  show();
}

import * as vscode from 'vscode';
import { contentSpan, entityById } from '../../core/analysis/lookup';
import { innermostQuoteAt } from '../../core/analysis/quoteTree';
import { inMarks, shortened } from '../adapters/words';
import type { LiveAnalyses } from '../services/liveAnalyses';
import type { PassageCorrections } from '../services/passageCorrections';

/** The light bulb on a quote offers to confirm and to correct it; on selected words, to make a quote or a part of one of them. */
export function createQuoteActions(live: LiveAnalyses, passages: PassageCorrections): vscode.CodeActionProvider {
  return {
    provideCodeActions(document, range) {
      const analysis = live.of(document);
      const quote = analysis && innermostQuoteAt(analysis.quotes, document.offsetAt(range.start));
      const selected = inMarks(shortened(document.getText(range), 40));
      const ofSelection = range.isEmpty ? []
        : [action(`${selected} is a quote…`, 'markQuote'), action('Adjust the quote to the selection…', 'adjustQuote')];
      if (!analysis || !quote) return ofSelection;
      const span = contentSpan(quote);
      const passage = { uri: document.uri.toString(), span };
      const words = inMarks(shortened(document.getText().slice(span.start, span.end), 40));
      const speaker = entityById(analysis, quote.speaker)?.name ?? 'nobody named';
      const isConfirmed = passages.at(document.uri, span, 'quotes') !== undefined;
      return [
        ...(isConfirmed ? [] : [action(`Confirm quote: ${shortened(speaker, 40)}`, 'confirmQuote', passage)]),
        action(`Correct speaker of ${words}…`, 'correctSpeaker', passage),
        action(`${words} is not a quote`, 'rejectQuote', passage),
        ...ofSelection,
      ];
    },
  };
}

function action(title: string, command: string, ...args: readonly unknown[]): vscode.CodeAction {
  const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  made.command = { title, command: `sourcemark.${command}`, arguments: [...args] };
  return made;
}

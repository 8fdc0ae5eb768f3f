import * as vscode from 'vscode';
import { contentText, entityById, quoteAt } from '../../core/analysis/lookup';
import type { Analysis } from '../../core/analysis/analysis';
import { shownRole } from '../../core/entities/roles/shownRole';
import type { Quote } from '../../core/quotes/quote';
import { nameOf } from '../adapters/names';
import { inMarks } from '../adapters/words';
import { tell } from '../adapters/tell';
import type { LiveAnalyses } from '../services/liveAnalyses';
import type { WorkspaceCatalog } from '../services/workspaceCatalog';
import { chosenPassages } from './chosenPassages';

/** *Copy Quote with Source*: the words, who said them, and where they stand. */
export function registerCopyQuote(live: LiveAnalyses, { catalog }: WorkspaceCatalog, subscriptions: vscode.Disposable[]): void {
  async function copy(argument: unknown): Promise<void> {
    const chosen = await chosenPassages(argument, live);
    const start = chosen?.spans[0]?.start;
    if (!chosen || start === undefined) return tell('Put the cursor on a quote');
    const { document } = chosen;
    const analysis = live.of(document) ?? catalog.get(document.uri.toString())?.analysis;
    const quote = analysis && quoteAt(analysis, start);
    if (!quote) return tell('Put the cursor on a quote');
    await vscode.env.clipboard.writeText(withSource(document, analysis, quote));
    tell('Quote copied with its source');
  }
  subscriptions.push(vscode.commands.registerCommand('sourcemark.copyQuote', copy));
}

/** The words, in quotation marks where they are direct; the speaker with a role that the text states, document and line. */
function withSource(document: vscode.TextDocument, analysis: Analysis, quote: Quote): string {
  const text = document.getText();
  const words = contentText(text, quote);
  const quoted = quote.kind === 'direct' ? inMarks(words) : words;
  const entity = entityById(analysis, quote.speaker);
  const role = entity && shownRole(text, entity);
  const speaker = entity?.name ?? (quote.source && text.slice(quote.source.start, quote.source.end));
  const line = document.positionAt(quote.content[0]?.start ?? 0).line + 1;
  return `${quoted}\n— ${speaker ?? 'speaker unknown'}${role === undefined ? '' : `, ${role}`}, ${nameOf(document.uri)}, line ${line}`;
}

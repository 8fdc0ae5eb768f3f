import * as vscode from 'vscode';
import type { Analysis } from '../../core/analysis/analysis';
import { contentSpan } from '../../core/analysis/lookup';
import { allQuotes, innermostQuoteAt } from '../../core/analysis/quoteTree';
import type { Quote } from '../../core/quotes/quote';
import type { Span } from '../../core/text/span';
import { spanIn } from '../adapters/places';
import { asRead, type TextAsRead } from '../services/passageCorrections';
import type { Known } from './chosenEntity';
import { chosenPassages } from './chosenPassages';

/** The quote that a command is to act on, as it is known now. */
export interface ChosenQuote extends TextAsRead {
  readonly analysis: Analysis;
  readonly quote: Quote;
}

/** What the user means: the row a menu was opened on, the passage a link names, the quote that is selected, or the one at the cursor. */
export async function chosenQuote(argument: unknown, { live, catalog }: Pick<Known, 'live' | 'catalog'>): Promise<ChosenQuote | undefined> {
  const editor = vscode.window.activeTextEditor;
  const isAtCursor = argument === undefined || !isPlace(argument);
  const chosen = isAtCursor ? undefined : await chosenPassages(argument, live);
  const document = isAtCursor ? editor?.document : chosen?.document;
  const place = isAtCursor ? editor && spanIn(editor.document, editor.selection) : chosen?.spans[0];
  if (!document || !place) return undefined;
  const analysis = live.of(document) ?? catalog.get(document.uri.toString())?.analysis;
  const quote = analysis && quoteIn(analysis, place);
  return quote && { ...asRead(document), analysis, quote };
}

/** The quote whose words stand exactly there, else the innermost one at the place's start, or that ends there. */
function quoteIn({ quotes }: Analysis, { start, end }: Span): Quote | undefined {
  const exact = allQuotes(quotes).find((quote) => {
    const span = contentSpan(quote);
    return span.start === start && span.end === end;
  });
  return exact ?? innermostQuoteAt(quotes, start) ?? innermostQuoteAt(quotes, start - 1);
}

/** True for what names a place by itself: a row or a link, but not a key's settings. */
function isPlace(argument: unknown): boolean {
  const { uri } = (argument ?? {}) as { uri?: unknown };
  return uri !== undefined;
}

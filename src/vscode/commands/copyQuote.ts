import * as vscode from 'vscode';
import { contentText, entityById } from '../../core/analysis/lookup';
import { shownRole } from '../../core/entities/roles/shownRole';
import { documentDate } from '../../core/entities/values/documentDate';
import { valueWords } from '../../core/entities/values/valueWords';
import { formatOf } from '../../core/formats/format';
import { readProse } from '../../core/formats/prose';
import { nameOf } from '../adapters/names';
import { inMarks } from '../adapters/words';
import { tell } from '../adapters/tell';
import type { Known } from './chosenEntity';
import { chosenQuote, type ChosenQuote } from './chosenQuote';

/** *Copy Quote with Source*, as plain text or as a Markdown blockquote: the words, who said them, where they stand, and when that was written. */
export function registerCopyQuote(known: Known, subscriptions: vscode.Disposable[]): void {
  const copying = (print: (said: Quoted) => string) => async (argument: unknown): Promise<void> => {
    const chosen = await chosenQuote(argument, known);
    if (!chosen) return tell('Put the cursor on a quote');
    await vscode.env.clipboard.writeText(print(read(chosen)));
    tell('Quote copied with its source');
  };
  subscriptions.push(
    vscode.commands.registerCommand('sourcemark.copyQuote', copying(asText)),
    vscode.commands.registerCommand('sourcemark.copyQuoteAsMarkdown', copying(asMarkdown)),
  );
}

interface Quoted {
  /** On one line; in quotation marks where they are direct. */
  readonly words: string;
  readonly speaker: string;
  /** As the text states it; absent where it does not. */
  readonly role?: string;
  /** `harbour.txt`. */
  readonly document: string;
  /** From 1. */
  readonly line: number;
  /** The day the document says it was written on; absent where it does not say. */
  readonly date?: string;
}

function read({ document, analysis, quote }: ChosenQuote): Quoted {
  const text = document.getText();
  const words = contentText(text, quote);
  const entity = entityById(analysis, quote.speaker);
  const role = entity && shownRole(text, entity);
  const written = quote.source && text.slice(quote.source.start, quote.source.end).replace(/\s+/g, ' ');
  const date = documentDate(readProse(text, formatOf(nameOf(document.uri))), analysis.mentions, text);
  return {
    words: quote.kind === 'direct' ? inMarks(words) : words,
    speaker: entity?.name ?? written ?? 'speaker unknown',
    ...(role === undefined ? {} : { role }),
    document: nameOf(document.uri),
    line: document.positionAt(quote.content[0]?.start ?? 0).line + 1,
    ...(date === undefined ? {} : { date: /^\d/.test(date) ? date : valueWords(date, 'DATE') }),
  };
}

function asText({ words, ...source }: Quoted): string {
  return `${words}\n— ${attribution(source).join(', ')}`;
}

function asMarkdown({ words, ...source }: Quoted): string {
  const [speaker = '', ...rest] = attribution(source).map(literal);
  return `> ${literal(words)}\n>\n> — **${speaker}**${rest.map((part) => `, ${part}`).join('')}\n`;
}

function attribution({ speaker, role, document, line, date }: Omit<Quoted, 'words'>): readonly string[] {
  return [speaker, ...(role === undefined ? [] : [role]), document, `line ${line}`, ...(date === undefined ? [] : [date])];
}

/** Nothing in it is markup. */
function literal(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

import * as vscode from 'vscode';
import type { Analysis } from '../../core/analysis/analysis';
import { contentSpan } from '../../core/analysis/lookup';
import { allQuotes } from '../../core/analysis/quoteTree';
import { confirmedQuotes, quoteCorrection, speakerOf } from '../../core/annotations/corrections/quoteCorrection';
import { rangeIn } from '../adapters/places';
import { tell } from '../adapters/tell';
import { counted, reviewedWords } from '../adapters/words';
import type { ChangeJournal } from '../services/changeJournal';
import type { Known } from './chosenEntity';
import { chosenQuote, type ChosenQuote } from './chosenQuote';

/** Reviewing a document's quotes: from one that nobody has confirmed to the next, a key a quote. */
export function registerReviewQuotes(known: Known, journal: ChangeJournal, subscriptions: vscode.Disposable[]): void {
  const { live, passages } = known;
  let turn: Promise<void> = Promise.resolve();

  /** Says that the quote is as it was recognised; true when it is confirmed now. */
  async function confirm(chosen: ChosenQuote): Promise<boolean> {
    const { document, analysis, quote } = chosen;
    const span = contentSpan(quote);
    if (passages.at(document.uri, span, 'quotes')?.correction.kind === 'quote') return true;
    const change = await passages.correctingAll(chosen, (normalised) =>
      [{ span, correction: quoteCorrection(normalised, quote, speakerOf(analysis, quote), true) }]);
    const refused = typeof change === 'string' ? change : await journal.perform('Quote confirmed', [change]);
    if (refused !== undefined) tell(`Not done: ${refused}`);
    return refused === undefined;
  }

  async function confirmHere(argument: unknown): Promise<boolean> {
    const chosen = await chosenQuote(argument, known);
    if (!chosen) tell('Put the cursor on a quote');
    return chosen !== undefined && confirm(chosen);
  }

  async function confirmOne(argument: unknown): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!await confirmHere(argument)) return;
    const analysis = editor && live.of(editor.document);
    tell(editor && analysis ? `Quote confirmed: ${progress(editor.document, analysis)}` : 'Quote confirmed');
  }

  /** One after the other, however fast the key is pressed: the next press means the quote that this one goes on to. */
  function confirmAndGoOn(): Promise<void> {
    turn = turn.then(() => confirmHere(undefined)).then((isDone) => { if (isDone) go(1); }, () => undefined);
    return turn;
  }

  function go(step: 1 | -1): void {
    const editor = vscode.window.activeTextEditor;
    const analysis = editor && live.of(editor.document);
    if (!editor || !analysis?.quotes.length) return tell('Nobody is quoted here');
    const { document } = editor;
    const isConfirmed = confirmedQuotes(passages.of(document.uri));
    const open = allQuotes(analysis.quotes).filter((quote) => !isConfirmed(quote)).map(contentSpan);
    const [from, to] = [document.offsetAt(editor.selection.start), document.offsetAt(editor.selection.end)];
    const order = open.sort((a, b) => a.start - b.start || b.end - a.end);
    const isBehind = ({ start, end }: { start: number; end: number }): boolean => start > from || (start === from && end < to);
    const isBefore = ({ start, end }: { start: number; end: number }): boolean => start < from || (start === from && end > to);
    const next = step === 1 ? order.find(isBehind) ?? order[0] : [...order].reverse().find(isBefore) ?? order.at(-1);
    if (!next) return tell(`All ${counted(allQuotes(analysis.quotes).length, 'quote is', 'quotes are')} confirmed`);
    const range = rangeIn(document, next);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    tell(progress(document, analysis));
  }

  function progress({ uri }: vscode.TextDocument, { quotes }: Analysis): string {
    return reviewedWords(allQuotes(quotes), passages.of(uri));
  }

  subscriptions.push(
    vscode.commands.registerCommand('sourcemark.confirmQuote', confirmOne),
    vscode.commands.registerCommand('sourcemark.confirmAndGoOn', confirmAndGoOn),
    vscode.commands.registerCommand('sourcemark.nextUnconfirmed', () => go(1)),
    vscode.commands.registerCommand('sourcemark.previousUnconfirmed', () => go(-1)),
  );
}

import * as vscode from 'vscode';
import { contentSpan } from '../../core/analysis/lookup';
import { allQuotes } from '../../core/analysis/quoteTree';
import { formatOf } from '../../core/formats/format';
import { readProse } from '../../core/formats/prose';
import { around, grown } from '../../core/text/enclosing';
import type { Span } from '../../core/text/span';
import { rangeIn, spanIn } from '../adapters/places';
import { tell } from '../adapters/tell';
import type { LiveAnalyses } from '../services/liveAnalyses';

/** Grows one selection of a document; `undefined` where there is nothing to grow it to. */
type Grow = (document: vscode.TextDocument, selection: Span) => Span | undefined;

/** *Expand Selection to Sentence*, *… Quote*, *… Paragraph*: every selection, so that what it then holds can be coded. */
export function registerExpandSelection(live: LiveAnalyses, subscriptions: vscode.Disposable[]): void {
  function register(command: string, unit: string, grow: Grow): void {
    subscriptions.push(vscode.commands.registerCommand(`sourcemark.${command}`, () => {
      const editor = vscode.window.activeTextEditor;
      if (!editor) return;
      const { document } = editor;
      const spans = editor.selections.map((selection) => grow(document, spanIn(document, selection)));
      if (spans.every((span) => span === undefined)) return tell(`The selection is in no ${unit}, or has the whole of it`);
      editor.selections = editor.selections.map((selection, index) => {
        const span = spans[index];
        if (!span) return selection;
        const { start, end } = rangeIn(document, span);
        return new vscode.Selection(start, end);
      });
      editor.revealRange(editor.selection);
    }));
  }

  register('expandToSentence', 'sentence', (document, selection) => {
    const { sentences } = readProse(document.getText(), formatOf(document.fileName));
    return grown(selection, sentences);
  });
  register('expandToParagraph', 'paragraph', (document, selection) => {
    const { paragraphs } = readProse(document.getText(), formatOf(document.fileName));
    return grown(selection, paragraphs);
  });
  register('expandToQuote', 'quote', (document, selection) =>
    around(selection, allQuotes(live.of(document)?.quotes ?? []).map(contentSpan)));
}

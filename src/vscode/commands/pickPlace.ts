import * as vscode from 'vscode';
import type { Span } from '../../core/text/span';
import { escapeIcons } from '../adapters/icons';
import { inMarks, shortened } from '../adapters/words';
import { revealPassage } from '../services/navigation';

/** Lets the user choose one of several places of a document, each shown as it is gone to. `undefined` when the user turns away. */
export function pickPlace(document: vscode.TextDocument, places: readonly Span[], words: string): Promise<Span | undefined> {
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly span: Span }>();
    pick.title = `Where is ${inMarks(shortened(words, 40))}?`;
    pick.items = places.map((span) => {
      const { text, lineNumber } = document.lineAt(document.positionAt(span.start));
      return { label: escapeIcons(shortened(text)), description: `l. ${lineNumber + 1}`, span };
    });
    pick.onDidChangeActive(([active]) => active && void revealPassage({ uri: document.uri.toString(), span: active.span }, true));
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.span);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

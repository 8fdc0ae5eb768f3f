import * as vscode from 'vscode';
import { escapeIcons } from '../adapters/icons';

/** A code of reasonable length; longer ones are notes. */
const longestCode = 200;

/** Lets the user choose a code used so far, or type a new one. `undefined` when the user turns away. */
export function pickCode(used: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly code: string }>();
    pick.title = 'Tag Passage';
    pick.placeholder = used.length > 0 ? 'Choose a code, or type a new one' : 'Type a code, such as claim or to check';
    const offer = (): void => {
      const typed = pick.value.trim().slice(0, longestCode);
      const isNew = typed !== '' && !used.includes(typed);
      pick.items = [
        ...used.map((code) => ({ label: `$(tag) ${escapeIcons(code)}`, code })),
        ...(isNew ? [{ label: `$(add) ${escapeIcons(typed)}`, description: 'new code', code: typed }] : []),
      ];
    };
    pick.onDidChangeValue(offer);
    pick.onDidAccept(() => {
      resolve(meant(pick.value, pick.selectedItems[0]?.code));
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    offer();
    pick.show();
  });
}

/** The chosen code; what was typed when that is no part of it: Enter may come before the rows have followed the typing. */
function meant(value: string, chosen: string | undefined): string | undefined {
  const typed = value.trim().slice(0, longestCode);
  const fits = chosen?.toLowerCase().includes(typed.toLowerCase()) ?? typed === '';
  return fits ? chosen : typed;
}

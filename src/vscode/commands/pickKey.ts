import * as vscode from 'vscode';
import { asKey } from '../../core/codebook/codebook';
import { pathWords } from '../../core/codebook/hierarchy';
import { escapeIcons } from '../adapters/icons';
import { tell } from '../adapters/tell';
import type { Codebooks } from '../services/codebooks';

interface Row extends vscode.QuickPickItem {
  readonly key: string;
}

/** Shows which key puts which code, and takes the first one that is typed. `undefined` when the user turns away, or no code has a key. */
export function pickKey(uri: vscode.Uri, codebooks: Codebooks): Promise<string | undefined> {
  const hierarchy = codebooks.hierarchyFor(uri);
  const rows = hierarchy.inOrder.flatMap((code): readonly Row[] => (code.key === undefined ? []
    : [{ label: code.key, description: escapeIcons(pathWords(hierarchy, code)), key: code.key }]));
  if (rows.length === 0) {
    tell('No code has a key yet: set one in the Codebook view');
    return Promise.resolve(undefined);
  }
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<Row>();
    pick.title = 'Code With Key';
    pick.placeholder = 'Press the key of a code';
    pick.items = [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));
    const settle = (key: string | undefined): void => {
      resolve(key);
      pick.hide();
    };
    pick.onDidChangeValue((value) => value !== '' && settle(asKey(value.slice(0, 1)) ?? value.slice(0, 1)));
    pick.onDidAccept(() => settle(pick.activeItems[0]?.key));
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

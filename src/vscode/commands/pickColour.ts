import * as vscode from 'vscode';
import { asColour } from '../../core/codebook/codebook';
import { colourIcon, palette } from '../adapters/colours';

interface Row extends vscode.QuickPickItem {
  readonly colour?: string;
}

/** Lets the user choose a colour, type one as `#rrggbb`, or have none. `undefined` when they turn away. */
export function pickColour(title: string, now: string | undefined): Promise<{ readonly colour: string | undefined } | undefined> {
  const rowOf = (label: string, colour: string): Row =>
    ({ label, description: colour === now ? `${colour} · now` : colour, iconPath: colourIcon(colour), colour });
  const rows: readonly Row[] = [...palette.map(({ name, colour }) => rowOf(name, colour)), { label: 'No colour', iconPath: colourIcon(undefined) }];
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<Row>();
    pick.title = title;
    pick.placeholder = 'Choose a colour, or type one such as #336699';
    pick.onDidChangeValue((value) => {
      const typed = asColour(value);
      pick.items = typed === undefined ? rows : [{ ...rowOf(typed, typed), alwaysShow: true }];
    });
    pick.onDidAccept(() => {
      const [chosen] = pick.activeItems;
      const typed = asColour(pick.value);
      resolve(typed !== undefined ? { colour: typed } : chosen && { colour: chosen.colour });
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.items = rows;
    pick.show();
  });
}

import * as vscode from 'vscode';
import { tell } from '../adapters/tell';
import { counted } from '../adapters/words';
import type { Annotations } from '../services/annotations';

/** *Move Sidecars to Where the Setting Says*: changing `sourcemark.sidecars` moves no file, this does. */
export function registerMoveSidecars(annotations: Annotations, subscriptions: vscode.Disposable[]): void {
  async function moveAll(): Promise<void> {
    let [moved, left] = [0, 0];
    for (const uri of await annotations.documentsWithSidecars()) {
      const outcome = await annotations.moveSidecars(uri);
      moved += outcome.moved;
      left += outcome.left;
    }
    tell(words(moved, left));
  }

  subscriptions.push(vscode.commands.registerCommand('sourcemark.moveSidecars', moveAll));
}

function words(moved: number, left: number): string {
  if (moved + left === 0) return 'Every sidecar is where the setting says';
  return `${counted(moved, 'sidecar')} moved${left === 0 ? '' : `, ${left} could not be: Problems says why`}`;
}

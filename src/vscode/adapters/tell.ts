import * as vscode from 'vscode';

const shownFor = 6_000;

/** A word in the status bar about what a command did or could not do: read when looked for, gone by itself. */
export function tell(message: string): void {
  vscode.window.setStatusBarMessage(`$(quote) ${message.replace(/\$\(/g, '$\u200b(')}`, shownFor);
}

import type * as vscode from 'vscode';
import type * as editor from './node/editor';
import { activateSoon, type Activated } from './vscode/activateSoon';

/** The desktop, remote windows and everything else with Node. `editor.js` is the bundle of `node/editor.ts`. */
export function activate(context: vscode.ExtensionContext): Activated {
  return activateSoon(context, () => (require('./editor.js') as typeof editor).activateEditor(context));
}

import type * as vscode from 'vscode';
import type { TextEdit } from '../../core/text/edits';

/**
 * An editor's change as edits made one after the other. The changes of one event do not overlap and all speak of the
 * text before it, so made from the last to the first none moves what another speaks of.
 */
export function textEdits(changes: readonly vscode.TextDocumentContentChangeEvent[]): readonly TextEdit[] {
  return [...changes]
    .sort((a, b) => b.rangeOffset - a.rangeOffset)
    .map((change) => ({ start: change.rangeOffset, end: change.rangeOffset + change.rangeLength, text: change.text }));
}

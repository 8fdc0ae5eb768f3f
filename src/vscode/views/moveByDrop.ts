import * as vscode from 'vscode';
import type { CodebookCodeNode, CodebookNode } from './codebookNodes';

const mime = 'application/vnd.code.tree.sourcemark.codebook';

/** Dragging one code onto another puts it under that one; onto nothing, or its folder, at the top. */
export function createMoveByDrop(): vscode.TreeDragAndDropController<CodebookNode> {
  return {
    dragMimeTypes: [mime],
    dropMimeTypes: [mime],
    handleDrag(nodes, data) {
      const dragged = nodes.filter((node) => node.kind === 'codebookCode');
      if (dragged.length > 0) data.set(mime, new vscode.DataTransferItem(dragged));
    },
    async handleDrop(target, data) {
      const dragged = (data.get(mime)?.value ?? []) as readonly CodebookCodeNode[];
      if (target?.kind === 'codebookProblem' || dragged.length === 0) return;
      const under = target?.kind === 'codebookCode' ? target.name : undefined;
      await vscode.commands.executeCommand('sourcemark.moveCode', { row: dragged[0], codes: dragged.map(({ name }) => name), under });
    },
  };
}

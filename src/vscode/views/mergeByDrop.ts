import * as vscode from 'vscode';
import { isNamed } from '../../core/entities/family';
import type { EntityNode, Node } from './nodes';

const mime = 'application/vnd.code.tree.sourcemark.documents';

/** Dragging one entity's row onto another's merges the two: what is dragged becomes a name of what it is dropped on. */
export function createMergeByDrop(): vscode.TreeDragAndDropController<Node> {
  return {
    dragMimeTypes: [mime],
    dropMimeTypes: [mime],
    handleDrag(nodes, data) {
      const dragged = nodes.filter(isNameNode);
      if (dragged.length > 0) data.set(mime, new vscode.DataTransferItem(dragged));
    },
    async handleDrop(target, data) {
      const dragged = (data.get(mime)?.value ?? []) as readonly EntityNode[];
      if (!target || !isNameNode(target)) return;
      for (const node of dragged) {
        if (node.id !== target.id) await vscode.commands.executeCommand('sourcemark.mergeEntity', { ...node, intoRow: target });
      }
    },
  };
}

function isNameNode(node: Node): node is EntityNode {
  return node.kind === 'entity' && isNamed(node.entity.type);
}

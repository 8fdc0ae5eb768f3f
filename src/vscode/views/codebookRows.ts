import * as vscode from 'vscode';
import { colourIcon } from '../adapters/colours';
import { counted } from '../adapters/words';
import type { CodebookCodeNode, CodebookNode } from './codebookNodes';

const { Expanded, None } = vscode.TreeItemCollapsibleState;

/** How a row reads: the code's name, its key and how often it is used; the definition in the tooltip. */
export function codebookRow(node: CodebookNode): vscode.TreeItem {
  const item = row(node);
  item.id = node.id;
  return item;
}

function row(node: CodebookNode): vscode.TreeItem {
  switch (node.kind) {
    case 'codebookFolder': {
      const item = new vscode.TreeItem(node.name, Expanded);
      item.iconPath = vscode.ThemeIcon.Folder;
      return item;
    }
    case 'codebookProblem': {
      const item = new vscode.TreeItem(node.message, None);
      item.iconPath = new vscode.ThemeIcon('error');
      item.tooltip = node.message;
      item.command = { command: 'vscode.open', title: 'Open', arguments: [node.uri] };
      return item;
    }
    case 'codebookCode': return codeRow(node);
  }
}

function codeRow({ name, code, colour, uses, hasChildren }: CodebookCodeNode): vscode.TreeItem {
  const item = new vscode.TreeItem(name, hasChildren ? Expanded : None);
  const words = [
    ...(code?.key === undefined ? [] : [`key ${code.key}`]),
    ...(uses > 0 ? [uses.toLocaleString('en')] : []),
    ...(code ? [] : ['not in the codebook']),
  ];
  item.description = words.join(' · ');
  item.iconPath = colourIcon(colour);
  item.tooltip = [name, ...(code?.definition === undefined ? [] : [code.definition]), counted(uses, 'passage')].join('\n\n');
  item.contextValue = code ? 'code' : 'unlistedCode';
  const spoken = [
    name, counted(uses, 'passage'), ...(code?.key === undefined ? [] : [`key ${code.key}`]),
    ...(code ? [] : ['not in the codebook']), ...(code?.definition === undefined ? [] : [code.definition]),
  ];
  item.accessibilityInformation = { label: spoken.join(', ') };
  return item;
}

import * as vscode from 'vscode';
import { isNamed } from '../../core/entities/family';
import { spanIn } from '../adapters/places';
import { shortened } from '../adapters/words';
import type { WorkspaceMentions } from '../services/workspaceMentions';

/** The light bulb on a name offers to correct it; on other selected words, to make a name of them. */
export function createEntityActions(mentions: WorkspaceMentions): vscode.CodeActionProvider {
  return {
    provideCodeActions(document, range) {
      const uri = document.uri.toString();
      const named = mentions.at(document, range.start);
      if (named && isNamed(named.entity.type)) {
        const { start, end } = named.mention;
        const passage = { uri, span: { start, end } };
        const { name } = named.entity;
        const words = shortened(document.getText().slice(start, end), 40);
        return [
          action(`Merge ${name} with…`, 'mergeEntity', passage),
          action(`Rename ${name}…`, 'renameEntity', passage),
          action(`Change what ${name} is…`, 'retypeEntity', passage),
          action(`Add another name of ${name}…`, 'addAlias', passage),
          action(`“${words}” is somebody else…`, 'splitEntity', passage),
          action(`${name} is not an entity`, 'rejectEntity', passage),
          action(`Only here: “${words}” is somebody or something else…`, 'reassignMention', passage),
          action(`Only here: change what “${words}” is…`, 'retypeMention', passage),
          action(`Only here: “${words}” is not a name`, 'rejectMention', passage),
        ];
      }
      if (range.isEmpty || !range.isSingleLine) return undefined;
      const passage = { uri, span: spanIn(document, range) };
      const words = shortened(document.getText(range), 40);
      return [
        action(`“${words}” is a person everywhere`, 'markName', { ...passage, type: 'PERSON' }),
        action(`“${words}” is an organisation everywhere`, 'markName', { ...passage, type: 'ORG' }),
        action(`“${words}” is a place everywhere`, 'markName', { ...passage, type: 'GPE' }),
        action(`“${words}” is something else…`, 'markName', passage),
        action(`Only here: “${words}” is a name…`, 'markMention', passage),
      ];
    },
  };
}

function action(title: string, command: string, argument: unknown): vscode.CodeAction {
  const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  made.command = { title, command: `sourcemark.${command}`, arguments: [argument] };
  return made;
}

import type * as vscode from 'vscode';
import type { KeepOutcome } from '../../core/annotations/recovery/keep';
import { nameOf } from '../adapters/names';
import { documentOf, recoveryOf } from './sidecarNames';

/** What is wrong with a sidecar after reading or writing it, for Problems; `undefined` when it is all right. */
export function faultWords(sidecar: vscode.Uri, outcome: KeepOutcome, isWriting: boolean): string | undefined {
  const [name, recovery] = [nameOf(sidecar), nameOf(recoveryOf(sidecar))];
  const unreadable = `${name} cannot be read as annotations of ${nameOf(documentOf(sidecar) ?? sidecar)}`;
  switch (outcome.kind) {
    case 'saved':
      return undefined;
    case 'broken':
      return `${unreadable}: ${outcome.reason}. It is left as it is. New annotations are kept in ${recovery} until it can be read or is moved away.`;
    case 'recovered':
      return `${unreadable}: ${outcome.reason}. It is left as it is. What was annotated meanwhile is in ${recovery}, and is put into it once it can be read or is moved away.`;
    case 'waiting':
      return `What ${recovery} holds cannot be put into ${name} yet: ${outcome.reason}.`;
    case 'refused':
      return isWriting ? `${name} cannot be saved: ${outcome.reason}. The changes are kept in this window, and saving is tried again.` : `${unreadable}: ${outcome.reason}.`;
  }
}

/** Of annotations that two people have decided differently. */
export function conflictWords(sidecar: vscode.Uri, count: number): string {
  return `${nameOf(sidecar)}: two people have decided ${count === 1 ? 'one annotation' : `${count} annotations`} differently. Both versions are kept, `
    + 'marked “sourcemark:conflict”. Keep one of them or both: by the light bulb here and on the passage, or in the Documents view.';
}

/** Of a sidecar whose document has another one, in another place. `differing` counts annotations that the other has otherwise. */
export function secondPlaceWords(sidecar: vscode.Uri, first: string, differing: number): string {
  return `${nameOf(documentOf(sidecar) ?? sidecar)} has a second sidecar, ${first}. What is in either is shown and kept`
    + `${differing === 0 ? '' : `; where they differ, in ${differing === 1 ? 'one annotation' : `${differing} annotations`}, that one counts`}. `
    + '“Move Sidecars to Where the Setting Says” makes one file of the two.';
}

/** Of a sidecar that was to be moved to another place. */
export function notMovedWords(sidecar: vscode.Uri, reason: string): string {
  return `${nameOf(sidecar)} was not moved to where the setting sourcemark.sidecars says: ${reason}.`;
}

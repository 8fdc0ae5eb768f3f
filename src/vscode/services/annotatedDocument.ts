import type * as vscode from 'vscode';
import { emptySidecar, type Sidecar } from '../../core/annotations/annotation';
import type { AnchoredAnnotation } from '../../core/annotations/anchored';
import { applyChanges, type SidecarChange } from '../../core/annotations/changes';
import { followEdits } from '../../core/annotations/follow';
import type { TextEdit } from '../../core/text/edits';
import type { Found } from './passageSearches';

/** A document and its annotations as they are known at the moment. */
export interface AnnotatedDocument {
  readonly uri: vscode.Uri;
  /** As last read, with the changes that were not written by then. */
  sidecar: Sidecar;
  anchored: readonly AnchoredAnnotation[];
  /** The text that `anchored` speaks of; absent until it is known. */
  text?: string;
  /** Changes that are not in the file yet. */
  unsaved: SidecarChange[];
  /** Changes whose turn to be written has not come, the first first. */
  awaiting: readonly SidecarChange[];
  /** Reads and writes of the sidecar, one after the other. */
  turn: Promise<unknown>;
  /** Counts how often the annotations were read anew: what was looked for before that is out of date. */
  readings: number;
  /** True while an outside change may have brought back the very text that the sidecar describes. */
  isReplaced: boolean;
  /** While it is not known whether edits were typed: how things stood before them. */
  doubt?: { readonly anchored: readonly AnchoredAnnotation[]; readonly text: string; readonly edits: TextEdit[] };
  retry?: ReturnType<typeof setTimeout>;
}

/** A document of which nothing is known yet. */
export function annotatedDocument(uri: vscode.Uri): AnnotatedDocument {
  return { uri, sidecar: emptySidecar, anchored: [], unsaved: [], awaiting: [], turn: Promise.resolve(), readings: 0, isReplaced: false };
}

/** Reads or writes the sidecar when all that was asked before has been done. */
export function inTurn<Result>(entry: AnnotatedDocument, work: () => Promise<Result>): Promise<Result> {
  const result = entry.turn.then(work);
  entry.turn = result.catch(() => undefined);
  return result;
}

/** What is in the file, with all that is to come into it. Changes that wait are made one by one, as they will be. */
export function withChanges({ unsaved, awaiting }: AnnotatedDocument, sidecar: Sidecar): Sidecar {
  return awaiting.reduce((now, change) => applyChanges(now, [change]), applyChanges(sidecar, unsaved));
}

/** Takes over what a search has found. Where it is not known whether edits made meanwhile were typed, they are doubted as edits of that. */
export function takeOver(entry: AnnotatedDocument, { anchored, text, before }: Found): void {
  entry.anchored = anchored;
  entry.text = text;
  if (entry.doubt) entry.doubt = before;
}

/** An outside change leaves no unsaved changes behind: what it touched is lost until it is looked for. */
export function settleDoubt(entry: AnnotatedDocument, document: vscode.TextDocument | undefined): void {
  const { doubt } = entry;
  delete entry.doubt;
  if (!doubt || !document || document.isDirty) return;
  entry.anchored = followEdits(doubt.anchored, doubt.edits, doubt.text, 'outside');
  entry.isReplaced = true;
}

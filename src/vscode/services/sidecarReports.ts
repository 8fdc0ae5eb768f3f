import * as vscode from 'vscode';
import { emptySidecar, type Sidecar } from '../../core/annotations/annotation';
import { openConflicts } from '../../core/annotations/merge/conflict';
import type { KeepOutcome } from '../../core/annotations/recovery/keep';
import { countDiffering } from '../../core/annotations/severalSidecars';
import type { Problems } from './problems';
import { conflictWords, faultWords, notMovedWords, secondPlaceWords } from './sidecarWords';

/** What Problems says of sidecars; each call says it anew. */
export interface SidecarReports {
  /** What reading or writing has shown of a file. */
  of(sidecar: vscode.Uri, outcome: KeepOutcome, isWriting: boolean): void;
  /** Which of a document's sidecars is a second one; `undefined`: this one is not. The first is given as it is shown. */
  second(sidecar: vscode.Uri, shown: Sidecar | undefined, first: { readonly uri: vscode.Uri; readonly shown: Sidecar | undefined } | undefined): void;
  /** Why a file was not moved; `undefined`: it is where it should be, or gone. */
  notMoved(sidecar: vscode.Uri, reason: string | undefined): void;
}

export function createSidecarReports(problems: Problems): SidecarReports {
  const { Error, Warning } = vscode.DiagnosticSeverity;
  const say = (uri: vscode.Uri, origin: string, message: string | undefined, severity = Warning, range?: vscode.Range): void =>
    problems.report(uri, origin, message === undefined ? undefined : { message, severity, ...(range ? { range } : {}) });
  return {
    of(sidecar, outcome, isWriting) {
      const conflicts = 'sidecar' in outcome ? openConflicts(outcome.sidecar).length : 0;
      const place = 'place' in outcome ? outcome.place : undefined;
      const range = place && new vscode.Range(place.line, place.character, place.line, place.character + 1);
      say(sidecar, 'sidecar', faultWords(sidecar, outcome, isWriting), Error, range);
      say(sidecar, 'conflicts', conflicts === 0 ? undefined : conflictWords(sidecar, conflicts));
    },
    second(sidecar, shown = emptySidecar, first) {
      const differing = countDiffering(first?.shown ?? emptySidecar, shown);
      say(sidecar, 'second sidecar', first && secondPlaceWords(sidecar, vscode.workspace.asRelativePath(first.uri), differing));
    },
    notMoved: (sidecar, reason) => say(sidecar, 'not moved', reason === undefined ? undefined : notMovedWords(sidecar, reason)),
  };
}

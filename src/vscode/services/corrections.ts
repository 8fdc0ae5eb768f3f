import * as vscode from 'vscode';
import type { Analysis } from '../../core/analysis/analysis';
import type { AnchoredAnnotation } from '../../core/annotations/anchored';
import { anchoredCorrections, type AnchoredCorrection } from '../../core/annotations/corrections/anchoredCorrections';
import { correct } from '../../core/annotations/corrections/correct';
import type { EntityDecisions } from './entityDecisions';

/** Everything that people have corrected, applied to what was recognised: in all documents first, then passage by passage. */
export interface Corrections {
  /** The analysis as decided for all documents. */
  everywhere(uri: vscode.Uri, text: string, analysis: Analysis): Analysis;
  /** That analysis as corrected in this very document, as far as its annotations are anchored in this text; else as it was. */
  here(uri: vscode.Uri, text: string, analysis: Analysis): Analysis;
  /**
   * Takes over a document's annotations as they stand in its text. `followed` says that they have only moved along with the
   * typing, as analyses do by themselves.
   */
  place(uri: vscode.Uri, text: string | undefined, anchored: readonly AnchoredAnnotation[], followed?: boolean): void;
  /** Something was decided for all documents. */
  readonly onDidDecide: vscode.Event<void>;
  /** A passage of this document was corrected, or is not any more. */
  readonly onDidCorrect: vscode.Event<vscode.Uri>;
}

interface Placed {
  readonly text: string;
  readonly corrections: readonly AnchoredCorrection[];
}

export function createCorrections(decisions: EntityDecisions, subscriptions: vscode.Disposable[]): Corrections {
  const placed = new Map<string, Placed>();
  /** Documents whose corrections could not be applied, because text and annotations were of different moments. */
  const missed = new Set<string>();
  const corrected = new vscode.EventEmitter<vscode.Uri>();
  subscriptions.push(corrected);

  return {
    everywhere: decisions.apply,
    here(uri, text, analysis) {
      const known = placed.get(uri.toString());
      if (known?.text === text) return correct(analysis, text, known.corrections, decisions.recordsFor(uri));
      if (known) missed.add(uri.toString());
      return analysis;
    },
    place(uri, text, anchored, followed = false) {
      const key = uri.toString();
      const before = placed.get(key)?.corrections ?? [];
      const corrections = text === undefined ? [] : anchoredCorrections(anchored);
      if (text !== undefined && corrections.length > 0) placed.set(key, { text, corrections });
      else placed.delete(key);
      if (missed.delete(key) || !sameCorrections(before, corrections, followed)) corrected.fire(uri);
    },
    onDidDecide: decisions.onDidChange,
    onDidCorrect: corrected.event,
  };
}

function sameCorrections(some: readonly AnchoredCorrection[], others: readonly AnchoredCorrection[], wherever: boolean): boolean {
  const said = ({ annotation: { id }, correction, span: { start, end } }: AnchoredCorrection): string =>
    JSON.stringify([id, correction, ...(wherever ? [] : [start, end])]);
  return some.length === others.length && some.every((one, index) => others[index] !== undefined && said(one) === said(others[index]));
}

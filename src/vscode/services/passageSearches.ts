import * as vscode from 'vscode';
import type { Outcome } from '../../core/anchoring/outcome';
import type { Source } from '../../core/anchoring/source';
import type { AnchoredAnnotation } from '../../core/annotations/anchored';
import { followEdits } from '../../core/annotations/follow';
import type { Search } from '../../core/annotations/search';
import { applyEdit, type TextEdit } from '../../core/text/edits';
import type { AnalysisClient } from '../../worker/client';
import { nameOf } from '../adapters/names';
import type { OldTexts } from './oldTexts';
import type { Problems } from './problems';

/** Annotations and the text in which they stand so. */
export interface Placed {
  readonly anchored: readonly AnchoredAnnotation[];
  readonly text: string;
}

/** What a search has found, in the text as the edits made meanwhile have left it, as far as they were typed. */
export interface Found extends Placed {
  /** As it was found, and those edits: whether they were typed may be known later only. */
  readonly before: Placed & { readonly edits: TextEdit[] };
}

/** Looks for passages in the worker, while their documents may be edited. */
export interface PassageSearches {
  /**
   * Where the annotations stand once they have been looked for. Rejects never: what could not be looked for is lost, and the reason is a
   * problem of the document.
   */
  run(uri: vscode.Uri, source: Source, search: Search): Promise<Found>;
  /** Edits of a document, made one after the other. */
  follow(uri: vscode.Uri, edits: readonly TextEdit[]): void;
  isUnderWay(uri: vscode.Uri): boolean;
}

interface UnderWay {
  readonly uri: string;
  readonly edits: TextEdit[];
}

/** So many passages are looked for in one go, well below a second for each megabyte; then others have their turn. */
const atOnce = 200;

/** `client` is one that waits for no open document, and no open document for it. */
export function createPassageSearches(client: AnalysisClient, oldTexts: OldTexts, problems: Problems): PassageSearches {
  const underWay = new Set<UnderWay>();

  async function ask(uri: vscode.Uri, source: Source, { wanted, described }: Search): Promise<readonly Outcome[] | undefined> {
    const outcomes: Outcome[] = [];
    const versions = wanted.length === 0 ? [] : [...described, ...await oldTexts.find(uri, wanted, source)];
    for (let start = 0; start < wanted.length; start += atOnce) {
      const some = await client.anchor(source, wanted.slice(start, start + atOnce), versions);
      if (!some) return undefined;
      outcomes.push(...some);
    }
    return outcomes;
  }

  async function outcomesOf(uri: vscode.Uri, source: Source, search: Search): Promise<readonly Outcome[]> {
    let failure: string | undefined;
    let outcomes: readonly Outcome[] | undefined;
    try {
      outcomes = await ask(uri, source, search);
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
    problems.report(uri, 'annotations', failure === undefined ? undefined
      : { message: `Annotations of ${nameOf(uri)} could not be looked for: ${failure}.`, severity: vscode.DiagnosticSeverity.Warning });
    return outcomes ?? search.wanted.map(() => ({ kind: 'orphaned', reason: 'context' }));
  }

  return {
    async run(uri, source, search) {
      const one: UnderWay = { uri: uri.toString(), edits: [] };
      underWay.add(one);
      const outcomes = await outcomesOf(uri, source, search);
      underWay.delete(one);
      const before = { anchored: search.found(outcomes), text: source.document, edits: one.edits };
      if (one.edits.length === 0) return { ...before, before };
      return { anchored: followEdits(before.anchored, one.edits, before.text), text: one.edits.reduce(applyEdit, before.text), before };
    },
    follow(uri, edits) {
      for (const one of underWay) if (one.uri === uri.toString()) one.edits.push(...edits);
    },
    isUnderWay: (uri) => [...underWay].some((one) => one.uri === uri.toString()),
  };
}

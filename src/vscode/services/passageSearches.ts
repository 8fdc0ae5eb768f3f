import * as vscode from 'vscode';
import type { Outcome } from '../../core/anchoring/outcome';
import type { Source } from '../../core/anchoring/source';
import type { AnchoredAnnotation } from '../../core/annotations/anchored';
import { followEdits, type Origin } from '../../core/annotations/follow';
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

/** Looks for passages in the worker, while their documents may be edited. */
export interface PassageSearches {
  /**
   * Where the annotations stand once they have been looked for, in the text as the edits made meanwhile have left it. Rejects never: what
   * could not be looked for is lost, and the reason is a problem of the document.
   */
  run(uri: vscode.Uri, source: Source, search: Search): Promise<Placed>;
  /** Edits of a document, made one after the other. */
  follow(uri: vscode.Uri, edits: readonly TextEdit[], origin: Origin): void;
  isUnderWay(uri: vscode.Uri): boolean;
}

interface UnderWay {
  readonly uri: string;
  readonly edits: TextEdit[];
  origin: Origin;
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
      const one: UnderWay = { uri: uri.toString(), edits: [], origin: 'typed' };
      underWay.add(one);
      const outcomes = await outcomesOf(uri, source, search);
      underWay.delete(one);
      const anchored = search.found(outcomes);
      if (one.edits.length === 0) return { anchored, text: source.document };
      return { anchored: followEdits(anchored, one.edits, source.document, one.origin), text: one.edits.reduce(applyEdit, source.document) };
    },
    follow(uri, edits, origin) {
      for (const one of underWay) {
        if (one.uri !== uri.toString()) continue;
        one.edits.push(...edits);
        if (origin === 'outside') one.origin = origin;
      }
    },
    isUnderWay: (uri) => [...underWay].some((one) => one.uri === uri.toString()),
  };
}

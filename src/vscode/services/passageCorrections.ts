import type * as vscode from 'vscode';
import { describe } from '../../core/anchoring/describe';
import type { SidecarChange } from '../../core/annotations/changes';
import { anchoredCorrections, correctionAt, type AnchoredCorrection } from '../../core/annotations/corrections/anchoredCorrections';
import type { Correction } from '../../core/annotations/corrections/correction';
import { correctPassage, withCorrection, withoutCorrection } from '../../core/annotations/corrections/revise';
import type { Span } from '../../core/text/span';
import { hashed } from '../adapters/hashing';
import { nameOf } from '../adapters/names';
import { tell } from '../adapters/tell';
import { annotationChange } from './annotationChange';
import type { Annotations } from './annotations';
import type { Change } from './changeJournal';
import type { Creator } from './creator';
import { isAnnotatable } from './sidecarFiles';

/** Corrections of single passages, as changes to the sidecar of their document. */
export interface PassageCorrections {
  /** All of a document whose passage is known, in the order of its sidecar. */
  of(uri: vscode.Uri): readonly AnchoredCorrection[];
  /** The one of exactly this passage that counts. */
  at(uri: vscode.Uri, span: Span): AnchoredCorrection | undefined;
  /** Says something about a passage of a document, instead of what the same person has said about it before; or the reason why not. */
  correcting(document: vscode.TextDocument, span: Span, correction: Correction): Promise<Change | string>;
  /** Says something else in the place of corrections that are there. */
  revising(uri: vscode.Uri, corrections: readonly AnchoredCorrection[], revise: (correction: Correction) => Correction): Change;
  /** Takes corrections away, so that recognition counts again. */
  removing(uri: vscode.Uri, corrections: readonly AnchoredCorrection[]): Change;
}

export function createPassageCorrections(annotations: Annotations, creator: Creator): PassageCorrections {
  const now = (): string => new Date().toISOString();
  const change = (uri: vscode.Uri, changes: readonly SidecarChange[]): Change =>
    annotationChange(annotations, uri, changes, (reason) => tell(`Kept, but not saved yet: ${reason}`));

  return {
    of: (uri) => anchoredCorrections(annotations.of(uri)),
    at: (uri, span) => correctionAt(annotations.of(uri), span),
    async correcting(document, span, correction) {
      const { uri, version } = document;
      if (!isAnnotatable(uri)) return `save ${nameOf(uri)} first: corrections are kept beside its file`;
      const { normalised, hash } = await hashed(document.getText());
      if (document.version !== version) return 'the text has changed meanwhile';
      const by = creator();
      const known = anchoredCorrections(annotations.of(uri))
        .filter((one) => one.span.start === span.start && one.span.end === span.end && one.annotation.creator === by).at(-1);
      const authorship = { id: `urn:uuid:${crypto.randomUUID()}`, now: now(), ...(by === undefined ? {} : { creator: by }) };
      const annotation = known
        ? withCorrection(known.annotation, correction, authorship.now)
        : correctPassage(describe(normalised, span, hash), correction, authorship);
      return change(uri, [{ kind: 'put', annotation }]);
    },
    revising: (uri, corrections, revise) => change(uri, corrections.map(({ annotation, correction }) =>
      ({ kind: 'put', annotation: withCorrection(annotation, revise(correction), now()) }))),
    removing: (uri, corrections) => change(uri, corrections.map(({ annotation }): SidecarChange => {
      const left = withoutCorrection(annotation, now());
      return left ? { kind: 'put', annotation: left } : { kind: 'remove', id: annotation.id };
    })),
  };
}

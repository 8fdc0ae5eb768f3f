import type * as vscode from 'vscode';
import type { NormalisedText } from '../../core/anchoring/normalisedText';
import { describing } from '../../core/anchoring/source';
import type { SidecarChange } from '../../core/annotations/changes';
import {
  anchoredCorrections, correctionAt, isAbout, newestFirst, type About, type AnchoredCorrection,
} from '../../core/annotations/corrections/anchoredCorrections';
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
  at(uri: vscode.Uri, span: Span, about?: About): AnchoredCorrection | undefined;
  /** Says something about a passage of a text, instead of what the same person has said about it before; or the reason why not. */
  correcting(text: TextAsRead, span: Span, correction: Correction): Promise<Change | string>;
  /** The same of several passages at once; `without` is what the same person does not say any more. */
  correctingAll(
    text: TextAsRead, say: (normalised: NormalisedText) => readonly Said[], without?: readonly AnchoredCorrection[],
  ): Promise<Change | string>;
  /** True for what is said under the name of whoever corrects now. */
  isOwn(correction: AnchoredCorrection): boolean;
  /** Says something else in the place of corrections that are there. */
  revising(uri: vscode.Uri, corrections: readonly AnchoredCorrection[], revise: (correction: Correction) => Correction): Change;
  /** Takes corrections away, so that recognition counts again. */
  removing(uri: vscode.Uri, corrections: readonly AnchoredCorrection[]): Change;
}

/** A document's text as it was when passages were chosen in it: nothing is said of what stands there later. */
export interface TextAsRead {
  readonly document: vscode.TextDocument;
  readonly version: number;
}

/** What is said of a passage. */
export interface Said {
  readonly span: Span;
  readonly correction: Correction;
}

export function createPassageCorrections(annotations: Annotations, creator: Creator): PassageCorrections {
  const now = (): string => new Date().toISOString();
  const change = (uri: vscode.Uri, changes: readonly SidecarChange[]): Change =>
    annotationChange(annotations, uri, changes, (reason) => tell(`Kept, but not saved yet: ${reason}`));

  async function correctingAll(
    { document, version }: TextAsRead, say: (normalised: NormalisedText) => readonly Said[], without: readonly AnchoredCorrection[] = [],
  ): Promise<Change | string> {
    const { uri } = document;
    if (!isAnnotatable(uri)) return `save ${nameOf(uri)} first: corrections are kept beside its file`;
    const source = await hashed(document.getText());
    if (document.version !== version) return 'the text has changed meanwhile';
    const by = creator();
    const known = anchoredCorrections(annotations.of(uri)).filter(({ annotation }) => annotation.creator === by);
    const describeIn = describing(source);
    const puts = say(source.normalised).map(({ span, correction }): SidecarChange => {
      const about = isAbout(correction, 'quotes') ? 'quotes' : 'mentions';
      const same = known.filter((one) => one.span.start === span.start && one.span.end === span.end && isAbout(one.correction, about));
      const [before] = newestFirst(same);
      const authorship = { id: `urn:uuid:${crypto.randomUUID()}`, now: now(), ...(by === undefined ? {} : { creator: by }) };
      const annotation = before
        ? withCorrection(before.annotation, correction, authorship.now)
        : correctPassage(describeIn(span), correction, authorship);
      return { kind: 'put', annotation };
    });
    if (puts.length > 0) annotations.keep(source);
    return change(uri, [...without.map(takenOut), ...puts]);
  }

  function takenOut({ annotation }: AnchoredCorrection): SidecarChange {
    const left = withoutCorrection(annotation, now());
    return left ? { kind: 'put', annotation: left } : { kind: 'remove', id: annotation.id };
  }

  return {
    of: (uri) => anchoredCorrections(annotations.of(uri)),
    at: (uri, span, about) => correctionAt(annotations.of(uri), span, about),
    correcting: (text, span, correction) => correctingAll(text, () => [{ span, correction }]),
    correctingAll,
    isOwn: ({ annotation }) => annotation.creator === creator(),
    revising: (uri, corrections, revise) => change(uri, corrections.map(({ annotation, correction }) =>
      ({ kind: 'put', annotation: withCorrection(annotation, revise(correction), now()) }))),
    removing: (uri, corrections) => change(uri, corrections.map(takenOut)),
  };
}

/** A document's text as it is now. */
export function asRead(document: vscode.TextDocument): TextAsRead {
  return { document, version: document.version };
}

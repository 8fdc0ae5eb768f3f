import type { Version } from '../core/anchoring/anchorPassages';
import type { Outcome } from '../core/anchoring/outcome';
import type { Selectors } from '../core/anchoring/selectors';
import type { Analysis } from '../core/analysis/analysis';
import type { AnalyzeOptions } from '../core/analysis/analyzer';
import type { Assignment } from '../core/catalog/assignment';
import type { Resolution } from '../core/entities/entity';

/** What the editor asks of the worker. Requests are answered one by one, in order. */
export type Request = AnalyzeRequest | ResolveRequest | AnchorRequest;

/** One text to analyse. */
export interface AnalyzeRequest {
  readonly kind: 'analyze';
  readonly id: number;
  readonly text: string;
  readonly options: AnalyzeOptions;
}

/** Which entities of all documents are one, now that some documents are new or different and others are gone. */
export interface ResolveRequest {
  readonly kind: 'resolve';
  readonly id: number;
  readonly changed: readonly ChangedDocument[];
  readonly removed: readonly string[];
}

/** Where passages stand in a text, by their selectors and by older texts that they were described in. */
export interface AnchorRequest {
  readonly kind: 'anchor';
  readonly id: number;
  readonly now: SentVersion;
  readonly wanted: readonly Selectors[];
  readonly described: readonly SentVersion[];
}

/** What of a version can be sent. */
export type SentVersion = Pick<Version, 'document' | 'hash'>;

/** A document and what it names, as people have corrected it. */
export interface ChangedDocument extends Resolution {
  readonly uri: string;
  readonly text: string;
}

/** The answer to the request with the same id. What cannot be worked out fails alone. */
export type Response =
  | { readonly id: number; readonly kind: 'analysis'; readonly analysis: Analysis }
  /** For every named entity of every document the worker knows. */
  | { readonly id: number; readonly kind: 'assignments'; readonly assignments: readonly Assignment[] }
  /** One for each wanted passage, in order. */
  | { readonly id: number; readonly kind: 'outcomes'; readonly outcomes: readonly Outcome[] }
  | { readonly id: number; readonly kind: 'failed'; readonly reason: string };

/** One end of the channel between the two, the same over a node worker thread and a web worker. */
export interface Port<Sent, Received> {
  post(message: Sent): void;
  onMessage(listener: (message: Received) => void): void;
}

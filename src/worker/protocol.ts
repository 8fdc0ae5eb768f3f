import type { Analysis } from '../core/analysis/analysis';
import type { AnalyzeOptions } from '../core/analysis/analyzer';
import type { Assignment } from '../core/catalog/assignment';
import type { Resolution } from '../core/entities/entity';

/** What the editor asks of the worker. Requests are answered one by one, in order. */
export type Request = AnalyzeRequest | ResolveRequest;

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
  | { readonly id: number; readonly kind: 'failed'; readonly reason: string };

/** One end of the channel between the two, the same over a node worker thread and a web worker. */
export interface Port<Sent, Received> {
  post(message: Sent): void;
  onMessage(listener: (message: Received) => void): void;
}

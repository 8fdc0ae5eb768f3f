import type { Analysis } from '../core/analysis/analysis';
import type { AnalyzeOptions } from '../core/analysis/analyzer';

/** What the editor asks of the worker: one text to analyse. Requests are answered one by one, in order. */
export interface Request {
  readonly id: number;
  readonly text: string;
  readonly options: AnalyzeOptions;
}

/** The answer to the request with the same id. A text that cannot be analysed fails alone. */
export type Response =
  | { readonly id: number; readonly analysis: Analysis }
  | { readonly id: number; readonly failure: string };

/** One end of the channel between the two, the same over a node worker thread and a web worker. */
export interface Port<Sent, Received> {
  post(message: Sent): void;
  onMessage(listener: (message: Received) => void): void;
}

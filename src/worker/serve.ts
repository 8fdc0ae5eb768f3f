import type { Analyzer } from '../core/analysis/analyzer';
import type { Port, Request, Response } from './protocol';

/** Answers every request on the port. Nothing that a text does to the analyzer ends the worker. */
export function serve(analyzer: Analyzer, port: Port<Response, Request>): void {
  port.onMessage(({ id, text, options }) => {
    try {
      port.post({ id, analysis: analyzer.analyze(text, options) });
    } catch (error) {
      port.post({ id, failure: error instanceof Error ? error.message : String(error) });
    }
  });
}

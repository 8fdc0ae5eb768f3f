import type { Analysis } from '../core/analysis/analysis';
import type { AnalyzeOptions } from '../core/analysis/analyzer';
import type { Port, Request, Response } from './protocol';

/** A worker as its client sees it: a channel, news of its end, and a way to end it. */
export interface AnalysisWorker extends Port<Request, Response> {
  /** Called once, when the worker stops by itself. */
  onFailure(listener: (reason: string) => void): void;
  terminate(): void;
}

/** Analyses texts somewhere else, one at a time. */
export interface AnalysisClient {
  /**
   * Queues a text. A text queued under the same key that is still waiting gives way to the newer one and resolves to
   * `undefined`. Rejects when the text cannot be analysed.
   */
  analyze(key: string, text: string, options: AnalyzeOptions): Promise<Analysis | undefined>;
  dispose(): void;
}

interface Waiting {
  readonly key: string;
  readonly text: string;
  readonly options: AnalyzeOptions;
  readonly resolve: (analysis: Analysis | undefined) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Starts the worker with the first text and again after it has failed. One text is in the worker at any time: what
 * waits here can still give way, what is there cannot.
 */
export function createAnalysisClient(startWorker: () => Promise<AnalysisWorker>): AnalysisClient {
  const waiting: Waiting[] = [];
  let worker: Promise<AnalysisWorker> | undefined;
  let inWork: Waiting | undefined;
  let lastId = 0;
  let disposed = false;

  function next(): void {
    if (inWork || disposed) return;
    const request = waiting.shift();
    if (!request) return;
    inWork = request;
    lastId += 1;
    const id = lastId;
    worker ??= startAndListen();
    worker.then(
      (started) => started.post({ id, text: request.text, options: request.options }),
      (error: unknown) => fail(error instanceof Error ? error.message : String(error)),
    );
  }

  async function startAndListen(): Promise<AnalysisWorker> {
    const started = await startWorker();
    started.onMessage(receive);
    started.onFailure(fail);
    if (disposed) started.terminate();
    return started;
  }

  function receive(response: Response): void {
    const request = inWork;
    if (!request || response.id !== lastId) return;
    inWork = undefined;
    if ('failure' in response) request.reject(new Error(response.failure));
    else request.resolve(response.analysis);
    next();
  }

  function fail(reason: string): void {
    worker = undefined;
    const request = inWork;
    inWork = undefined;
    request?.reject(new Error(reason));
    next();
  }

  return {
    analyze(key, text, options) {
      const outdated = waiting.findIndex((request) => request.key === key);
      if (outdated >= 0) waiting.splice(outdated, 1)[0]?.resolve(undefined);
      return new Promise((resolve, reject) => {
        waiting.push({ key, text, options, resolve, reject });
        next();
      });
    },
    dispose() {
      disposed = true;
      for (const request of waiting.splice(0)) request.resolve(undefined);
      inWork?.resolve(undefined);
      inWork = undefined;
      worker?.then((started) => started.terminate(), () => undefined);
    },
  };
}

import type { Version } from '../core/anchoring/anchorPassages';
import type { Outcome } from '../core/anchoring/outcome';
import type { Selectors } from '../core/anchoring/selectors';
import type { Analysis } from '../core/analysis/analysis';
import type { AnalyzeOptions } from '../core/analysis/analyzer';
import type { Assignment } from '../core/catalog/assignment';
import type { ChangedDocument, Port, Request, Response, SentVersion } from './protocol';

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
  /**
   * Says which entities of all documents are one. The worker remembers the documents it was told of; when this rejects
   * it may have been started anew, and has to be told of all again.
   */
  resolve(changed: readonly ChangedDocument[], removed: readonly string[]): Promise<readonly Assignment[] | undefined>;
  /**
   * Says where passages stand in a text (`anchorPassages`): one outcome for each, in order; `undefined` once this is disposed of. Goes
   * before everything that is waiting: it takes far less time than an analysis. Rejects when it cannot be worked out.
   */
  anchor(now: Version, wanted: readonly Selectors[], described: readonly Version[]): Promise<readonly Outcome[] | undefined>;
  dispose(): void;
}

interface Waiting {
  /** Absent for what never gives way. */
  readonly key?: string;
  readonly request: (id: number) => Request;
  readonly resolve: (response: Response | undefined) => void;
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
      (started) => started.post(request.request(id)),
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
    if (response.kind === 'failed') request.reject(new Error(response.reason));
    else request.resolve(response);
    next();
  }

  function fail(reason: string): void {
    worker = undefined;
    const request = inWork;
    inWork = undefined;
    request?.reject(new Error(reason));
    next();
  }

  function ask(request: Waiting['request'], { key, first = false }: { readonly key?: string; readonly first?: boolean } = {}): Promise<Response | undefined> {
    return new Promise((resolve, reject) => {
      const asked: Waiting = { request, resolve, reject, ...(key === undefined ? {} : { key }) };
      if (first) waiting.unshift(asked);
      else waiting.push(asked);
      next();
    });
  }

  return {
    async analyze(key, text, options) {
      const outdated = waiting.findIndex((request) => request.key === key);
      if (outdated >= 0) waiting.splice(outdated, 1)[0]?.resolve(undefined);
      const response = await ask((id) => ({ kind: 'analyze', id, text, options }), { key });
      return response?.kind === 'analysis' ? response.analysis : undefined;
    },
    async resolve(changed, removed) {
      const response = await ask((id) => ({ kind: 'resolve', id, changed, removed }));
      return response?.kind === 'assignments' ? response.assignments : undefined;
    },
    async anchor(now, wanted, described) {
      const request = { now: sent(now), wanted, described: described.map(sent) };
      const response = await ask((id) => ({ kind: 'anchor', id, ...request }), { first: true });
      return response?.kind === 'outcomes' ? response.outcomes : undefined;
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

/** What is made ready of a text has functions, which cannot be sent. */
function sent({ document, hash }: Version): SentVersion {
  return { document, ...(hash === undefined ? {} : { hash }) };
}

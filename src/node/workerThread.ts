import { Worker } from 'node:worker_threads';
import type { AnalysisWorker } from '../worker/client';
import type { Response } from '../worker/protocol';

/** Starts the analyser in a worker thread; `file` is the bundled worker's path. */
export function startWorkerThread(file: string): AnalysisWorker {
  const worker = new Worker(file);
  worker.unref();
  return {
    post: (request) => worker.postMessage(request),
    onMessage: (listener) => void worker.on('message', (response: Response) => listener(response)),
    onFailure: (listener) => {
      worker.once('error', (error) => listener(error.message));
    },
    terminate: () => void worker.terminate(),
  };
}

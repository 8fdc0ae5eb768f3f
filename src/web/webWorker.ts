import type { AnalysisWorker } from '../worker/client';
import type { Response } from '../worker/protocol';

/**
 * Starts the analyser in a web worker from its source. It is handed over as a blob because the extension may be served
 * from another origin than the one the extension host runs in.
 */
export function startWebWorker(source: Uint8Array<ArrayBuffer>): AnalysisWorker {
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new Worker(address);
  return {
    post: (request) => worker.postMessage(request),
    onMessage: (listener) => worker.addEventListener('message', (event: MessageEvent<Response>) => listener(event.data)),
    onFailure: (listener) => worker.addEventListener('error', (event) => listener(event.message), { once: true }),
    terminate: () => {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}

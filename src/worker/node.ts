// What runs in the node worker thread.
import { parentPort } from 'node:worker_threads';
import { createStandardAnalyzer } from '../core/analysis/standardAnalyzer';
import type { Request } from './protocol';
import { serve } from './serve';

serve(createStandardAnalyzer(), {
  post: (response) => parentPort?.postMessage(response),
  onMessage: (listener) => parentPort?.on('message', (request: Request) => listener(request)),
});

// What runs in the web worker.
import { createStandardAnalyzer } from '../core/analysis/standardAnalyzer';
import type { Request } from './protocol';
import { serve } from './serve';

serve(createStandardAnalyzer(), {
  post: (response) => self.postMessage(response),
  onMessage: (listener) => self.addEventListener('message', (event: MessageEvent<Request>) => listener(event.data)),
});

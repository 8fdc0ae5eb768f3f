import { draftQuotes } from './draftQuotes';
import { finishQuotes } from './finishQuotes';
import type { QuoteRecogniser } from './recogniser';

/** Finds quotes by their marks and by lexicons of reporting verbs; resolves their speakers within the document. */
export function createRuleQuoteRecogniser(): QuoteRecogniser {
  return { recognise: (prose, resolution, token) => finishQuotes(prose, resolution, draftQuotes(prose, resolution, token)) };
}

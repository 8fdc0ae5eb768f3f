import { neverCancelled, type CancellationToken } from '../cancellation';
import type { MentionRecogniser, MentionResolver } from '../entities/recogniser';
import { withRoles } from '../entities/roles/withRoles';
import { resolveValues } from '../entities/values/resolveValues';
import type { DocumentFormat } from '../formats/format';
import { readProse } from '../formats/prose';
import type { QuoteRecogniser } from '../quotes/recogniser';
import type { Analysis } from './analysis';

export interface AnalyzeOptions {
  /** How the text is marked up; `plain` when absent. */
  readonly format?: DocumentFormat;
  /** BCP 47; guessed from the text when absent. */
  readonly language?: string;
  /** True to leave quotes unread: the analysis has none. */
  readonly entitiesOnly?: boolean;
}

/** Text in, analysis out: the engine as a library user, the worker and the command line know it. */
export interface Analyzer {
  analyze(text: string, options?: AnalyzeOptions, token?: CancellationToken): Analysis;
}

/** The recognisers an analyzer is put together from. */
export interface Recognisers {
  readonly mentions: MentionRecogniser;
  readonly resolver: MentionResolver;
  readonly quotes: QuoteRecogniser;
}

/** Puts the passes in order: prose, mentions, their values, entities, their roles, quotes. */
export function createAnalyzer({ mentions, resolver, quotes }: Recognisers): Analyzer {
  return {
    analyze(text, options = {}, token = neverCancelled) {
      const prose = readProse(text, options.format ?? 'plain', options.language);
      // Values come before entities: dates and amounts are one entity where they say the same.
      const resolution = withRoles(prose, resolver.resolve(prose, resolveValues(prose, mentions.recognise(prose, token), text)));
      return { ...resolution, quotes: options.entitiesOnly ? [] : quotes.recognise(prose, resolution, token), length: text.length };
    },
  };
}

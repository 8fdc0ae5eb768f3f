import type { CancellationToken } from '../cancellation';
import type { Prose } from '../text/prose';
import type { Resolution, UnresolvedMention } from './entity';

/** Finds the names, dates and amounts of a text. Rules fill it today; a trained model is to take their place. */
export interface MentionRecogniser {
  /** Mentions in order, not overlapping. Stops early, with what it has, once the work is called off. */
  recognise(prose: Prose, token: CancellationToken): readonly UnresolvedMention[];
}

/** Decides which mentions of one document name the same thing. */
export interface MentionResolver {
  resolve(prose: Prose, mentions: readonly UnresolvedMention[]): Resolution;
}

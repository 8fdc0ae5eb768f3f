import type { CancellationToken } from '../cancellation';
import type { Resolution } from '../entities/entity';
import type { Prose } from '../text/prose';
import type { Quote } from './quote';

/** Finds what is quoted, and who said it. Rules fill it today; a trained model is to take their place. */
export interface QuoteRecogniser {
  /** Quotes in order of their first content. Stops early, with what it has, once the work is called off. */
  recognise(prose: Prose, resolution: Resolution, token: CancellationToken): readonly Quote[];
}

import type { EntityId } from '../entities/entity';
import { addresseeOf } from './attribution/addressee';
import type { Draft } from './attribution/draft';
import type { Quote } from './quote';
import type { Reading } from './reading/reading';

/** A draft inside another quote as a quote of `speaker`. */
export function quoteOf(reading: Reading, draft: Draft, speaker: EntityId | undefined): Quote {
  const { content, kind, cue } = draft;
  const source = draft.source && reading.spanOf(draft.source);
  return withAddressee({ content, kind, ...(source && { source }), ...(cue && { cue }), ...(speaker !== undefined && { speaker }) }, reading, draft, true);
}

/** The quote with whom it is said to, where the text states it. */
export function withAddressee(quote: Quote, reading: Reading, draft: Draft, inside: boolean): Quote {
  const addressee = addresseeOf(reading, draft, inside);
  const span = addressee && reading.spanOf(addressee);
  return span ? { ...quote, addressee: span } : quote;
}

/** By their first content's start. */
export function byPlace(a: Pick<Quote, 'content'>, b: Pick<Quote, 'content'>): number {
  return (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0);
}

import type { Entity, EntityId, Mention } from '../entities/entity';
import type { Quote } from '../quotes/quote';
import { firstStartingAt, hull, spanTouches, type Span } from '../text/span';
import type { Analysis } from './analysis';

/** The mention at an offset, or the one that ends there; `undefined` where nothing is named. */
export function mentionAt(analysis: Analysis, offset: number): Mention | undefined {
  const next = firstStartingAt(analysis.mentions, offset + 1);
  const mention = analysis.mentions[next - 1];
  if (!mention || !spanTouches(mention, offset)) {
    return undefined;
  }
  return mention;
}

/** The innermost quote whose content, cue or source is at the offset; `undefined` where nobody is quoted. */
export function quoteAt(analysis: Analysis, offset: number): Quote | undefined {
  let best: Quote | undefined;
  let shortest = Infinity;
  for (const quote of analysis.quotes) {
    const part = partsOf(quote).find((span) => span.start <= offset && offset < span.end);
    if (part && part.end - part.start < shortest) {
      best = quote;
      shortest = part.end - part.start;
    }
  }
  return best;
}

/** Content, source and cue of a quote, in no particular order. */
export function partsOf(quote: Quote): readonly Span[] {
  return [...quote.content, ...(quote.source ? [quote.source] : []), ...(quote.cue ? [quote.cue] : [])];
}

/** From the first content's start to the last one's end. */
export function contentSpan(quote: Quote): Span {
  return hull(quote.content) ?? { start: 0, end: 0 };
}

/** The words said as they stand in the text, a gap between two parts shown as an ellipsis. */
export function contentText(text: string, quote: Quote): string {
  return quote.content.map((span) => text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()).join(' … ');
}

/** The entity with this id, or `undefined`. */
export function entityById(analysis: Analysis, id: EntityId | undefined): Entity | undefined {
  return id === undefined ? undefined : analysis.entities.find((entity) => entity.id === id);
}

/** All mentions of one entity, in order. */
export function mentionsOf(analysis: Analysis, id: EntityId): readonly Mention[] {
  return analysis.mentions.filter((mention) => mention.entity === id);
}

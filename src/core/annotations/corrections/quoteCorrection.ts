import { contentSpan, entityById } from '../../analysis/lookup';
import type { Analysis } from '../../analysis/analysis';
import type { NormalisedText } from '../../anchoring/normalisedText';
import type { Entity } from '../../entities/entity';
import type { Quote } from '../../quotes/quote';
import type { AnchoredAnnotation } from '../anchored';
import { correctionAt, type AnchoredCorrection } from './anchoredCorrections';
import type { NamedEntity, QuoteCorrection } from './correction';
import { describeParts } from './quoteParts';
import { omittedBetween } from './saidParts';

/** A quote as a person says that it is; `confirms` when it is what recognition has found. */
export function quoteCorrection(
  normalised: NormalisedText, quote: Omit<Quote, 'speaker'>, speaker: NamedEntity | undefined, confirms = false,
): QuoteCorrection {
  const { content, kind, source, cue } = quote;
  const parts = { ...(source ? { source } : {}), ...(cue ? { cue } : {}), omitted: omittedBetween(content) };
  return {
    kind: 'quote', confirms, quoteKind: kind, ...(speaker ? { speaker } : {}),
    ...describeParts(normalised, contentSpan(quote), parts),
  };
}

/** A quote's speaker as a person would name it; `undefined` where nobody is known. */
export function speakerOf(analysis: Analysis, { speaker }: Quote): NamedEntity | undefined {
  const entity = entityById(analysis, speaker);
  return entity && namedEntity(entity);
}

export function namedEntity({ name, type, record }: Pick<Entity, 'name' | 'type' | 'record'>): NamedEntity {
  return { name, type, ...(record === undefined ? {} : { record }) };
}

/** What a person has said of a quote; `undefined` where it is only recognised. */
export function confirmationOf(anchored: readonly AnchoredAnnotation[], quote: Quote): AnchoredCorrection | undefined {
  const one = correctionAt(anchored, contentSpan(quote), 'quotes');
  return one?.correction.kind === 'quote' ? one : undefined;
}

/** Which quotes people have confirmed or corrected, for asking of many: by their passage. */
export function confirmedQuotes(corrections: readonly AnchoredCorrection[]): (quote: Quote) => boolean {
  const passages = new Set(corrections.filter(({ correction }) => correction.kind === 'quote').map(({ span }) => `${span.start}-${span.end}`));
  return (quote) => {
    const { start, end } = contentSpan(quote);
    return passages.has(`${start}-${end}`);
  };
}

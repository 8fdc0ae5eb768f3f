import { contentSpan } from './lookup';
import type { Quote } from '../quotes/quote';
import type { Span } from '../text/span';

/** Every quote, those inside the words of others too: each before what is quoted in it. */
export function allQuotes(quotes: readonly Quote[]): readonly Quote[] {
  return quotes.flatMap((quote) => (quote.nested ? [quote, ...allQuotes(quote.nested)] : [quote]));
}

/** The quotes with each of them, nested ones first, made into another. */
export function mapQuotes(quotes: readonly Quote[], map: (quote: Quote) => Quote): readonly Quote[] {
  return quotes.map((quote) => map(quote.nested ? { ...quote, nested: mapQuotes(quote.nested, map) } : quote));
}

/** In the order of reading, the longer first where two begin together. */
export function byPlace(a: Quote, b: Quote): number {
  const [one, other] = [contentSpan(a), contentSpan(b)];
  return one.start - other.start || other.end - one.end;
}

/**
 * The innermost quote, nested ones too, of which the words said are at the offset; where nothing is said there, the one whose cue or
 * source is: the “promised” inside “We promised a boat” is said, and only then the cue of what is quoted in it.
 */
export function innermostQuoteAt(quotes: readonly Quote[], offset: number): Quote | undefined {
  const all = allQuotes(quotes);
  return shortestAt(all, offset, ({ content }) => content)
    ?? shortestAt(all, offset, ({ source, cue }) => [...(source ? [source] : []), ...(cue ? [cue] : [])]);
}

/** The quote inside whose words another is quoted; `undefined` for one that is in none. */
export function outerQuoteOf(quotes: readonly Quote[], inner: Quote): Quote | undefined {
  return allQuotes(quotes).find(({ nested }) => nested?.includes(inner));
}

function shortestAt(quotes: readonly Quote[], offset: number, partsOf: (quote: Quote) => readonly Span[]): Quote | undefined {
  let best: Quote | undefined;
  let shortest = Infinity;
  for (const quote of quotes) {
    const part = partsOf(quote).find(({ start, end }) => start <= offset && offset < end);
    if (!part || part.end - part.start > shortest) continue;
    best = quote;
    shortest = part.end - part.start;
  }
  return best;
}

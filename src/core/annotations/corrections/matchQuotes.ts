import { contentSpan } from '../../analysis/lookup';
import type { Quote } from '../../quotes/quote';
import { firstStartingAt, type Span } from '../../text/span';
import { newestFirst, type AnchoredCorrection } from './anchoredCorrections';

/** How much of the longer of two passages both have in common, at least: for two corrections to speak of one quote, … */
const ONE_PASSAGE = 0.9;
/** … for a correction to take away a recognised quote, … */
const REJECTED = 0.75;
/** … and for one to take its place. */
const REPLACED = 0.5;

/** The corrections of quotes that count, by place: the newest of those that speak of one passage. Empty passages say nothing. */
export function settleQuotes(corrections: readonly AnchoredCorrection[], length: number): readonly AnchoredCorrection[] {
  const settled: (Span & { readonly one: AnchoredCorrection })[] = [];
  for (const one of newestFirst(corrections)) {
    const { start, end } = one.span;
    if (start >= end || end > length || near(settled, one.span).some((other) => likeness(other, one.span) >= ONE_PASSAGE)) continue;
    settled.splice(firstStartingAt(settled, start), 0, { start, end, one });
  }
  return settled.map(({ one }) => one);
}

/** Which recognised quote each correction takes the place of, and which are none. */
export interface MatchedQuotes {
  readonly bases: ReadonlyMap<AnchoredCorrection, Quote>;
  readonly rejected: ReadonlySet<Quote>;
}

/**
 * Brings corrections and recognised quotes together, the most alike first, each with one other at most. What is said to be a quote
 * is not rejected by a correction of what stands round it.
 */
export function matchQuotes(settled: readonly AnchoredCorrection[], recognised: readonly Quote[]): MatchedQuotes {
  const places = recognised.map((quote) => ({ ...contentSpan(quote), quote })).sort((a, b) => a.start - b.start);
  const pairs = settled.flatMap((one) => near(places, one.span).map((place) => ({ one, quote: place.quote, alike: likeness(place, one.span) })));
  const bases = new Map<AnchoredCorrection, Quote>();
  const taken = new Set<Quote>();
  for (const { one, quote, alike } of [...pairs].sort((a, b) => b.alike - a.alike)) {
    if (one.correction.kind !== 'quote' || alike < REPLACED || bases.has(one) || taken.has(quote)) continue;
    bases.set(one, quote);
    taken.add(quote);
  }
  const rejected = pairs.filter(({ one, quote, alike }) => one.correction.kind === 'noQuote' && alike >= REJECTED && !taken.has(quote));
  return { bases, rejected: new Set(rejected.map(({ quote }) => quote)) };
}

/** True where what a person says of one passage takes the place of what is recognised at the other. */
export function takesPlaceOf(said: Span, recognised: Span): boolean {
  return likeness(said, recognised) >= REPLACED;
}

/** Those of `places`, which are in order, that can have half of the longer in common with the span. */
function near<Place extends Span>(places: readonly Place[], { start, end }: Span): readonly Place[] {
  const found: Place[] = [];
  for (let at = firstStartingAt(places, start - (end - start)); ; at += 1) {
    const place = places[at];
    if (!place || place.start >= end) return found;
    found.push(place);
  }
}

/** What two passages have in common, as a part of the longer of them: 0 to 1. */
function likeness(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, common) / Math.max(a.end - a.start, b.end - b.start, 1);
}

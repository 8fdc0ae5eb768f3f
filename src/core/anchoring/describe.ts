import type { Span } from '../text/span';
import { normalisedText, splitsPair, type NormalisedText } from './normalisedText';
import { occurrences } from './occurrences';
import type { QuoteSelector, Selectors } from './selectors';

/**
 * Code points of context on each side, tried in order until quote and context stand only once in the text. 32 is what
 * Hypothesis stores and what W3C's examples suggest; the last keeps an annotation of prose near one kilobyte.
 */
const REACHES = [32, 64, 128, 256];

/**
 * Says where a passage stands so that it can be found again: its quote with context, and its position. What the edge
 * of the text cuts off one side of the context is added to the other. Surrogate pairs are never cut: a span that
 * begins or ends inside one is widened. `hash` is kept as it is given.
 */
export function describe(document: NormalisedText | string, span: Span, hash?: string): Selectors {
  return describeWithin(document, span, REACHES, hash);
}

/** `describe` with these amounts of context to try, in code points on each side. */
export function describeWithin(document: NormalisedText | string, span: Span, reaches: readonly number[], hash?: string): Selectors {
  const normalised = typeof document === 'string' ? normalisedText(document) : document;
  const { text } = normalised;
  const from = normalised.unitAt(Math.min(span.start, span.end));
  const to = normalised.unitAt(Math.max(span.start, span.end));
  const start = splitsPair(text, from) ? from - 1 : from;
  const end = splitsPair(text, to) ? to + 1 : to;
  return {
    quote: telling(text, start, end, reaches),
    position: { start: normalised.codePointsBefore(start), end: normalised.codePointsBefore(end) },
    ...(hash === undefined ? {} : { hash }),
  };
}

/** The quote with the shortest context in which it stands only once, or the longest where none does. */
function telling(text: string, start: number, end: number, reaches: readonly number[]): QuoteSelector {
  let quote: QuoteSelector | undefined;
  for (const reach of reaches) {
    quote = inContext(text, start, end, reach);
    if (occurrences(text, quote.prefix + quote.exact + quote.suffix, 2).length < 2) return quote;
  }
  return { exact: '', prefix: '', suffix: '', ...quote, repeated: true };
}

function inContext(text: string, start: number, end: number, reach: number): QuoteSelector {
  const before = stepBack(text, start, reach);
  const after = stepOn(text, end, reach);
  const prefixStart = stepBack(text, before.unit, after.missing);
  const suffixEnd = stepOn(text, after.unit, before.missing);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(prefixStart.unit, start),
    suffix: text.slice(end, suffixEnd.unit),
  };
}

/** Where one comes out, and how many of the code points were missing because the text's edge came first. */
interface Step {
  readonly unit: number;
  readonly missing: number;
}

function stepBack(text: string, from: number, codePoints: number): Step {
  let unit = from;
  let left = codePoints;
  for (; left > 0 && unit > 0; left -= 1) unit -= splitsPair(text, unit - 1) ? 2 : 1;
  return { unit, missing: left };
}

function stepOn(text: string, from: number, codePoints: number): Step {
  let unit = from;
  let left = codePoints;
  for (; left > 0 && unit < text.length; left -= 1) unit += splitsPair(text, unit + 1) ? 2 : 1;
  return { unit, missing: left };
}

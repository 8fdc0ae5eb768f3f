import type { Span } from '../text/span';
import { normalisedText, splitsPair, type NormalisedText } from './normalisedText';
import { occurrences } from './occurrences';
import type { OrphanReason, Outcome } from './outcome';
import type { QuoteSelector, Selectors } from './selectors';

/** So many places are shown to choose from; a list of more helps nobody. */
const CANDIDATES = 100;

/**
 * How much has to agree before a passage is believed at another place: so many code points of context, or so many of
 * context and quote together. `describe` gives 64 of context wherever the text is long enough. Less comes from texts
 * shorter than that, which are then looked for whole, and from other programs, whose bare quote of a name proves nothing.
 */
const ENOUGH_CONTEXT = 8;
const ENOUGH_ALTOGETHER = 64;

/**
 * Finds a described passage in a text, which may have changed since. Nothing changed at all (the hashes are given and
 * equal): the position decides, once quote and context agree with it. Otherwise prefix, quote and suffix together have
 * to stand exactly once: `exact` at the position, `moved` elsewhere, several are `ambiguous`. A position by itself is
 * never believed, and nor is the last one left of several copies.
 *
 * Context that the text's edge had cut short is compared as it is: it does not have to stand at the edge again, so
 * that a headline put above leaves the first paragraph's annotations where they belong.
 *
 * `hash` is that of the text as `Selectors.hash` has it; absent when nobody knows it. Never throws, whatever the
 * selectors hold; linear in the text and the selectors.
 */
export function match(document: NormalisedText | string, selectors: Selectors, hash?: string): Outcome {
  const quote = readable(selectors.quote);
  if (!quote) return { kind: 'orphaned', reason: 'unreadable' };
  const normalised = typeof document === 'string' ? normalisedText(document) : document;
  const { text } = normalised;
  const spanAt = (start: number): Span => spanOf(normalised, start, start + quote.exact.length);

  const stored = storedStart(normalised, selectors, quote);
  const agrees = stored !== undefined && agreesAt(text, stored, quote);
  const unchanged = hash !== undefined && hash === selectors.hash;
  if (agrees && unchanged) return { kind: 'exact', span: spanAt(stored) };

  const starts = startsOf(text, quote, CANDIDATES);
  const [only] = starts;
  if (only === undefined) return orphan(normalised, quote, stored);
  if (starts.length > 1) return { kind: 'ambiguous', candidates: starts.map(spanAt) };
  if (quote.repeated) return { kind: 'orphaned', reason: 'context', guess: spanAt(only) };
  if (agrees) return { kind: 'exact', span: spanAt(only) };
  if (isEvidence(quote)) return { kind: 'moved', span: spanAt(only) };
  return { kind: 'orphaned', reason: 'context', guess: spanAt(only) };
}

/** Where a passage stands in the very text it was described in: at its position, if quote and context agree with it. */
export function spanAsDescribed(normalised: NormalisedText, selectors: Selectors): Span | undefined {
  const quote = readable(selectors.quote);
  const start = quote && storedStart(normalised, selectors, quote);
  return quote && start !== undefined && agreesAt(normalised.text, start, quote) ? spanOf(normalised, start, start + quote.exact.length) : undefined;
}

/** The quote with `\n` line ends, or `undefined` when there is none; nobody vouches for the types. */
export function readable(quote: Partial<QuoteSelector> | undefined): QuoteSelector | undefined {
  const exact = withLineFeeds(quote?.exact);
  if (exact === '') return undefined;
  const { prefix, suffix, repeated } = quote ?? {};
  return { exact, prefix: withLineFeeds(prefix), suffix: withLineFeeds(suffix), repeated: repeated === true };
}

function withLineFeeds(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value;
}

/** The unit at which the stored position starts, if the quote stands there. */
function storedStart(normalised: NormalisedText, selectors: Selectors, quote: QuoteSelector): number | undefined {
  const start: unknown = selectors.position?.start;
  if (typeof start !== 'number' || !Number.isSafeInteger(start) || start < 0) return undefined;
  const unit = normalised.unitAfter(start);
  const isThere = normalised.codePointsBefore(unit) === start && isWholeAt(normalised.text, unit, quote.exact);
  return isThere ? unit : undefined;
}

function agreesAt(text: string, start: number, quote: QuoteSelector): boolean {
  const end = start + quote.exact.length;
  return start >= quote.prefix.length && text.startsWith(quote.prefix, start - quote.prefix.length)
    && text.startsWith(quote.suffix, end);
}

/** Where the quote stands in its context: units of the normalised text. */
function startsOf(text: string, quote: QuoteSelector, limit: number): number[] {
  const { prefix, exact, suffix } = quote;
  if (prefix.length + exact.length + suffix.length > text.length) return [];
  return occurrences(text, prefix + exact + suffix, limit)
    .map((at) => at + prefix.length)
    .filter((start) => isWholeAt(text, start, exact));
}

/** True when the words stand there and neither edge cuts a surrogate pair in two. */
function isWholeAt(text: string, start: number, exact: string): boolean {
  return text.startsWith(exact, start) && !splitsPair(text, start) && !splitsPair(text, start + exact.length);
}

/** True when quote and context are enough to be believed at another place. Counts UTF-16 units, which is near enough for a threshold. */
export function isEvidence({ prefix, exact, suffix }: QuoteSelector): boolean {
  const context = prefix.length + suffix.length;
  return context >= ENOUGH_CONTEXT || context + exact.length >= ENOUGH_ALTOGETHER;
}

/** Says why nothing was found, and guesses: the words at their old position, else the words where they stand once. */
function orphan(normalised: NormalisedText, quote: QuoteSelector, stored: number | undefined): Outcome {
  const [first, second] = startsOf(normalised.text, { exact: quote.exact, prefix: '', suffix: '' }, 2);
  const reason: OrphanReason = first === undefined ? 'gone' : 'context';
  const guess = stored ?? (second === undefined ? first : undefined);
  if (guess === undefined) return { kind: 'orphaned', reason };
  return { kind: 'orphaned', reason, guess: spanOf(normalised, guess, guess + quote.exact.length) };
}

function spanOf(normalised: NormalisedText, start: number, end: number): Span {
  return { start: normalised.offsetAt(start), end: normalised.offsetAt(end) };
}

import { contentSpan } from '../../analysis/lookup';
import type { EntityId, Mention } from '../../entities/entity';
import { mentionsByEntity } from '../../entities/mentionsByEntity';
import type { Evidence, EvidenceKind } from '../../quotes/evidence';
import type { Quote } from '../../quotes/quote';
import { firstStartingAt, spansOverlap, type Span } from '../../text/span';
import { byPlace } from '../../analysis/quoteTree';

/** Reasons that say who it is by way of what stands before, not by a name of their own. */
const BY_WAY: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(['pronoun', 'description', 'owner', 'continued']);

/** Sources that name nobody, where recognition gives no reason. */
const PRONOUN = /^(?:he|she|they|it|who|er|sie|es|him|her|them)$/i;

/**
 * Who says each of the recognised quotes, after people have said it of some of them (`decided`): a quote that goes on with another, or
 * whose “he” was understood by way of another's source, is said by whoever says that one now; a turn, by whoever is decided to
 * speak in another turn with its label. All others stay as they are.
 */
export function followSpeakers(
  recognised: readonly Quote[], mentions: readonly Mention[], text: string, decided: ReadonlyMap<Quote, EntityId | undefined>,
): (quote: Quote) => EntityId | undefined {
  const quotes = [...recognised].sort(byPlace);
  const now = new Map<Quote, EntityId | undefined>();
  const labels = decidedTurns(quotes, text, decided);
  const earlier = createEarlier(quotes, mentions, text);
  const isChanged = (quote: Quote): boolean => now.has(quote) && now.get(quote) !== quote.speaker;
  quotes.forEach((quote, index) => {
    const label = labelOf(quote, text);
    const turn = label === undefined ? undefined : labels.get(label)?.nearest(index);
    const by = decided.has(quote) ? quote : turn;
    if (by) return now.set(quote, decided.get(by));
    const leader = earlier(quote, index, isChanged);
    return now.set(quote, leader && isChanged(leader) ? now.get(leader) : quote.speaker);
  });
  return (quote) => (now.has(quote) ? now.get(quote) : quote.speaker);
}

/** The quotes that are a turn's and decided, by label. */
function decidedTurns(quotes: readonly Quote[], text: string, decided: ReadonlyMap<Quote, EntityId | undefined>): ReadonlyMap<string, Turns> {
  const labels = new Map<string, Turns>();
  quotes.forEach((quote, index) => {
    const label = decided.has(quote) ? labelOf(quote, text) : undefined;
    if (label === undefined) return;
    const turns = labels.get(label) ?? new Turns();
    turns.add(quote, index);
    labels.set(label, turns);
  });
  return labels;
}

/** Decided turns of one label, in order. */
class Turns {
  private readonly found: { readonly start: number; readonly end: number; readonly quote: Quote }[] = [];

  add(quote: Quote, index: number): void {
    this.found.push({ start: index, end: index + 1, quote });
  }

  /** The last before a place in the order of quotes, else the first behind it. */
  nearest(index: number): Quote | undefined {
    const at = firstStartingAt(this.found, index);
    return (this.found[at - 1] ?? this.found[at])?.quote;
  }
}

function labelOf({ evidence, source }: Quote, text: string): string | undefined {
  return evidence?.kind === 'turn' && source ? text.slice(source.start, source.end).replace(/\s+/g, ' ').toLowerCase() : undefined;
}

/** The quote by way of which another's speaker was found; of several that share a source one for which `isChanged` holds. */
type Earlier = (quote: Quote, index: number, isChanged: (one: Quote) => boolean) => Quote | undefined;

function createEarlier(quotes: readonly Quote[], mentions: readonly Mention[], text: string): Earlier {
  const sources = quotes.flatMap((quote, index) => (quote.source ? [{ ...quote.source, index, quote }] : [])).sort((a, b) => a.start - b.start);
  const starts = new Map<number, Quote>();
  for (const quote of quotes) for (const part of quote.content.slice(0, 1)) if (!starts.has(part.start)) starts.set(part.start, quote);
  const named = mentionsByEntity(mentions);
  const lastOf = lastBefore(quotes);

  /** The quotes before `index` whose source the place stands in. */
  function sourcesAt(at: Span, index: number): readonly Quote[] {
    const found: Quote[] = [];
    for (let i = firstStartingAt(sources, at.end) - 1; i >= 0; i -= 1) {
      const source = sources[i];
      if (!source || source.end <= at.start) return found;
      if (source.index < index && spansOverlap(source, at)) found.push(source.quote);
    }
    return found;
  }

  function through(evidence: Evidence, index: number): readonly Quote[] {
    const continued = evidence.kind === 'continued' ? starts.get(evidence.at.start) : undefined;
    return continued && continued !== quotes[index] ? [continued] : sourcesAt(evidence.at, index);
  }

  /** True where the text names the entity between two places. */
  function isNamedBetween(entity: EntityId, from: number, to: number): boolean {
    const places = named.get(entity) ?? [];
    return (places[firstStartingAt(places, from)]?.start ?? Infinity) < to;
  }

  return (quote, index, isChanged) => {
    const { evidence, speaker, source } = quote;
    if (evidence ? !BY_WAY.has(evidence.kind) : source && !PRONOUN.test(text.slice(source.start, source.end).trim())) return undefined;
    const stated = evidence ? through(evidence, index) : [];
    if (stated.length > 0) return stated.find(isChanged) ?? stated[0];
    const before = lastOf(quote, index);
    if (!before || (evidence && evidence.at.start < endOf(before))) return undefined;
    const place = evidence?.at ?? source ?? contentSpan(quote);
    if (speaker !== undefined) return isNamedBetween(speaker, endOf(before), place.end) ? undefined : before;
    const to = Math.max(place.start, contentSpan(quote).start);
    return samePronoun(before, quote, text) && !isAnybodyNamed(mentions, endOf(before), to) ? before : undefined;
  };
}

/** The last quote before another that recognition gives the same speaker; of nobody's, the very last. */
function lastBefore(quotes: readonly Quote[]): (quote: Quote, index: number) => Quote | undefined {
  const previous: (Quote | undefined)[] = [];
  const last = new Map<EntityId, Quote>();
  quotes.forEach((quote, index) => {
    previous.push(quote.speaker === undefined ? quotes[index - 1] : last.get(quote.speaker));
    if (quote.speaker !== undefined) last.set(quote.speaker, quote);
  });
  return (_, index) => previous[index];
}

function samePronoun(before: Quote, quote: Quote, text: string): boolean {
  const words = ({ source }: Quote): string => (source ? text.slice(source.start, source.end).trim().toLowerCase() : '');
  return before.speaker === undefined && words(before) !== '' && words(before) === words(quote);
}

function isAnybodyNamed(mentions: readonly Mention[], from: number, to: number): boolean {
  for (let at = firstStartingAt(mentions, from); (mentions[at]?.start ?? Infinity) < to; at += 1) if (mentions[at]?.type === 'PERSON') return true;
  return false;
}

function endOf({ content, source, cue }: Quote): number {
  return Math.max(content.at(-1)?.end ?? 0, source?.end ?? 0, cue?.end ?? 0);
}

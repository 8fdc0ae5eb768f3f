import type { Analysis } from '../../analysis/analysis';
import { contentSpan } from '../../analysis/lookup';
import type { Entity, EntityId } from '../../entities/entity';
import type { KnownRecords } from '../../entities/registry/apply';
import type { Quote } from '../../quotes/quote';
import { spanContains, type Span } from '../../text/span';
import type { AnchoredCorrection } from './anchoredCorrections';
import type { NamedEntity, QuoteCorrection } from './correction';
import { followSpeakers } from './followSpeakers';
import { createIdentify, keyOf } from './identify';
import { matchQuotes, settleQuotes } from './matchQuotes';
import { allQuotes, byPlace } from '../../analysis/quoteTree';
import { saidParts } from './saidParts';

/**
 * The analysis with its quotes as people have corrected them. One that says what is quoted takes the place of the recognised quote
 * that it is most like, or is one more; one that says that nothing is takes away what is like it. Quotes whose speaker was found by
 * way of one that has another speaker now follow it (`followSpeakers`). Applying the same corrections again changes nothing.
 */
export function correctQuotes(analysis: Analysis, text: string, corrections: readonly AnchoredCorrection[], records: KnownRecords): Analysis {
  const settled = settleQuotes(corrections, text.length);
  if (settled.length === 0) return analysis;
  const recognised = allQuotes(analysis.quotes);
  const { bases, rejected } = matchQuotes(settled, recognised);
  const entities = createEntities(analysis.entities, records);
  const made = new Map<Quote, Quote>();
  const decided = new Map<Quote, EntityId | undefined>();
  const missed: Quote[] = [];
  for (const one of settled) {
    const { correction } = one;
    if (correction.kind !== 'quote') continue;
    const base = bases.get(one);
    const quote = quoteOf(one, correction, base, correction.speaker && entities.idOf(correction.speaker));
    if (!base) missed.push(quote);
    else {
      made.set(base, quote);
      decided.set(base, quote.speaker);
    }
  }
  const speakerOf = followSpeakers(recognised, analysis.mentions, text, decided);
  const rebuild = (quotes: readonly Quote[]): readonly Quote[] => quotes.flatMap((quote): readonly Quote[] => {
    const inside = rebuild(quote.nested ?? []);
    if (rejected.has(quote)) return inside;
    const now = made.get(quote) ?? withSpeaker(quote, speakerOf(quote));
    const isInside = (one: Quote): boolean => spanContains(contentSpan(now), contentSpan(one));
    return [withNested(now, inside.filter(isInside)), ...inside.filter((one) => !isInside(one))];
  });
  const quotes = [...missed].sort(byPlace).reduce(insert, rebuild(analysis.quotes));
  return { ...analysis, entities: entities.all(), quotes: [...quotes].sort(byPlace) };
}

/** Entities by what people call them; one that the document does not name is added, without mentions. */
function createEntities(known: readonly Entity[], records: KnownRecords): { idOf(named: NamedEntity): EntityId; all(): readonly Entity[] } {
  const identify = createIdentify(known, records);
  const ids = new Map(known.map((entity) => [keyOf(entity), entity.id]));
  const taken = new Set(known.map(({ id }) => id));
  const added: Entity[] = [];
  return {
    idOf(named) {
      const { key, entity } = identify(named);
      const id = ids.get(key) ?? unused(taken);
      if (!ids.has(key)) added.push({ ...entity, id });
      ids.set(key, id);
      taken.add(id);
      return id;
    },
    all: () => (added.length === 0 ? known : [...known, ...added]),
  };
}

function unused(taken: ReadonlySet<EntityId>): EntityId {
  let number = taken.size + 1;
  while (taken.has(`e${number}`)) number += 1;
  return `e${number}`;
}

/** What a person says, with what only recognition knows of it: whom it is said to, and why it is that speaker where it is. */
function quoteOf({ span, parts }: AnchoredCorrection, said: QuoteCorrection, base: Quote | undefined, speaker: EntityId | undefined): Quote {
  const source = said.source && (parts?.source ?? base?.source);
  const cue = said.cue && (parts?.cue ?? base?.cue);
  const evidence = base && base.speaker === speaker ? base.evidence : undefined;
  return {
    content: saidParts(span, parts?.omitted ?? []),
    kind: said.quoteKind,
    ...(source ? { source } : {}),
    ...(cue ? { cue } : {}),
    ...(base?.addressee ? { addressee: base.addressee } : {}),
    ...(speaker === undefined ? {} : { speaker }),
    ...(evidence ? { evidence } : {}),
  };
}

function withSpeaker(quote: Quote, now: EntityId | undefined): Quote {
  if (quote.speaker === now) return quote;
  const { speaker: _, ...rest } = quote;
  return now === undefined ? rest : { ...rest, speaker: now };
}

function withNested(quote: Quote, nested: readonly Quote[]): Quote {
  const { nested: _, ...rest } = quote;
  return nested.length === 0 ? rest : { ...rest, nested: [...nested].sort(byPlace) };
}

/** A quote that recognition missed goes into the innermost one that holds it, else beside the others. */
function insert(quotes: readonly Quote[], one: Quote): readonly Quote[] {
  const place = contentSpan(one);
  const holder = quotes.find((quote) => isLonger(contentSpan(quote), place) && spanContains(contentSpan(quote), place));
  if (!holder) return [...quotes, one];
  return quotes.map((quote) => (quote === holder ? withNested(quote, insert(quote.nested ?? [], one)) : quote));
}

function isLonger(one: Span, other: Span): boolean {
  return one.end - one.start > other.end - other.start;
}

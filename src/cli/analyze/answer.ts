import type { Analysis } from '../../core/analysis/analysis';
import type { Value } from '../../core/entities/entity';
import type { EvidenceKind } from '../../core/quotes/evidence';
import type { Quote, QuoteKind } from '../../core/quotes/quote';
import type { Span } from '../../core/text/span';

type Pair = readonly [start: number, end: number];

/** The answer to one document. Offsets are UTF-16 units of its text, half-open; `null` where the text names nobody. */
export interface Answer {
  readonly id: string;
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly entity: string;
    readonly name: string;
    readonly value?: Value;
  }[];
  readonly quotes: readonly AnsweredQuote[];
}

/**
 * A quote of an answer; `evidence`, why it is that speaker, only where there is one; `addressee` and `nested`, which holds the quotes
 * inside its words, only where there are any.
 */
export interface AnsweredQuote {
  readonly content: readonly Pair[];
  readonly source: Pair | null;
  readonly cue: Pair | null;
  readonly kind: QuoteKind;
  readonly speaker: string | null;
  readonly evidence?: { readonly kind: EvidenceKind; readonly at: Pair };
  readonly addressee?: Pair;
  readonly nested?: readonly AnsweredQuote[];
}

/** An analysis as the command line hands it out; entities by their ids in it. */
export function answer(id: string, { mentions, entities, quotes }: Analysis): Answer {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  return {
    id,
    entities: mentions.map(({ start, end, type, entity, value }) => ({
      start,
      end,
      type,
      entity,
      name: names.get(entity) ?? '',
      ...(value === undefined ? {} : { value }),
    })),
    quotes: quotes.map(answeredQuote),
  };
}

function answeredQuote({ content, source, cue, kind, speaker, evidence, addressee, nested }: Quote): AnsweredQuote {
  return {
    content: content.map(({ start, end }) => [start, end]),
    source: pair(source),
    cue: pair(cue),
    kind,
    speaker: speaker ?? null,
    ...(evidence && { evidence: { kind: evidence.kind, at: [evidence.at.start, evidence.at.end] } }),
    ...(addressee && { addressee: [addressee.start, addressee.end] }),
    ...(nested && { nested: nested.map(answeredQuote) }),
  };
}

function pair(span: Span | undefined): Pair | null {
  return span ? [span.start, span.end] : null;
}

import type { Analysis } from '../../core/analysis/analysis';
import type { Value } from '../../core/entities/entity';
import type { QuoteKind } from '../../core/quotes/quote';
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
  readonly quotes: readonly {
    readonly content: readonly Pair[];
    readonly source: Pair | null;
    readonly cue: Pair | null;
    readonly kind: QuoteKind;
    readonly speaker: string | null;
  }[];
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
    quotes: quotes.map(({ content, source, cue, kind, speaker }) => ({
      content: content.map(({ start, end }) => [start, end]),
      source: pair(source),
      cue: pair(cue),
      kind,
      speaker: speaker ?? null,
    })),
  };
}

function pair(span: Span | undefined): Pair | null {
  return span ? [span.start, span.end] : null;
}

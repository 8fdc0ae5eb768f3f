import type { Analysis } from '../../core/analysis/analysis';
import type { Entity, EntityId, Value } from '../../core/entities/entity';
import type { QuoteKind } from '../../core/quotes/quote';
import type { Span } from '../../core/text/span';

/** What an entity is called in the answers, instead of the id it has in its analysis. */
export type EntityNames = (entity: Entity) => string;

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

/** An analysis as the command line hands it out. */
export function answer(id: string, { mentions, entities, quotes }: Analysis, names: EntityNames): Answer {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const nameOf = (entity: EntityId | undefined) => {
    const found = entity === undefined ? undefined : known.get(entity);
    return found ? names(found) : null;
  };
  return {
    id,
    entities: mentions.map(({ start, end, type, entity, value }) => ({
      start, end, type,
      entity: nameOf(entity) ?? entity,
      name: known.get(entity)?.name ?? '',
      ...(value === undefined ? {} : { value }),
    })),
    quotes: quotes.map(({ content, source, cue, kind, speaker }) => ({
      content: content.map(({ start, end }) => [start, end]),
      source: pair(source),
      cue: pair(cue),
      kind,
      speaker: nameOf(speaker),
    })),
  };
}

function pair(span: Span | undefined): Pair | null {
  return span ? [span.start, span.end] : null;
}

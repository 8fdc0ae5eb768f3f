import type { Analysis } from '../../core/analysis/analysis';
import { acrossDocumentOf } from '../../core/entities/across/acrossDocumentOf';
import { createAcrossResolver } from '../../core/entities/across/acrossResolver';
import type { EntityId } from '../../core/entities/entity';
import { entityKey } from '../../core/entities/key';
import { isNamed } from '../../core/entities/family';
import { answer, type Answer, type AnsweredQuote } from './answer';

/** Collects answers until all are there, because what comes last may tell who was meant first. */
export interface AcrossAnswers {
  /** Takes the next document. Of its text nothing is kept but names and offsets. */
  add(id: string, text: string, analysis: Analysis): undefined;
  /** Takes a reply that stands as it is, in its place. */
  addReply(reply: object): undefined;
  /** The lines, in the order in which they were added; an entity has one id in all of them. */
  lines(): Generator<string>;
}

/** An answer in which entities have the ids of their own document, printed: a copy that holds on to no text. */
interface Kept {
  readonly json: string;
  /** What dates, amounts and numbers are known by: they are the same when they say the same. */
  readonly values: ReadonlyMap<EntityId, string>;
  readonly named: boolean;
}

export function createAcrossAnswers(): AcrossAnswers {
  const resolver = createAcrossResolver();
  const kept: Kept[] = [];
  const uriOf = (index: number): string => String(index).padStart(9, '0');

  function globalIds({ json, values }: Kept, index: number): string {
    const known = (id: EntityId): string => values.get(id) ?? resolver.entityOf(uriOf(index), id)?.id ?? id;
    const { id, entities, quotes } = JSON.parse(json) as Answer;
    return JSON.stringify({
      id,
      entities: entities.map((mention) => ({ ...mention, entity: known(mention.entity) })),
      quotes: quotes.map((quote) => renamed(quote, known)),
    });
  }

  return {
    add(id, text, analysis) {
      resolver.put(acrossDocumentOf(uriOf(kept.length), text, analysis));
      const values = new Map(
        analysis.entities.filter(({ type }) => !isNamed(type)).map((entity) => [entity.id, entityKey(entity)]),
      );
      kept.push({ json: JSON.stringify(answer(id, analysis)), values, named: true });
      return undefined;
    },
    addReply(reply) {
      kept.push({ json: JSON.stringify(reply), values: new Map(), named: false });
      return undefined;
    },
    *lines() {
      for (const [index, each] of kept.entries()) yield each.named ? globalIds(each, index) : each.json;
    },
  };
}

function renamed(quote: AnsweredQuote, known: (id: EntityId) => EntityId): AnsweredQuote {
  return {
    ...quote,
    speaker: quote.speaker === null ? null : known(quote.speaker),
    ...(quote.nested && { nested: quote.nested.map((inner) => renamed(inner, known)) }),
  };
}

import { createStandardAnalyzer } from '../../src/core/analysis/standardAnalyzer';
import { acrossDocumentOf } from '../../src/core/entities/across/acrossDocumentOf';
import { createAcrossResolver } from '../../src/core/entities/across/acrossResolver';
import type { Entity, Mention } from '../../src/core/entities/entity';
import { entityKey } from '../../src/core/entities/key';
import type { GoldArticle } from './acrossGold';

/** For each gold mention: its gold entity, the entity given, and where. */
export interface Given {
  readonly article: string;
  readonly name: string;
  readonly gold: string;
  readonly ours: string;
  readonly baseline: string;
}

/** Resolves the gold's own mentions, which the gold also parts into each document's entities. */
export function resolveGoldMentions(articles: readonly GoldArticle[]): readonly Given[] {
  return resolveAll(
    articles,
    articles.map(({ text, mentions }) => ({ mentions, entities: entitiesIn(text, mentions) })),
  );
}

/** Resolves what is recognised; gold mentions that were not found are left out. */
export function resolveRecognised(articles: readonly GoldArticle[]): readonly Given[] {
  const analyzer = createStandardAnalyzer();
  return resolveAll(
    articles,
    articles.map(({ text }) => analyzer.analyze(text, { language: 'en' })),
  );
}

function resolveAll(
  articles: readonly GoldArticle[],
  found: readonly { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] }[],
): readonly Given[] {
  const resolver = createAcrossResolver();
  articles.forEach(({ id, text }, i) =>
    resolver.put(acrossDocumentOf(id, text, found[i] ?? { mentions: [], entities: [] })),
  );
  return articles.flatMap(({ id, text, mentions }, i) =>
    mentions.flatMap((gold) => {
      const mention = found[i]?.mentions.find(({ start, end }) => start === gold.start && end === gold.end);
      const entity = found[i]?.entities.find((each) => each.id === mention?.entity);
      if (!mention || !entity) return [];
      return [
        {
          article: id,
          name: text.slice(gold.start, gold.end),
          gold: gold.entity,
          ours: resolver.entityOf(id, entity.id)?.id ?? '',
          baseline: entityKey(entity),
        },
      ];
    }),
  );
}

/** Names each entity of a document by its longest name. */
function entitiesIn(text: string, mentions: readonly Mention[]): Entity[] {
  const names = new Map<string, { type: Mention['type']; names: Set<string> }>();
  for (const { start, end, type, entity } of mentions) {
    const known = names.get(entity) ?? { type, names: new Set() };
    names.set(entity, known);
    known.names.add(text.slice(start, end));
  }
  return [...names].map(([id, { type, names: all }]) => {
    const [name = '', ...aliases] = [...all].sort((a, b) => b.length - a.length);
    return { id, type, name, aliases };
  });
}

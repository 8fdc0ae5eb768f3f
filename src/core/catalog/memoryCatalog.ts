import { entityKey } from '../entities/key';
import type { Entity } from '../entities/entity';
import type { AnalyzedDocument } from './analyzedDocument';
import type { Catalog, DocumentMentions } from './catalog';

interface Entry {
  readonly document: AnalyzedDocument;
  /** The document's entities by their key: two entities of one document may share a key. */
  readonly entities: ReadonlyMap<string, readonly Entity[]>;
}

/** A catalog that holds everything in memory: right for the bounded number of documents it is fed. */
export function createMemoryCatalog(): Catalog {
  const entries = new Map<string, Entry>();
  const urisByKey = new Map<string, Set<string>>();

  function remove(uri: string): void {
    const entry = entries.get(uri);
    if (!entry) return;
    entries.delete(uri);
    for (const key of entry.entities.keys()) {
      const uris = urisByKey.get(key);
      uris?.delete(uri);
      if (uris?.size === 0) urisByKey.delete(key);
    }
  }

  function put(document: AnalyzedDocument): void {
    remove(document.uri);
    const entities = groupByKey(document.analysis.entities);
    entries.set(document.uri, { document, entities });
    for (const key of entities.keys()) {
      const uris = urisByKey.get(key);
      if (uris) uris.add(document.uri);
      else urisByKey.set(key, new Set([document.uri]));
    }
  }

  return {
    put,
    remove,
    get: (uri) => entries.get(uri)?.document,
    documents: () => [...entries.values()].map((entry) => entry.document).sort(byUri),
    mentionsOf: (key) => {
      const uris = [...(urisByKey.get(key) ?? [])].sort();
      return Promise.resolve(uris.flatMap((uri) => mentionsIn(entries.get(uri), key)));
    },
  };
}

function groupByKey(entities: readonly Entity[]): Map<string, readonly Entity[]> {
  const groups = new Map<string, readonly Entity[]>();
  for (const entity of entities) {
    const key = entityKey(entity);
    groups.set(key, [...(groups.get(key) ?? []), entity]);
  }
  return groups;
}

function mentionsIn(entry: Entry | undefined, key: string): readonly DocumentMentions[] {
  const entities = entry?.entities.get(key);
  const entity = entities?.[0];
  if (!entry || !entities || !entity) return [];
  const ids = new Set(entities.map(({ id }) => id));
  const mentions = entry.document.analysis.mentions.filter((mention) => ids.has(mention.entity));
  return [{ document: entry.document, entity, mentions }];
}

function byUri(a: AnalyzedDocument, b: AnalyzedDocument): number {
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0;
}

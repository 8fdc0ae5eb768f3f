import type { Analysis } from '../../analysis/analysis';
import type { Quote } from '../../quotes/quote';
import { firstStartingAt } from '../../text/span';
import { canonicalName } from '../canonicalName';
import type { Entity, EntityId, Mention } from '../entity';
import { findMarked } from './findMarked';
import type { EntityRecord, EntityRegistry } from './registry';

/** A registry made ready to be applied to many documents. */
export interface Rules {
  /** The analysis as people have corrected it. `path` is the document's, relative to the registry's folder, with `/`. */
  apply(analysis: Analysis, text: string, path: string): Analysis;
}

interface Claim {
  readonly record: EntityRecord;
  readonly documents?: readonly string[];
  /** A part of a fuller form of its record, as a surname is: it means the entity only where it is all the document says. */
  readonly partial: boolean;
}

/** Looks every form up by its canonical name; a claim for a document goes before one for all. */
export function prepare(registry: EntityRegistry): Rules {
  const claims = claimsOf(registry);
  const rejected = new Set(registry.rejected.map(({ text }) => canonicalName(text)));
  const marked = registry.records.flatMap((record) => record.forms.filter((form) => form.marked).map(({ text }) => ({ text, record })));

  function claimed(form: string, path: string, partToo: boolean): EntityRecord | undefined {
    const found = (claims.get(canonicalName(form)) ?? []).filter(({ partial }) => partToo || !partial);
    return (found.find(({ documents }) => documents?.includes(path)) ?? found.find(({ documents }) => !documents))?.record;
  }

  /** The words of the mention say it, or the entity's name in this document, or another of its full names. */
  function recordOf(words: string, entity: Entity | undefined, path: string): EntityRecord | undefined {
    const byName = claimed(words, path, false) ?? (entity && claimed(entity.name, path, true));
    if (byName || !entity) return byName;
    for (const alias of entity.aliases) {
      const record = claimed(alias, path, false);
      if (record) return record;
    }
    return undefined;
  }

  return {
    apply(analysis, text, path) {
      if (claims.size === 0 && rejected.size === 0) return analysis;
      const known = new Map(analysis.entities.map((entity) => [entity.id, entity]));
      const decide = (mention: Mention): readonly Decided[] => {
        const words = text.slice(mention.start, mention.end);
        const entity = known.get(mention.entity);
        const record = recordOf(words, entity, path);
        if (!record && [words, entity?.name ?? words].some((form) => rejected.has(canonicalName(form)))) return [];
        return [{ mention, words, ...(entity ? { entity } : {}), ...(record ? { record } : {}) }];
      };
      const added = findMarked(text, marked, analysis.mentions).map(({ span, record }): Decided => ({
        mention: { ...span, type: record.type, entity: '' },
        words: text.slice(span.start, span.end),
        record,
      }));
      const covered = (mention: Mention): boolean => added.some((one) => one.mention.start < mention.end && mention.start < one.mention.end);
      const decided = analysis.mentions.filter((mention) => !covered(mention)).flatMap(decide);
      return regroup(analysis, [...decided, ...added].sort((a, b) => a.mention.start - b.mention.start));
    },
  };
}

function claimsOf({ records }: EntityRegistry): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const record of records) {
    const names = record.forms.map(({ text }) => canonicalName(text));
    record.forms.forEach(({ text, documents, marked }, index) => {
      const key = names[index] ?? '';
      const partial = !marked && !documents && names.some((other) => other !== key && ` ${other} `.includes(` ${key} `));
      const claim: Claim = { record, partial, ...(documents ? { documents } : {}) };
      const known = claims.get(key);
      if (known) known.push(claim);
      else claims.set(canonicalName(text), [claim]);
    });
  }
  return claims;
}

interface Decided {
  readonly mention: Mention;
  readonly words: string;
  readonly entity?: Entity;
  readonly record?: EntityRecord;
}

/** Puts mentions under the entities that they belong to now, numbered anew in the order of first mention. */
function regroup(analysis: Analysis, decided: readonly Decided[]): Analysis {
  const groups = new Map<string, { readonly id: EntityId; readonly first: Decided; readonly words: Set<string> }>();
  const mentions = decided.map((one): Mention => {
    const key = one.record?.id ?? one.entity?.id ?? '';
    let group = groups.get(key);
    if (!group) {
      group = { id: `e${groups.size + 1}`, first: one, words: new Set() };
      groups.set(key, group);
    }
    group.words.add(one.words);
    return { ...one.mention, type: one.record?.type ?? one.mention.type, entity: group.id };
  });
  const entities = [...groups.values()].map(({ id, first, words }): Entity => {
    if (!first.record) return { ...entityOf(first), id };
    const { name, type, id: record } = first.record;
    return { ...entityOf(first), id, type, name, aliases: [...words].filter((word) => word !== name), record };
  });
  return { ...analysis, mentions, entities, quotes: analysis.quotes.map((quote) => withSpeaker(quote, analysis, mentions)) };
}

function entityOf({ entity, mention, words }: Decided): Entity {
  return entity ?? { id: mention.entity, type: mention.type, name: words, aliases: [] };
}

/** The speaker is what the former speaker's mention in the source has become, else what its others have. */
function withSpeaker(quote: Quote, before: Analysis, mentions: readonly Mention[]): Quote {
  const { speaker, ...rest } = quote;
  if (speaker === undefined) return quote;
  const former = before.mentions.filter(({ entity }) => entity === speaker);
  const inSource = former.filter(({ start, end }) => quote.source && quote.source.start <= start && end <= quote.source.end);
  for (const { start } of [...inSource, ...former]) {
    const now = mentions[firstStartingAt(mentions, start)];
    if (now?.start === start) return { ...rest, speaker: now.entity };
  }
  return rest;
}

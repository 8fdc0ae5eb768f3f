import type { Analysis } from '../../analysis/analysis';
import { canonicalName } from '../canonicalName';
import type { Entity, EntityType, Mention } from '../entity';
import { findMarked } from './findMarked';
import { regroup, type GroupedMention } from './regroup';
import type { EntityRecord, EntityRegistry } from './registry';

/** A registry made ready to be applied to many documents. */
export interface Rules {
  /** The analysis as people have corrected it. `path` is the document's, relative to the registry's folder, with `/`. */
  apply(analysis: Analysis, text: string, path: string): Analysis;
  /** The records as one document, `path`, knows them. */
  recordsIn(path: string): KnownRecords;
}

/** How what concerns one mention finds the entities that people have decided about. */
export interface KnownRecords {
  /** The record of this id, or the one that it was merged into; `undefined` where there is none any more. */
  byId(id: string): EntityRecord | undefined;
  /** The record of this type that claims a full name; `undefined` where none does. */
  byName(name: string, type: EntityType): EntityRecord | undefined;
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
  const byId = new Map(registry.records.flatMap((record) => [...record.merged ?? [], record.id].map((id) => [id, record])));
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
      const decide = (mention: Mention): readonly GroupedMention[] => {
        const words = text.slice(mention.start, mention.end);
        const entity = known.get(mention.entity);
        const record = recordOf(words, entity, path);
        if (!record && [words, entity?.name ?? words].some((form) => rejected.has(canonicalName(form)))) return [];
        return [grouped(mention, words, entity, record)];
      };
      const added = findMarked(text, marked, analysis.mentions).map(({ span, record }) =>
        grouped({ ...span, type: record.type, entity: '' }, text.slice(span.start, span.end), undefined, record));
      const covered = (mention: Mention): boolean => added.some((one) => one.mention.start < mention.end && mention.start < one.mention.end);
      const decided = analysis.mentions.filter((mention) => !covered(mention)).flatMap(decide);
      return regroup(analysis, text, [...decided, ...added].sort((a, b) => a.mention.start - b.mention.start));
    },
    recordsIn: (path) => ({
      byId: (id) => byId.get(id),
      byName(name, type) {
        const record = claimed(name, path, false);
        return record?.type === type ? record : undefined;
      },
    }),
  };
}

function grouped(mention: Mention, words: string, recognised: Entity | undefined, record: EntityRecord | undefined): GroupedMention {
  const entity = recognised ?? { type: mention.type, name: words, aliases: [] };
  if (!record) return { mention, words, key: mention.entity, entity };
  return { mention, words, key: record.id, entity: { ...entity, type: record.type, name: record.name, record: record.id } };
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

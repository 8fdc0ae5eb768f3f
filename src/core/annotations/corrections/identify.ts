import { canonicalName } from '../../entities/canonicalName';
import type { Entity } from '../../entities/entity';
import type { KnownRecords } from '../../entities/registry/apply';
import type { NamedEntity } from './correction';

/** Whom or what a person means: the key that its mentions have in common, and what is known of it. */
export interface Identified {
  /** The id of its record, or of the document's entity; else one that no other entity has. */
  readonly key: string;
  readonly entity: Omit<Entity, 'id'>;
}

/**
 * Finds the entity that a person has named: by its record, else the record that claims its name, else by name and type among the
 * document's entities, else it is an entity of its own.
 */
export function createIdentify(entities: readonly Entity[], records: KnownRecords): (named: NamedEntity) => Identified {
  let names: ReadonlyMap<string, Entity> | undefined;
  return ({ name, type, record: id }) => {
    const record = (id === undefined ? undefined : records.byId(id)) ?? records.byName(name, type);
    if (record) return { key: record.id, entity: { type: record.type, name: record.name, aliases: [], record: record.id } };
    names ??= namesOf(entities);
    const known = names.get(nameKey(name, type));
    return known ? { key: keyOf(known), entity: known } : { key: `new ${nameKey(name, type)}`, entity: { type, name, aliases: [] } };
  };
}

/** The key of one of the document's entities. */
export function keyOf({ record, id }: Entity): string {
  return record ?? id;
}

/** By fullest name first: an alias may be another's name. */
function namesOf(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const names = new Map<string, Entity>();
  for (const entity of entities) for (const alias of entity.aliases) names.set(nameKey(alias, entity.type), entity);
  for (const entity of [...entities].reverse()) names.set(nameKey(entity.name, entity.type), entity);
  return names;
}

function nameKey(name: string, type: string): string {
  return `${type} ${canonicalName(name)}`;
}

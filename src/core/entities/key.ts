import { canonicalName } from './canonicalName';
import type { Entity } from './entity';
import { familyOf, isNamed } from './family';
import { usualName } from './lexicon/sameNames';

/**
 * The key under which entities of different documents are one: the family of the type and the name without case,
 * diacritics and punctuation. One name means one entity, until people say otherwise.
 */
export function entityKey(entity: Pick<Entity, 'type' | 'name' | 'record'>): string {
  if (entity.record !== undefined) return `record:${entity.record}`;
  const name = canonicalName(entity.name);
  return `${familyOf(entity.type)}:${isNamed(entity.type) && familyOf(entity.type) !== 'person' ? usualName(name) : name}`;
}

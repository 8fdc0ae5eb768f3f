import type { Analysis } from '../../analysis/analysis';
import type { EntityId } from '../entity';
import { isNamed } from '../family';
import type { AcrossDocument } from './acrossDocument';
import { describedRoles, statedRoles } from './statedRoles';

/** What is known of an analysed document across documents. Dates, amounts and numbers are left out. */
export function acrossDocumentOf(
  uri: string,
  text: string,
  { entities, mentions }: Pick<Analysis, 'entities' | 'mentions'>,
): AcrossDocument {
  const counts = new Map<EntityId, number>();
  const roles = new Map<EntityId, string[]>();
  mentions.forEach(({ entity, type }, index) => {
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    if (type !== 'PERSON') return;
    const stated = statedRoles(text, mentions, index);
    if (stated.length > 0) roles.set(entity, [...(roles.get(entity) ?? []), ...stated]);
  });
  const document: AcrossDocument = {
    uri,
    described: describedRoles(text, mentions),
    entities: entities
      .filter(({ type }) => isNamed(type))
      .map(({ id, type, name, aliases }) => ({
        id,
        type,
        name,
        aliases,
        mentions: counts.get(id) ?? 0,
        roles: [...new Set(roles.get(id) ?? [])],
      })),
  };
  // A copy: names cut out of the text would hold on to all of it.
  return JSON.parse(JSON.stringify(document)) as AcrossDocument;
}

import type { EntityId, Mention } from './entity';

/** The mentions of each entity, in their order. */
export function mentionsByEntity(mentions: readonly Mention[]): ReadonlyMap<EntityId, readonly Mention[]> {
  const byEntity = new Map<EntityId, Mention[]>();
  for (const mention of mentions) {
    const known = byEntity.get(mention.entity);
    if (known) known.push(mention);
    else byEntity.set(mention.entity, [mention]);
  }
  return byEntity;
}

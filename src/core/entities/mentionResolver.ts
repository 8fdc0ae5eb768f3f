import type { Entity, EntityId, EntityType, Mention, Resolution, UnresolvedMention } from './entity';
import type { MentionResolver } from './recogniser';
import { withAgreedTypes } from './resolution/agreedTypes';
import { createClusters } from './resolution/clusters';
import { formsOf, type Form } from './resolution/form';
import { rootsOfMentions } from './resolution/nearest';
import { joinNames } from './resolution/organisations';
import { joinPeople } from './resolution/people';

/** Resolves the names of one document: by spelling, surname, given name, acronym. Keeps nothing between two calls. */
export function createMentionResolver(): MentionResolver {
  return {
    resolve(prose, unresolved) {
      const mentions = withAgreedTypes(prose, unresolved);
      const forms = formsOf(prose, mentions);
      const clusters = createClusters(forms.length);
      const open = joinPeople(forms, clusters);
      joinNames(prose, mentions, forms, clusters);
      return gather(mentions, forms, rootsOfMentions(mentions.length, forms, clusters, open));
    },
  };
}

/** Numbers the entities in order of first mention and names each by its fullest form. */
function gather(unresolved: readonly UnresolvedMention[], forms: readonly Form[], roots: Uint32Array): Resolution {
  const found = new Map<number, { id: EntityId; type: EntityType; names: Set<string> }>();
  const surfaces = new Array<string>(unresolved.length);
  for (const { mentions, surface } of forms) for (const index of mentions) surfaces[index] = surface;
  const mentions = unresolved.map((mention, index): Mention => {
    const root = roots[index] ?? 0;
    let entity = found.get(root);
    if (!entity) found.set(root, (entity = { id: `e${found.size + 1}`, type: mention.type, names: new Set() }));
    entity.names.add(surfaces[index] ?? '');
    return { ...mention, entity: entity.id };
  });
  const entities = [...found.values()].map(({ id, type, names }): Entity => {
    const name = fullest([...names]);
    return { id, type, name, aliases: [...names].filter((other) => other !== name) };
  });
  return { mentions, entities };
}

/** The form with the most words, then the most letters. */
function fullest(names: readonly string[]): string {
  const weight = (name: string): number => name.split(' ').length * 1000 + name.length;
  return names.reduce((best, name) => (weight(name) > weight(best) ? name : best));
}

import type { Prose } from '../../text/prose';
import { firstStartingAt } from '../../text/span';
import type { EntityId, Resolution } from '../entity';
import type { Role } from './role';
import { roleBehind } from './roleBehind';
import type { Surroundings } from './surroundings';
import { appositionBefore, titleBefore } from './titleBefore';

/** So many different roles are kept of one person. */
const MOST_ROLES = 12;

/**
 * The resolution with people's roles as the text states them, each wording once, where it stands first; in order. Forms of address
 * ("Mr", "Dr.") are none. Time is linear in the number of mentions.
 */
export function withRoles(prose: Prose, { mentions, entities }: Resolution): Resolution {
  const roles = new Map<EntityId, Map<string, Role>>();
  mentions.forEach((mention, index) => {
    if (mention.type !== 'PERSON') return;
    const known = roles.get(mention.entity) ?? new Map<string, Role>();
    roles.set(mention.entity, known);
    const sentence = prose.sentences[firstStartingAt(prose.sentences, mention.start + 1) - 1] ?? mention;
    for (const role of rolesAt({ text: prose.text, sentence, mentions, index })) {
      const wording = prose.text.slice(role.start, role.end).toLowerCase().replace(/\s+/g, ' ');
      if (known.size < MOST_ROLES && !known.has(wording)) known.set(wording, role);
    }
  });
  return {
    mentions,
    entities: entities.map((entity) => {
      const stated = [...roles.get(entity.id)?.values() ?? []].sort((a, b) => a.start - b.start);
      return stated.length > 0 ? { ...entity, roles: stated } : entity;
    }),
  };
}

function rolesAt(around: Surroundings): readonly Role[] {
  const before = titleBefore(around);
  // In a row of titled people, "Editor Ivo Kern, Director Anna Brandt", what follows without an article is the next one's.
  return [before ?? appositionBefore(around), roleBehind(around, before !== undefined)].filter((role) => role !== undefined);
}

import type { AcrossDocument, DocumentEntity } from '../../../../src/core/entities/across/acrossDocument';
import type { AcrossResolver } from '../../../../src/core/entities/across/acrossResolver';
import type { EntityType } from '../../../../src/core/entities/entity';

const types: Readonly<Record<string, EntityType>> = { o: 'ORG', g: 'GPE', w: 'WORK_OF_ART' };

/**
 * A document from names: `Anna Brandt (biologist)` is a person with a role, `o:Halden Group = Halden` an organisation
 * with an alias, `g:` a place. The names are the ids too.
 */
export function documentOf(uri: string, ...names: readonly string[]): AcrossDocument {
  return { uri, entities: names.map(entityOf) };
}

function entityOf(text: string): DocumentEntity {
  const [, mark, rest = text] = /^(?:([ogw]):)?(.*)$/.exec(text) ?? [];
  const [, bare = rest, roles = ''] = /^(.*?)(?: \((.*)\))?$/.exec(rest) ?? [];
  const [name = '', ...aliases] = bare.split(' = ');
  return {
    id: name,
    type: types[mark ?? ''] ?? 'PERSON',
    name,
    aliases,
    mentions: 1,
    roles: roles.split(' ').filter((role) => role !== ''),
  };
}

/** Which entities are one: each entity as `uri/id`s in order, in order. */
export function partition(resolver: AcrossResolver): string[] {
  return [...resolver.entities()].map(({ members }) => members.map(({ uri, id }) => `${uri}/${id}`).join(' + ')).sort();
}

/** True when the two, each `uri` and `id`, are one entity. */
export function areOne(
  resolver: AcrossResolver,
  [uri, id]: readonly [string, string],
  [otherUri, otherId]: readonly [string, string],
): boolean {
  const found = resolver.entityOf(uri, id);
  return found !== undefined && found.id === resolver.entityOf(otherUri, otherId)?.id;
}

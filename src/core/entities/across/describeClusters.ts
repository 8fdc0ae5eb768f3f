import { canonicalName } from '../canonicalName';
import type { EntityType } from '../entity';
import { familyOf } from '../family';
import type { AcrossEntity } from './acrossResolver';
import type { Bearer } from './bearer';
import { isPart } from './nameGroups';
import type { Cluster } from './resolveComponent';

/**
 * What the clusters of one component are called and known by. The id is the family and the first of the full names in
 * the order of the alphabet, so that it stays when documents come and go; namesakes have their walk of life added, or
 * their first document.
 */
export function describeClusters(
  clusters: readonly Cluster[],
  renamed: (bearer: Bearer) => string | undefined,
): Map<Bearer, AcrossEntity> {
  const stems = clusters.map(stemOf);
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const taken = new Set<string>();
  const found = new Map<Bearer, AcrossEntity>();
  clusters.forEach((cluster, i) => {
    const stem = stems[i] ?? '';
    let id = counts.get(stem) === 1 ? stem : `${stem} (${fieldsIn(cluster) || placeOf(cluster)})`;
    if (taken.has(id)) id = `${stem} (${placeOf(cluster)})`;
    taken.add(id);
    const [name = '', ...aliases] = namesOf(cluster, renamed);
    const entity: AcrossEntity = {
      id,
      type: typeOf(cluster),
      name,
      aliases,
      members: cluster.map(({ uri, id: member }) => ({ uri, id: member })),
    };
    for (const bearer of cluster) found.set(bearer, entity);
  });
  return found;
}

function stemOf(cluster: Cluster): string {
  const full = cluster.filter(({ node }) => !isPart(node));
  const names = (full.length > 0 ? full : cluster).map(({ node }) => canonicalName(node.text)).sort();
  const type = typeOf(cluster);
  const family = familyOf(type);
  return `${family === 'other' ? type.toLowerCase() : family}:${names[0] ?? ''}`;
}

function fieldsIn(cluster: Cluster): string {
  return [...new Set(cluster.flatMap(({ fields }) => fields))].sort().join(', ');
}

function placeOf(cluster: Cluster): string {
  return `${cluster[0]?.uri ?? ''}#${cluster[0]?.id ?? ''}`;
}

/** The type of most bearers; of as many, the first in the alphabet. */
function typeOf(cluster: Cluster): EntityType {
  return mostFrequent(cluster.map(({ type }) => type))[0] ?? 'PERSON';
}

/**
 * What it is called, then its other names: the one people gave it, full names by documents, then the rest by documents.
 */
function namesOf(cluster: Cluster, renamed: (bearer: Bearer) => string | undefined): string[] {
  const given = cluster
    .map(renamed)
    .filter((name) => name !== undefined)
    .sort();
  const full = mostFrequent(cluster.filter(({ node }) => !isPart(node)).map(({ names }) => names[0] ?? ''));
  const rest = mostFrequent(cluster.flatMap(({ names }) => names));
  return [...new Set([...given.slice(0, 1), ...full, ...rest])];
}

function mostFrequent<Value extends string>(values: readonly Value[]): Value[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1)).map(([value]) => value);
}

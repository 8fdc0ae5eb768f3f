import { byPlace, type Bearer } from './bearer';
import { createConstrainedClusters, type ConstrainedClusters } from './constrainedClusters';
import { groupNames, isPart, type NameGroups } from './nameGroups';
import { byNodeKey, type NameGraph, type NameNode } from './nameGraph';
import { partNamesakes } from './namesakes';
import { sharedWeight, summarise, type Summary } from './summary';
import { createCandidates } from './whoIsMeant';

/** So much shared context makes a short name of an organisation a longer one's. */
const SAME_STORY = 3;

/** What people decided about the bearers of a component. */
export interface BearerDecisions {
  readonly together: readonly (readonly Bearer[])[];
  readonly apart: readonly (readonly [ReadonlySet<Bearer>, ReadonlySet<Bearer>])[];
}

/** Bearers that are one thing, in order. */
export type Cluster = readonly Bearer[];

/**
 * Parts the bearers of names that hang together into the things they name: decisions first, then full names by their
 * spelling and context, then surnames, initials and acronyms by whom they may mean. The order of `bearers` does not
 * matter.
 */
export function resolveComponent(
  bearers: readonly Bearer[],
  graph: NameGraph,
  decisions: BearerDecisions,
): readonly Cluster[] {
  const sorted = [...bearers].sort(byPlace);
  const clusters = createConstrainedClusters(sorted, decisions.apart);
  // Where decisions contradict each other, whose come first does not depend on the order of the documents either.
  for (const together of decisions.together) joinAll([...together].sort(byPlace), clusters);
  const nodes = [...new Set(sorted.flatMap(({ node, also }) => [node, ...also]))].sort(byNodeKey);
  const groups = groupNames(
    nodes,
    sorted.flatMap(({ node, also }) => also.map((other): [NameNode, NameNode] => [node, other])),
  );
  const partial = (bearer: Bearer): boolean => isPart(bearer.node) || groups.ambiguous.has(bearer.node);
  for (const group of byGroup(
    sorted.filter((bearer) => !partial(bearer)),
    groups,
  )) {
    const parts = group[0]?.node.read.kind === 'person' ? partNamesakes(group, surnameKey(group[0].node)) : [group];
    for (const part of parts) joinAll(part, clusters);
  }
  joinShortened(
    sorted.filter(({ node }) => node.read.kind === 'organisation' && !isPart(node)),
    graph,
    clusters,
  );
  joinPartial(sorted, partial, groups, graph, clusters);
  return clusters.all();
}

/**
 * `Lohmeyer` with `Feinbäckerei Lohmeyer`: one word that begins or ends one longer name alone, when the documents share
 * so much and none has both as two.
 */
function joinShortened(organisations: readonly Bearer[], graph: NameGraph, clusters: ConstrainedClusters): void {
  const wholes = clustersByNode(organisations, clusters);
  for (const [root, members] of wholes.members) {
    const nodes = [...new Set(members.map(({ node }) => node))];
    if (nodes.some(({ keys }) => keys.part.length === 0)) continue;
    const roots = [
      ...new Set(nodes.flatMap((node) => graph.wholesOf(node)).flatMap((whole) => wholes.byNode.get(whole) ?? [])),
    ];
    const [other] = roots;
    const others = other ? (wholes.members.get(other) ?? []) : [];
    const uris = new Set(members.map(({ uri }) => uri));
    if (!other || roots.length > 1 || others.some(({ uri }) => uris.has(uri))) continue;
    if (sharedWeight(summarise(members), summarise(others), '') >= SAME_STORY) clusters.join(root, other);
  }
}

function joinPartial(
  sorted: readonly Bearer[],
  partial: (bearer: Bearer) => boolean,
  groups: NameGroups,
  graph: NameGraph,
  clusters: ConstrainedClusters,
): void {
  const wholes = clustersByNode(
    sorted.filter((bearer) => !partial(bearer)),
    clusters,
  );
  const summaries = new Map<Bearer, Summary>();
  const summaryOf = (root: Bearer): Summary => {
    let summary = summaries.get(root);
    if (!summary) summaries.set(root, (summary = summarise(wholes.members.get(root) ?? [root])));
    return summary;
  };
  for (const group of byGroup(sorted.filter(partial), groups)) {
    const roots = candidatesOf(group, graph, wholes);
    const candidates = createCandidates(roots.map(summaryOf));
    const left: Bearer[] = [];
    for (const bearer of group) {
      const meant = candidates.whoIsMeant(bearer, surnameKey(bearer.node));
      const root = meant.kind === 'one' ? roots[meant.index] : undefined;
      if (root) clusters.join(root, bearer);
      else if (meant.kind === 'none' || bearer.node.read.kind !== 'person') left.push(bearer);
    }
    joinAll(left, clusters);
  }
}

/**
 * The clusters that a partial name may stand for: those that a document uses it for, else those that have it as a part.
 */
function candidatesOf(group: readonly Bearer[], graph: NameGraph, wholes: Wholes): readonly Bearer[] {
  const nodes = new Set(group.map(({ node }) => node));
  const used = [...nodes].flatMap((node) => wholes.byAlias.get(node) ?? []);
  const kinds =
    used.length > 0 && group[0]?.node.read.kind !== 'person'
      ? used
      : [...nodes].flatMap((node) =>
          [...graph.wholesOf(node), ...node.same.keys()].flatMap((whole) => wholes.byNode.get(whole) ?? []),
        );
  return [...new Set(kinds)].sort(byPlace);
}

/** The clusters of full names, found by their names; each cluster is known by its first bearer. */
interface Wholes {
  readonly byNode: ReadonlyMap<NameNode, readonly Bearer[]>;
  readonly byAlias: ReadonlyMap<NameNode, readonly Bearer[]>;
  readonly members: ReadonlyMap<Bearer, readonly Bearer[]>;
}

function clustersByNode(full: readonly Bearer[], clusters: ConstrainedClusters): Wholes {
  const byNode = new Map<NameNode, Set<Bearer>>();
  const byAlias = new Map<NameNode, Set<Bearer>>();
  const members = new Map<Bearer, Bearer[]>();
  for (const bearer of full) {
    const root = clusters.rootOf(bearer);
    push(members, root, bearer);
    add(byNode, bearer.node, root);
    for (const other of bearer.also) add(byAlias, other, root);
  }
  const lists = (map: Map<NameNode, Set<Bearer>>): Map<NameNode, readonly Bearer[]> =>
    new Map([...map].map(([node, roots]) => [node, [...roots]]));
  return { byNode: lists(byNode), byAlias: lists(byAlias), members };
}

function byGroup(bearers: readonly Bearer[], groups: NameGroups): Iterable<readonly Bearer[]> {
  const found = new Map<NameNode, Bearer[]>();
  for (const bearer of bearers) push(found, groups.groupOf(bearer.node), bearer);
  return found.values();
}

function joinAll(bearers: readonly Bearer[], clusters: ConstrainedClusters): void {
  const [first, ...others] = bearers;
  if (first) for (const other of others) clusters.join(first, other);
}

/** How `documentContext` has the person asked about. */
function surnameKey({ read }: NameNode): string {
  return read.kind === 'person' ? `person ${read.name.surname.spellings[0] ?? ''}` : '';
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function add<Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

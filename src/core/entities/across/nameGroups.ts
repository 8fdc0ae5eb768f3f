import type { PersonName } from '../variants/personName';
import { relationScores, type NameRelation } from '../variants/verdict';
import { byNodeKey, type NameNode } from './nameGraph';

/** Names in groups of one meaning. */
export interface NameGroups {
  /** The smallest node of the group a node is in. */
  groupOf(node: NameNode): NameNode;
}

/** True for names that stand for longer ones: a surname or given name alone, initials and surname, an acronym. */
export function isPart({ read }: NameNode): boolean {
  if (read.kind === 'organisation') return read.name.acronym !== undefined;
  if (read.kind !== 'person' || read.name.ruler) return false;
  return read.name.given.length === 0 || read.name.given[0]?.initial === true;
}

/**
 * Groups the full names among themselves and the partial ones among themselves, the surest relations first. `links`:
 * names that documents use for one thing. A name that fits two that contradict each other (George Bush beside George W.
 * and George H. W.) stays for itself; it is returned in `ambiguous`.
 */
export function groupNames(
  nodes: readonly NameNode[],
  links: readonly (readonly [NameNode, NameNode])[],
): NameGroups & { readonly ambiguous: ReadonlySet<NameNode> } {
  const parents = new Map<NameNode, NameNode>();
  const members = new Map<NameNode, NameNode[]>(nodes.map((node) => [node, [node]]));
  const ambiguous = new Set(nodes.filter(isAmbiguous));

  function groupOf(node: NameNode): NameNode {
    let at = node;
    for (let parent = parents.get(at); parent; parent = parents.get(at)) at = parent;
    return at;
  }

  function join(a: NameNode, b: NameNode): void {
    const [x, y] = [groupOf(a), groupOf(b)].sort(byNodeKey) as [NameNode, NameNode];
    const [ours, theirs] = [members.get(x) ?? [x], members.get(y) ?? [y]];
    if (x === y || ours.some((one) => theirs.some((other) => contradict(one, other)))) return;
    parents.set(y, x);
    members.set(x, [...ours, ...theirs]);
  }

  for (const [a, b] of edgesOf(nodes)) if (!ambiguous.has(a) && !ambiguous.has(b)) join(a, b);
  for (const [a, b] of links) if (isPart(a) === isPart(b)) join(a, b);
  return { groupOf, ambiguous };
}

function edgesOf(nodes: readonly NameNode[]): [NameNode, NameNode][] {
  const edges: { a: NameNode; b: NameNode; by: NameRelation }[] = [];
  for (const a of nodes) {
    for (const [b, by] of a.same) if (a.key < b.key && isPart(a) === isPart(b)) edges.push({ a, b, by });
  }
  edges.sort((x, y) => relationScores[y.by] - relationScores[x.by] || byNodeKey(x.a, y.a) || byNodeKey(x.b, y.b));
  return edges.map(({ a, b }) => [a, b]);
}

function isAmbiguous(node: NameNode): boolean {
  if (node.read.kind !== 'person' || node.same.size < 2 || isPart(node)) return false;
  const fuller = [...node.same].filter(([other, by]) => by !== 'spelling' && !isPart(other)).map(([other]) => other);
  return fuller.some((one, i) => fuller.slice(0, i).some((other) => contradict(one, other)));
}

/** People's names whose middle names or suffixes exclude each other. */
function contradict(a: NameNode, b: NameNode): boolean {
  if (a.read.kind !== 'person' || b.read.kind !== 'person') return false;
  const [x, y] = [a.read.name, b.read.name];
  if (x.suffix !== undefined && y.suffix !== undefined && x.suffix !== y.suffix) return true;
  const [p, q] = [middleLetters(x), middleLetters(y)];
  return p !== '' && q !== '' && !p.startsWith(q) && !q.startsWith(p) && a.same.get(b) === undefined;
}

function middleLetters({ given }: PersonName): string {
  return given
    .slice(1)
    .map((word) => word.spellings[0]?.charAt(0) ?? '')
    .join('');
}

import type { EntityType } from '../entity';
import { familyOf, isNamed } from '../family';
import { nameKeys, type NameKeys } from '../variants/nameKeys';
import { readName, type ReadName } from '../variants/readName';
import { compareNames } from '../variants/sameName';
import type { NameRelation } from '../variants/verdict';

/** One spelling of a name in the workspace, and the spellings that name the same as far as names tell. */
export interface NameNode {
  /** What it is compared among, and its text: tells nodes apart, and orders them. */
  readonly key: string;
  readonly text: string;
  readonly read: ReadName;
  readonly keys: NameKeys;
  /** How many document entities use it. */
  uses: number;
  readonly same: Map<NameNode, NameRelation>;
}

/** The workspace's names; those that may belong together are found without comparing all with all. */
export interface NameGraph {
  /** The node of a name, made at its first use; `fresh` when it was. */
  acquire(name: string, type: EntityType): { readonly node: NameNode; readonly fresh: boolean };
  /** Gives a use back; true when it was the last and the node is gone. */
  release(node: NameNode): boolean;
  /**
   * The nodes that a node's resolution depends on directly: the same names, and what it may be a part of, or the other
   * way round.
   */
  neighbours(node: NameNode): Iterable<NameNode>;
  /** What a surname, an acronym or the like may stand for, in the order of the keys. */
  wholesOf(node: NameNode): readonly NameNode[];
}

/** The key of a name's node: names of different kinds are never compared. */
export function nodeKey(name: string, type: EntityType): string {
  const family = familyOf(type);
  return `${family === 'other' && isNamed(type) ? type : family}:${name.normalize('NFC').replace(/\s+/g, ' ').trim()}`;
}

export function createNameGraph(): NameGraph {
  const nodes = new Map<string, NameNode>();
  const bySame = new Map<string, Set<NameNode>>();
  const byPart = new Map<string, Set<NameNode>>();
  const byWhole = new Map<string, Set<NameNode>>();

  function add(key: string, name: string, type: EntityType): NameNode {
    const read = readName(name, type);
    const node: NameNode = {
      key,
      text: key.slice(key.indexOf(':') + 1),
      read,
      keys: nameKeys(read),
      uses: 0,
      same: new Map(),
    };
    const candidates = new Set(node.keys.same.flatMap((each) => [...(bySame.get(each) ?? [])]));
    for (const other of candidates) {
      const verdict = compareNames(read, other.read);
      if (verdict.kind !== 'same') continue;
      node.same.set(other, verdict.by);
      other.same.set(node, verdict.by);
    }
    nodes.set(key, node);
    file(bySame, node.keys.same, node);
    file(byPart, node.keys.part, node);
    file(byWhole, node.keys.whole, node);
    return node;
  }

  return {
    acquire(name, type) {
      const key = nodeKey(name, type);
      const known = nodes.get(key);
      const node = known ?? add(key, name, type);
      node.uses += 1;
      return { node, fresh: !known };
    },
    release(node) {
      node.uses -= 1;
      if (node.uses > 0) return false;
      nodes.delete(node.key);
      for (const other of node.same.keys()) other.same.delete(node);
      unfile(bySame, node.keys.same, node);
      unfile(byPart, node.keys.part, node);
      unfile(byWhole, node.keys.whole, node);
      return true;
    },
    *neighbours(node) {
      yield* node.same.keys();
      for (const key of node.keys.part) yield* byWhole.get(key) ?? [];
      for (const key of node.keys.whole) yield* byPart.get(key) ?? [];
    },
    wholesOf(node) {
      const found = new Set(node.keys.part.flatMap((key) => [...(byWhole.get(key) ?? [])]));
      found.delete(node);
      return [...found].sort(byNodeKey);
    },
  };
}

/** Orders nodes, whatever the order they came in. */
export function byNodeKey(a: NameNode, b: NameNode): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function file(index: Map<string, Set<NameNode>>, keys: readonly string[], node: NameNode): void {
  for (const key of keys) {
    const nodes = index.get(key);
    if (nodes) nodes.add(node);
    else index.set(key, new Set([node]));
  }
}

function unfile(index: Map<string, Set<NameNode>>, keys: readonly string[], node: NameNode): void {
  for (const key of keys) {
    const nodes = index.get(key);
    nodes?.delete(node);
    if (nodes?.size === 0) index.delete(key);
  }
}

import { canonicalName } from '../canonicalName';
import type { EntityId, EntityType } from '../entity';
import { familyOf } from '../family';
import type { AcrossDocument, DocumentEntity } from './acrossDocument';
import type { AcrossEntity, GlobalId } from './acrossResolver';
import type { Bearer } from './bearer';
import { describeClusters } from './describeClusters';
import { noDecisions, type Decisions, type EntityReference } from './decisions';
import { documentContext } from './documentContext';
import { fieldsOf } from './fields';
import type { NameGraph, NameNode } from './nameGraph';
import type { BearerDecisions, Cluster } from './resolveComponent';

/** Keeps who bears which name, and the answers until something they depend on changes. */
export interface Register {
  add(document: AcrossDocument): void;
  remove(uri: string): void;
  /** To be called while no document is known. */
  decide(decisions: Decisions): void;
  entityOf(uri: string, id: EntityId): AcrossEntity | undefined;
  entity(id: GlobalId): AcrossEntity | undefined;
  entities(): IterableIterator<AcrossEntity>;
}

type Resolve = (bearers: readonly Bearer[], graph: NameGraph, decisions: BearerDecisions) => readonly Cluster[];

/** The names that hang together, with the answers about their bearers. */
interface Component {
  readonly nodes: ReadonlySet<NameNode>;
  readonly byBearer: ReadonlyMap<Bearer, AcrossEntity>;
}

/** Aliases beyond these are mistakes of recognition or lists. */
const MOST_ALIASES = 24;

export function createRegister(graph: NameGraph, resolve: Resolve): Register {
  const documents = new Map<string, ReadonlyMap<EntityId, Bearer>>();
  const bearersOf = new Map<NameNode, Set<Bearer>>();
  const components = new Map<NameNode, Component>();
  const unresolved = new Set<NameNode>();
  const byId = new Map<GlobalId, AcrossEntity>();
  /** The bearers of names that decisions are about. */
  const byReference = new Map<string, Set<Bearer>>();
  let decisions = noDecisions;
  let partners: ReadonlyMap<string, readonly string[]> = new Map();

  function add(document: AcrossDocument): void {
    const context = documentContext(document);
    const around = fieldsOf(document.described ?? []);
    const bearers = new Map<EntityId, Bearer>();
    for (const entity of document.entities) bearers.set(entity.id, bearerOf(document.uri, entity, context, around));
    documents.set(document.uri, bearers);
    for (const bearer of bearers.values()) {
      for (const node of [bearer.node, ...bearer.also]) {
        const known = bearersOf.get(node);
        if (known) known.add(bearer);
        else bearersOf.set(node, new Set([bearer]));
      }
    }
    for (const bearer of bearers.values()) {
      for (const reference of referencesOf(bearer)) byReference.get(reference)?.add(bearer);
      for (const node of [bearer.node, ...bearer.also]) forget(node);
      if (partners.size > 0) for (const other of decidedWith(bearer)) forget(other.node);
    }
  }

  function referencesOf({ names, type }: Bearer): string[] {
    return partners.size === 0
      ? []
      : names.map((name) => referenceKey({ name, type })).filter((reference) => partners.has(reference));
  }

  /** Those whose answers a decision ties to this bearer's. */
  function* decidedWith(bearer: Bearer): Generator<Bearer> {
    for (const reference of referencesOf(bearer))
      for (const partner of partners.get(reference) ?? []) yield* byReference.get(partner) ?? [];
  }

  function bearerOf(
    uri: string,
    entity: DocumentEntity,
    context: Bearer['context'],
    fieldsAround: readonly string[],
  ): Bearer {
    const type = retyped(entity, uri);
    const node = acquire(entity.name, type);
    const aliases = entity.aliases.slice(0, MOST_ALIASES);
    const also = aliases
      .filter((alias) => standsAlone(alias, entity.name, type))
      .map((alias) => acquire(alias, type))
      .filter((each, i, all) => {
        if (each !== node && all.indexOf(each) === i) return true;
        graph.release(each);
        return false;
      });
    const { id, mentions, roles = [] } = entity;
    return {
      uri,
      id,
      type,
      node,
      also,
      names: [entity.name, ...aliases],
      mentions,
      fields: fieldsOf(roles),
      fieldsAround,
      context,
    };
  }

  function acquire(name: string, type: EntityType): NameNode {
    const { node, fresh } = graph.acquire(name, type);
    if (fresh) {
      unresolved.add(node);
      for (const other of neighbours(node)) forget(other);
    }
    return node;
  }

  function remove(uri: string): void {
    const bearers = documents.get(uri);
    documents.delete(uri);
    for (const bearer of bearers?.values() ?? []) {
      for (const other of decidedWith(bearer)) forget(other.node);
      for (const reference of referencesOf(bearer)) byReference.get(reference)?.delete(bearer);
      for (const node of [bearer.node, ...bearer.also]) {
        forget(node);
        bearersOf.get(node)?.delete(bearer);
        const around = node.uses === 1 ? [...neighbours(node)] : [];
        if (!graph.release(node)) continue;
        bearersOf.delete(node);
        unresolved.delete(node);
        for (const other of around) forget(other);
      }
    }
  }

  /** Drops the answers that a name has a part in. */
  function forget(node: NameNode): void {
    const component = components.get(node);
    if (!component) return;
    for (const each of component.nodes) {
      components.delete(each);
      if (each.uses > 0) unresolved.add(each);
    }
    for (const { id } of component.byBearer.values()) byId.delete(id);
  }

  /** What a node's answers depend on directly, decisions included. */
  function* neighbours(node: NameNode): Generator<NameNode> {
    yield* graph.neighbours(node);
    for (const bearer of bearersOf.get(node) ?? []) {
      if (bearer.also.length > 0) yield* [bearer.node, ...bearer.also];
      if (partners.size > 0) for (const other of decidedWith(bearer)) yield other.node;
    }
  }

  function componentOf(node: NameNode): Component {
    const known = components.get(node);
    if (known) return known;
    const nodes = new Set([node]);
    for (const each of nodes) for (const other of neighbours(each)) if (other.uses > 0) nodes.add(other);
    const bearers = new Set([...nodes].flatMap((each) => [...(bearersOf.get(each) ?? [])]));
    const clusters = resolve([...bearers], graph, decisionsAbout([...bearers]));
    const byBearer = describeClusters(clusters, (bearer) => renamed(bearer));
    const component = { nodes, byBearer };
    for (const each of nodes) {
      components.set(each, component);
      unresolved.delete(each);
    }
    for (const entity of byBearer.values()) byId.set(entity.id, entity);
    return component;
  }

  function resolveAll(): void {
    for (const node of unresolved) componentOf(node);
  }

  function decisionsAbout(bearers: readonly Bearer[]): BearerDecisions {
    if (decisions === noDecisions) return { together: [], apart: [] };
    const meant = (reference: EntityReference): Bearer[] =>
      bearers.filter((bearer) => isMeant(reference, bearer.names, bearer.type, bearer.uri));
    return {
      together: decisions.mustLink.map(([a, b]) => [...meant(a), ...meant(b)]).filter((each) => each.length > 1),
      apart: decisions.cannotLink
        .map(([a, b]) => [new Set(meant(a)), new Set(meant(b))] as const)
        .filter(([a, b]) => a.size > 0 && b.size > 0),
    };
  }

  function renamed(bearer: Bearer): string | undefined {
    return decisions.renamed.filter(({ entity }) => isMeant(entity, bearer.names, bearer.type, bearer.uri)).at(-1)?.name;
  }

  function retyped({ name, aliases, type }: DocumentEntity, uri: string): EntityType {
    return decisions.retyped.filter(({ entity }) => isMeant(entity, [name, ...aliases], type, uri)).at(-1)?.type ?? type;
  }

  return {
    add,
    remove,
    decide(next) {
      decisions = next;
      partners = partnersIn(next);
      byReference.clear();
      for (const reference of partners.keys()) byReference.set(reference, new Set());
    },
    entityOf(uri, id) {
      const bearer = documents.get(uri)?.get(id);
      return bearer && componentOf(bearer.node).byBearer.get(bearer);
    },
    entity(id) {
      resolveAll();
      return byId.get(id);
    },
    entities() {
      resolveAll();
      return byId.values();
    },
  };
}

/**
 * Names that stand for their entity in other documents too: acronyms and full names, no bare surnames and no short
 * forms.
 */
function standsAlone(alias: string, name: string, type: EntityType): boolean {
  const family = familyOf(type);
  if (family === 'organisation') return /^[\p{Lu}.&]{2,10}$/u.test(alias) !== /^[\p{Lu}.&]{2,10}$/u.test(name);
  return family === 'person' && /\s/.test(alias) && !/^\p{Lu}\.?\s/u.test(alias);
}

function isMeant(
  { name, type, document }: EntityReference,
  names: readonly string[],
  ofType: EntityType,
  uri: string,
): boolean {
  if (document !== undefined && document !== uri) return false;
  const canonical = canonicalName(name);
  return familyOf(type) === familyOf(ofType) && names.some((each) => canonicalName(each) === canonical);
}

function referenceKey({ name, type }: EntityReference): string {
  return `${familyOf(type)}:${canonicalName(name)}`;
}

/** For each reference of a decision, the references it is tied to: their bearers have to be resolved together. */
function partnersIn({ mustLink, cannotLink }: Decisions): Map<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const [a, b] of [...mustLink, ...cannotLink]) {
    const [x, y] = [referenceKey(a), referenceKey(b)];
    map.set(x, [...(map.get(x) ?? []), y]);
    map.set(y, [...(map.get(y) ?? []), x]);
  }
  return map;
}

import type { Entity, EntityId } from '../entities/entity';
import { isNamed } from '../entities/family';
import { entityKey } from '../entities/key';
import type { AnalyzedDocument } from './analyzedDocument';
import type { Assignment } from './assignment';
import type { Catalog, DocumentMentions, WorkspaceEntity } from './catalog';

interface Member {
  readonly uri: string;
  readonly entity: Entity;
}

/** A catalog that holds everything in memory: right for the bounded number of documents it is fed. */
export function createMemoryCatalog(): Catalog {
  const documents = new Map<string, AnalyzedDocument>();
  let things: ReadonlyMap<string, string> = new Map();
  let byThing: ReadonlyMap<string, readonly Assignment[]> = new Map();
  /** Who is who, worked out when somebody asks and only while nothing changes. */
  let groups: ReadonlyMap<WorkspaceEntity, readonly Member[]> | undefined;
  let names: ReadonlyMap<string, WorkspaceEntity> = new Map();

  function group(): ReadonlyMap<WorkspaceEntity, readonly Member[]> {
    if (groups) return groups;
    const found = new Map<WorkspaceEntity, Member[]>();
    const byMember = new Map<string, WorkspaceEntity>();
    for (const document of inOrder()) {
      for (const entity of document.analysis.entities) {
        const key = keyOf(document.uri, entity);
        byMember.set(memberKey(document.uri, entity.id), key);
        const members = found.get(key);
        if (members) members.push({ uri: document.uri, entity });
        else found.set(key, [{ uri: document.uri, entity }]);
      }
    }
    groups = found;
    names = byMember;
    return found;
  }

  /** A record decides; where it has none, an entity goes with the one record among those it is resolved to. */
  function keyOf(uri: string, entity: Entity): WorkspaceEntity {
    if (entity.record !== undefined || !isNamed(entity.type)) return entityKey(entity);
    const thing = things.get(assignedKey(uri, namedKey(entity)));
    if (thing === undefined) return entityKey(entity);
    const records = new Set((byThing.get(thing) ?? []).map((member) => recordIn(member)));
    records.delete(undefined);
    const [only] = records;
    return records.size === 1 && only !== undefined ? entityKey({ ...entity, record: only }) : thing;
  }

  function recordIn({ uri, key }: Assignment): string | undefined {
    return documents.get(uri)?.analysis.entities.find((entity) => entity.record !== undefined && namedKey(entity) === key)?.record;
  }

  function inOrder(): readonly AnalyzedDocument[] {
    return [...documents.values()].sort(byUri);
  }

  function mentionsIn(uri: string, members: readonly Member[]): readonly DocumentMentions[] {
    const document = documents.get(uri);
    const ids = new Set(members.filter((member) => member.uri === uri).map(({ entity }) => entity.id));
    return document ? [{ document, mentions: document.analysis.mentions.filter((mention) => ids.has(mention.entity)) }] : [];
  }

  return {
    put(document) {
      documents.set(document.uri, document);
      groups = undefined;
    },
    remove(uri) {
      documents.delete(uri);
      groups = undefined;
    },
    assign(assignments) {
      things = new Map(assignments.map(({ uri, key, thing }) => [assignedKey(uri, key), thing]));
      byThing = grouped(assignments);
      groups = undefined;
    },
    get: (uri) => documents.get(uri),
    documents: inOrder,
    entityOf(uri, id) {
      group();
      return names.get(memberKey(uri, id));
    },
    mentionsOf(entity) {
      const members = group().get(entity) ?? [];
      return Promise.resolve([...new Set(members.map(({ uri }) => uri))].flatMap((uri) => mentionsIn(uri, members)));
    },
    namesOf: (entity) => [...new Set((group().get(entity) ?? []).flatMap((member) => [member.entity.name, ...member.entity.aliases]))],
    membersOf: (entity) => group().get(entity) ?? [],
  };
}

function grouped(assignments: readonly Assignment[]): ReadonlyMap<string, readonly Assignment[]> {
  const found = new Map<string, Assignment[]>();
  for (const assignment of assignments) {
    const members = found.get(assignment.thing);
    if (members) members.push(assignment);
    else found.set(assignment.thing, [assignment]);
  }
  return found;
}

/** By name and kind alone, whatever people have made of it. */
function namedKey({ type, name }: Entity): string {
  return entityKey({ type, name });
}

function assignedKey(uri: string, key: string): string {
  return `${key} ${uri}`;
}

function memberKey(uri: string, id: EntityId): string {
  return `${id} ${uri}`;
}

function byUri(a: AnalyzedDocument, b: AnalyzedDocument): number {
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0;
}

import type { EntityId, EntityType } from '../entity';
import type { AcrossDocument } from './acrossDocument';
import { noDecisions, type Decisions } from './decisions';
import { createNameGraph } from './nameGraph';
import { resolveComponent } from './resolveComponent';
import { createRegister } from './register';

/** Names an entity of the workspace. Follows from the documents and decisions alone; may change when they do. */
export type GlobalId = string;

/** An entity of one document. */
export interface Member {
  readonly uri: string;
  readonly id: EntityId;
}

/** One thing that the workspace's documents name. */
export interface AcrossEntity {
  readonly id: GlobalId;
  readonly type: EntityType;
  /** What people call it, else the full name that most documents have. */
  readonly name: string;
  /** The other names, by how many documents have them. */
  readonly aliases: readonly string[];
  /** By uri, then in order of the document's ids. Never empty. */
  readonly members: readonly Member[];
}

/**
 * Which entities of all documents are one. Documents come, change and go one at a time; the answers depend on what is
 * there, not on the order in which it came. Answers are worked out when they are asked for, and only where something
 * changed since.
 */
export interface AcrossResolver {
  /** Adds a document, or takes the place of what was known of it. */
  put(document: AcrossDocument): void;
  remove(uri: string): void;
  /** Takes the place of the decisions known before. */
  decide(decisions: Decisions): void;
  /** The entity that a document's entity is; `undefined` for one that is not known. */
  entityOf(uri: string, id: EntityId): AcrossEntity | undefined;
  /** The entity with this id; `undefined` when there is none (any more). */
  entity(id: GlobalId): AcrossEntity | undefined;
  /** All entities, in no particular order. */
  entities(): IterableIterator<AcrossEntity>;
}

/** A resolver that knows nothing yet. Memory grows with names, not with texts. */
export function createAcrossResolver(decisions: Decisions = noDecisions): AcrossResolver {
  const graph = createNameGraph();
  const register = createRegister(graph, resolveComponent);
  const documents = new Map<string, AcrossDocument>();
  register.decide(decisions);
  return {
    put(document) {
      if (documents.has(document.uri)) register.remove(document.uri);
      documents.set(document.uri, document);
      register.add(document);
    },
    remove(uri) {
      if (documents.delete(uri)) register.remove(uri);
    },
    decide(next) {
      for (const uri of documents.keys()) register.remove(uri);
      register.decide(next);
      for (const document of documents.values()) register.add(document);
    },
    entityOf: (uri, id) => register.entityOf(uri, id),
    entity: (id) => register.entity(id),
    entities: () => register.entities(),
  };
}

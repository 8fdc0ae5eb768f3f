import type { Entity, EntityId, Mention } from '../entities/entity';
import type { Assignment } from './assignment';
import type { AnalyzedDocument } from './analyzedDocument';

/** Names one thing in all documents. It follows from what the documents say and may change with them: never to be stored. */
export type WorkspaceEntity = string;

/** All mentions of one thing in one document, in order. */
export interface DocumentMentions {
  readonly document: AnalyzedDocument;
  readonly mentions: readonly Mention[];
}

/**
 * What is known of all documents together. In memory today; asynchronous because the index to come lives in a database.
 */
export interface Catalog {
  /** Adds a document, or takes the place of what was known of it. */
  put(document: AnalyzedDocument): void;
  remove(uri: string): void;
  get(uri: string): AnalyzedDocument | undefined;
  /** Takes over what resolution across documents has found; what it does not speak of is told apart by its name. */
  assign(assignments: readonly Assignment[]): void;
  /** Every document in the order of the URIs. */
  documents(): readonly AnalyzedDocument[];
  /**
   * The thing that a document's entity is: by the record that people have made of it, else by what resolution across
   * documents says. `undefined` for a document or an entity that is not known.
   */
  entityOf(uri: string, id: EntityId): WorkspaceEntity | undefined;
  /** Where a thing is named, document after document in the order of the URIs; empty when nowhere. */
  mentionsOf(entity: WorkspaceEntity): Promise<readonly DocumentMentions[]>;
  /** Every name that a thing goes by in any document, the fullest of each document first; empty when it is not known. */
  namesOf(entity: WorkspaceEntity): readonly string[];
  /** The entities of the documents that are this thing. */
  membersOf(entity: WorkspaceEntity): readonly { readonly uri: string; readonly entity: Entity }[];
}

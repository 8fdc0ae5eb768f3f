import type { Entity, Mention } from '../entities/entity';
import type { AnalyzedDocument } from './analyzedDocument';

/** All mentions of one entity in one document, in order. */
export interface DocumentMentions {
  readonly document: AnalyzedDocument;
  readonly entity: Entity;
  readonly mentions: readonly Mention[];
}

/**
 * What is known of all documents together. In memory today; asynchronous because the index to come lives in a
 * database. An entity of the workspace is named by its key (`entityKey`).
 */
export interface Catalog {
  /** Adds a document, or takes the place of what was known of it. */
  put(document: AnalyzedDocument): void;
  remove(uri: string): void;
  get(uri: string): AnalyzedDocument | undefined;
  /** Every document in the order of the URIs. */
  documents(): readonly AnalyzedDocument[];
  /** Where an entity is named, document after document in the order of the URIs; empty when nowhere. */
  mentionsOf(entityKey: string): Promise<readonly DocumentMentions[]>;
}

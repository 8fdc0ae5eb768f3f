import type { EntityId, EntityType } from '../entity';

/** An entity of one document as the workspace looks at it. Plain, cloneable. */
export interface DocumentEntity {
  /** Within its document. */
  readonly id: EntityId;
  readonly type: EntityType;
  /** The fullest name in the document. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** How often it is named there. */
  readonly mentions: number;
  /**
   * What the text says it is, small letters, one word each: `minister`, `biologist`. Empty or absent when it does not
   * say.
   */
  readonly roles?: readonly string[];
}

/** A document with its entities: all that is known of it across documents. No text. */
export interface AcrossDocument {
  /** Tells documents apart; any string. */
  readonly uri: string;
  readonly entities: readonly DocumentEntity[];
  /** Nouns by which the text speaks of somebody without a name: `the biologist`. Small letters. */
  readonly described?: readonly string[];
}

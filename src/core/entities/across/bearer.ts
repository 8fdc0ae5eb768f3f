import type { EntityId, EntityType } from '../entity';
import type { DocumentContext } from './documentContext';
import type { NameNode } from './nameGraph';

/** An entity of one document with what is needed to tell it from its namesakes. */
export interface Bearer {
  readonly uri: string;
  readonly id: EntityId;
  readonly type: EntityType;
  /** Of its fullest name. */
  readonly node: NameNode;
  /** Of its other names that stand for it alone: acronyms, spellings; no bare surnames. */
  readonly also: readonly NameNode[];
  /** All its names, the fullest first. */
  readonly names: readonly string[];
  readonly mentions: number;
  /** Fields that the text places it in (`fieldsOf`); empty when it does not say. */
  readonly fields: readonly string[];
  /** Fields of people whom its document speaks of without a name; it may be one of them. */
  readonly fieldsAround: readonly string[];
  readonly context: DocumentContext;
}

/** By document, then as the document numbers them (`e2` before `e10`). */
export function byPlace(a: Bearer, b: Bearer): number {
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
  return a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

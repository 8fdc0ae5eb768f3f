import type { Span } from '../text/span';

/** OntoNotes' types: Weischedel et al., OntoNotes Release 5.0. */
export const entityTypes = [
  'PERSON', 'NORP', 'FAC', 'ORG', 'GPE', 'LOC', 'PRODUCT', 'EVENT', 'WORK_OF_ART', 'LAW', 'LANGUAGE',
  'DATE', 'TIME', 'PERCENT', 'MONEY', 'QUANTITY', 'ORDINAL', 'CARDINAL',
] as const;

export type EntityType = (typeof entityTypes)[number];

/** Identifies an entity within one analysis (`e1`, `e2`, in order of first mention); means nothing outside it. */
export type EntityId = string;

/** What a date, an amount or a number says: ISO 8601 (partial where the text leaves parts out), ISO 4217, a number. */
export type Value = string | number | { readonly amount: number; readonly currency: string };

/** One place where an entity is named: the tightest span of the name, without title or possessive. No pronouns. */
export interface Mention extends Span {
  readonly type: EntityType;
  readonly entity: EntityId;
  /** Only dates, times, amounts and numbers have one, and only as far as the text tells it. */
  readonly value?: Value;
}

/** What a recogniser finds, before it is known which mentions name the same thing. */
export type UnresolvedMention = Omit<Mention, 'entity'>;

/** One thing that a document names. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  /** Its fullest name in this document. */
  readonly name: string;
  /** The other forms it is named by here, each once, in order of first use; without `name`. */
  readonly aliases: readonly string[];
  /** The record of the registry that somebody has made of it; absent for one that is only recognised. */
  readonly record?: string;
}

/** A document's mentions, in order and not overlapping, and the entities they name, in order of first mention. */
export interface Resolution {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

import type { Span } from '../text/span';
import type { Role } from './roles/role';

/** OntoNotes' types: Weischedel et al., OntoNotes Release 5.0. */
export const entityTypes = [
  'PERSON', 'NORP', 'FAC', 'ORG', 'GPE', 'LOC', 'PRODUCT', 'EVENT', 'WORK_OF_ART', 'LAW', 'LANGUAGE',
  'DATE', 'TIME', 'PERCENT', 'MONEY', 'QUANTITY', 'ORDINAL', 'CARDINAL',
] as const;

export type EntityType = (typeof entityTypes)[number];

/** Identifies an entity within one analysis (`e1`, `e2`, in order of first mention); means nothing outside it. */
export type EntityId = string;

/** An amount, or a currency as a thing with a price of its own ("the baht fell"): then without `amount`. */
export interface Money {
  /** Of a range, its lower end. */
  readonly amount?: number;
  /** The upper end of a range; absent for one amount. */
  readonly upTo?: number;
  /** ISO 4217, or for what that does not list the code it is traded under: `BTC`. */
  readonly currency: string;
}

/**
 * What a date, an amount or a number says: ISO 8601, ISO 4217, a number. A date is as exact as the text (`2025`, `2025-02`, `2025-W10`,
 * `2025-03-11T10:30`), partial where the year is not known (`--04-13`, `-W-2` for Tuesday, `T17`), an interval (`2028-04/2028-06`,
 * `P2W/2025-03-14`), a length of time (`P3W`, `-P2Y` for “two years ago”) or, as in ISO 8601-2, a decade or century (`199X`).
 */
export type Value = string | number | Money;

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
  /** What the text says a person is or does, each wording once, in order of where it stands first; absent where it says nothing. */
  readonly roles?: readonly Role[];
  /** The record of the registry that somebody has made of it; absent for one that is only recognised. */
  readonly record?: string;
}

/** A document's mentions, in order and not overlapping, and the entities they name, in order of first mention. */
export interface Resolution {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

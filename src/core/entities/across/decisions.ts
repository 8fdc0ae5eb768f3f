import type { EntityType } from '../entity';

/**
 * What a person's decision is about: everything that is named so, in one document or in all. Names are compared without
 * case, marks and punctuation (`canonicalName`), so that a decision outlives ids and new recognitions.
 */
export interface EntityReference {
  readonly name: string;
  /** Its family counts (person, organisation, place, …); the type as recognised. */
  readonly type: EntityType;
  /** The one document meant; absent: all. */
  readonly document?: string;
}

/**
 * What people have decided, as plain data; the order within each list means nothing but for `renamed` and `retyped`: the
 * last counts.
 */
export interface Decisions {
  /** What the two name is one thing, whatever the names say: merge, add an alias. */
  readonly mustLink: readonly (readonly [EntityReference, EntityReference])[];
  /**
   * What the two name is not one thing, whatever the names say: split. Stronger than `mustLink` where they contradict.
   */
  readonly cannotLink: readonly (readonly [EntityReference, EntityReference])[];
  /** What it is called. */
  readonly renamed: readonly { readonly entity: EntityReference; readonly name: string }[];
  /** What it is; before anything is compared. */
  readonly retyped: readonly { readonly entity: EntityReference; readonly type: EntityType }[];
}

export const noDecisions: Decisions = { mustLink: [], cannotLink: [], renamed: [], retyped: [] };

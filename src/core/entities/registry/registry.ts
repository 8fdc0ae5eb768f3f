import type { JsonObject } from '../../json/json';
import type { EntityType } from '../entity';

/** A form that names an entity. */
export interface Form {
  readonly text: string;
  /**
   * The documents in which the form means this entity, relative to the registry's folder, with `/`. Absent: in all that
   * no other record claims. Two people of one name are told apart by it.
   */
  readonly documents?: readonly string[];
  /** True for a name that recognition misses: wherever the form stands, it is a mention. */
  readonly marked?: boolean;
  /** The JSON it was read from, so that fields nobody here knows are written back; absent for a new one. */
  readonly json?: JsonObject;
}

/** What somebody has decided about one entity, for all documents. */
export interface EntityRecord {
  /** `urn:uuid:…`, unique in its registry. */
  readonly id: string;
  readonly type: EntityType;
  /** The name to show, whatever the documents call it. */
  readonly name: string;
  /** Every form that means it, in the order they were added; none for one that single mentions alone are said to name. */
  readonly forms: readonly Form[];
  /** The ids of records that were merged into it: sidecars go on naming them. Absent: none. */
  readonly merged?: readonly string[];
  /** The JSON it was read from, so that fields nobody here knows are written back; absent for a new one. */
  readonly json?: JsonObject;
}

/** A form that is no entity, wherever it stands. */
export interface Rejection {
  readonly text: string;
  readonly json?: JsonObject;
}

/** The decisions kept in `sourcemark.entities.json`. */
export interface EntityRegistry {
  /** In the order of their ids, so that two people's additions seldom touch the same lines. */
  readonly records: readonly EntityRecord[];
  /** In the order of their forms. */
  readonly rejected: readonly Rejection[];
  /** The top level it was read from; absent for a new one. */
  readonly json?: JsonObject;
}

export const emptyRegistry: EntityRegistry = { records: [], rejected: [] };

import { withKey, type JsonObject } from './json';

/**
 * Leads a file from one version of its format to the next: a pure function of the file's whole JSON. Ids, and what it does not know, stay;
 * it touches only what Sourcemark itself has written. The version is counted up for it.
 */
export type Step = (json: JsonObject) => JsonObject;

/** How the versions of a kind of file follow each other. */
export interface FileFormat {
  /** The key of a file's version, a whole number from 1 on. */
  readonly versionKey: string;
  /** `steps[0]` leads from version 1 to 2, and so on without a gap. */
  readonly steps: readonly Step[];
  /** The order of the file's keys, for a version that is written where none was. */
  readonly order: readonly string[];
}

/** `current`: the file as the newest version has it. `unknown`: it has to be left as it is, for this reason, which goes behind its name. */
export type Migrated =
  | { readonly kind: 'current'; readonly json: JsonObject }
  | { readonly kind: 'unknown'; readonly reason: string };

/** The version that is written, and the newest that is read. */
export function newestVersion({ steps }: FileFormat): number {
  return steps.length + 1;
}

/** Brings a file's JSON, which is of this version, up to the newest one. One that is of the newest comes back as it is, the same object. */
export function migrate(json: JsonObject, version: unknown, format: FileFormat): Migrated {
  const { versionKey, steps, order } = format;
  const newest = newestVersion(format);
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { kind: 'unknown', reason: `its ${versionKey} is not a whole number from 1 on` };
  }
  if (version > newest) {
    return { kind: 'unknown', reason: `a newer Sourcemark has written it (format ${version}; this one knows formats up to ${newest})` };
  }
  if (version === newest) return { kind: 'current', json };
  const brought = steps.slice(version - 1).reduce((older, step) => step(older), json);
  return { kind: 'current', json: withKey(brought, versionKey, newest, order) };
}

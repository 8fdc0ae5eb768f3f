import { isObject, type JsonObject } from '../json/json';
import { jsonFault } from '../json/jsonFault';
import { migrate, newestVersion, type FileFormat } from '../json/migrate';
import { lineIndex } from '../text/lineIndex';

/** What the text of a file turned out to be. A broken one is reported and never written over. */
export type ParsedFile<Content> =
  | { readonly kind: 'content'; readonly content: Content }
  | BrokenFile;

export interface BrokenFile {
  readonly kind: 'broken';
  /** Why, in English, to be shown behind the file's name. */
  readonly reason: string;
  /** The place that is at fault, where it is one: from 0, the character in UTF-16 units. */
  readonly place?: { readonly line: number; readonly character: number };
}

/** A file of decisions that all documents of a folder share: what it holds, and how that is read, written and taken back. */
export interface FolderFile<Content> {
  /** Its name, without a folder. */
  readonly name: string;
  /** What is held where there is no file. */
  readonly empty: Content;
  /** Reads the file's text; anything may come, it never throws. */
  parse(text: string): ParsedFile<Content>;
  print(content: Content): string;
  /** What two people have decided differently and nobody has settled yet, to be shown behind the file's name; absent for nothing. */
  conflicts?(content: Content): string | undefined;
  /**
   * What is held now with one change taken back, the one that led from `before` to `after`; what else has been decided
   * since stays. With `before` and `after` exchanged the change is made again.
   */
  takeBack(now: Content, before: Content, after: Content): Content;
}

/** Says that so many items of a file, `one` or `several`, wait for people after a merge; `undefined` for none. */
export function conflictWords(count: number, one: string, several: string): string | undefined {
  if (count === 0) return undefined;
  return `two people have decided about ${count === 1 ? one : `${count} ${several}`} differently, see “conflict” there. Remove that field when it is settled.`;
}

/** The format of such files: each has its own steps, if any, and keys. */
export function folderFormat(order: readonly string[], steps: FileFormat['steps'] = []): FileFormat {
  return { versionKey: 'version', steps, order };
}

/** The version that a file's text begins with: that of its JSON, which reading has brought up to the newest, else the newest. */
export function writtenVersion(json: JsonObject | undefined, format: FileFormat): JsonObject {
  return { version: json?.['version'] ?? newestVersion(format) };
}

/**
 * A file's JSON as the newest version has it: an object with a version that is known here, or why it is none. `what` says what it should be:
 * “a codebook”.
 */
export function readVersioned(text: string, what: string, format: FileFormat): { readonly kind: 'json'; readonly json: JsonObject } | BrokenFile {
  const body = text.replace(/^\uFEFF/, '');
  const fault = jsonFault(body);
  if (fault) {
    const { line, character } = lineIndex(body).at(fault.offset);
    return { ...broken(`line ${line + 1}, column ${character + 1}: ${fault.reason}`), place: { line, character } };
  }
  const json: unknown = JSON.parse(body);
  if (!isObject(json) || typeof json['version'] !== 'number') return broken(`it is not ${what} of Sourcemark`);
  const migrated = migrate(json, json['version'], format);
  return migrated.kind === 'current' ? { kind: 'json', json: migrated.json } : broken(migrated.reason);
}

export function broken(reason: string): BrokenFile {
  return { kind: 'broken', reason };
}

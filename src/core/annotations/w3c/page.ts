import { asList, hasType, isObject, withKey, type JsonObject } from '../../json/json';
import { migrate, newestVersion, type FileFormat } from '../../json/migrate';
import { SIDECAR_SUFFIX } from '../sidecarPath';
import { annotationId } from './annotationId';

export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

const VERSION_KEY = 'sourcemark:version';

const PAGE_ORDER = ['@context', 'id', 'type', VERSION_KEY, 'partOf', 'total', 'first', 'items', 'last'];

/** The versions of the sidecar. Recovery files are of the same format: what they keep under a key of their own is migrated with them. */
export const SIDECAR_FORMAT: FileFormat = { versionKey: VERSION_KEY, steps: [], order: PAGE_ORDER };

/** What a new file says of its version. */
export const SIDECAR_VERSION = { [VERSION_KEY]: newestVersion(SIDECAR_FORMAT) };

/** What stands in a file: its annotations, or why it is none of ours. */
export type Items =
  | { readonly kind: 'items'; readonly json: JsonObject; readonly items: readonly unknown[] }
  | { readonly kind: 'foreign'; readonly reason: string };

/**
 * Finds the annotations in a file's JSON: an AnnotationPage, an AnnotationCollection with its first page in it, or a
 * single Annotation. A file of an older version is brought up to the newest one first, in memory.
 */
export function itemsOf(json: unknown, format = SIDECAR_FORMAT): Items {
  if (!isObject(json)) return foreign(`it holds ${nameOf(json)}, not a Web Annotation page`);
  const migrated = migrate(json, versionOf(json), format);
  return migrated.kind === 'current' ? currentItems(migrated.json) : foreign(migrated.reason);
}

/** A file that does not say it is of version 1: other programs write none. That of a collection may stand in its first page, which we made. */
function versionOf(json: JsonObject): unknown {
  const [first] = asList(json['first']);
  return json[VERSION_KEY] ?? (isObject(first) ? first[VERSION_KEY] : undefined) ?? 1;
}

function currentItems(json: JsonObject): Items {
  if (isPage(json)) return pageItems(json, json);
  if (hasType(json, 'AnnotationCollection')) {
    const [page] = asList(json['first']);
    if (page === undefined) return { kind: 'items', json, items: [] };
    if (!isObject(page)) return foreign('it is an AnnotationCollection whose annotations are kept elsewhere');
    return pageItems(page, json);
  }
  if (hasType(json, 'Annotation')) return { kind: 'items', json, items: [json] };
  return foreign('it is not a Web Annotation page: its "type" is not AnnotationPage, AnnotationCollection or Annotation');
}

/** The file's JSON with these annotations in the place of those that were read from it; a new page for `undefined`. */
export function withItems(json: JsonObject | undefined, items: readonly unknown[], source: string): JsonObject {
  if (!json) return newPage(items, source, ANNOTATION_CONTEXT);
  if (isPage(json)) return pageWithItems(json, items);
  if (hasType(json, 'AnnotationCollection')) return collectionWithItems(json, items, source);
  const [only] = items;
  if (items.length === 1 && isObject(only) && annotationId(only) === annotationId(json)) return only;
  return newPage(items, source, json['@context'] ?? ANNOTATION_CONTEXT);
}

/** Some write the annotations into the collection itself. */
function isPage(json: JsonObject): boolean {
  return hasType(json, 'AnnotationPage')
    || (hasType(json, 'AnnotationCollection') && json['first'] === undefined && json['items'] !== undefined);
}

function newPage(items: readonly unknown[], source: string, context: unknown): JsonObject {
  return { '@context': context, id: source + SIDECAR_SUFFIX, type: 'AnnotationPage', ...SIDECAR_VERSION, items };
}

function pageItems(page: JsonObject, json: JsonObject): Items {
  const items = page['items'];
  if (items === undefined || Array.isArray(items) || isObject(items)) return { kind: 'items', json, items: asList(items) };
  return foreign(`its "items" is ${nameOf(items)}, not a list of annotations`);
}

function pageWithItems(page: JsonObject, items: readonly unknown[]): JsonObject {
  const isAsItWas = isObject(page['items']) && items.length === 1 && items[0] === page['items'];
  return isAsItWas ? page : withKey(page, 'items', items, PAGE_ORDER);
}

/** A collection counts its annotations; where the count was right, it stays right. */
function collectionWithItems(json: JsonObject, items: readonly unknown[], source: string): JsonObject {
  const { first, total } = json as { first?: unknown; total?: unknown };
  const [page] = asList(first);
  const written = isObject(page) ? pageWithItems(page, items) : newPage(items, source, undefined);
  if (page === undefined && items.length === 0) return json;
  const before = isObject(page) ? asList(page['items']).length : 0;
  const counted = total === before ? { ...json, total: items.length } : json;
  const pages = Array.isArray(first) ? [written, ...first.slice(1) as unknown[]] : written;
  return withKey(counted, 'first', pages, ['first', 'last']);
}

function foreign(reason: string): Items {
  return { kind: 'foreign', reason };
}

function nameOf(json: unknown): string {
  if (json === null) return 'null';
  if (Array.isArray(json)) return 'a list';
  return typeof json === 'object' ? 'an object' : `a ${typeof json}`;
}

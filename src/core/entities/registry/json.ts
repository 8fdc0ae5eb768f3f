import { asList, asString, isObject, type JsonObject } from '../../json/json';
import type { FileFormat } from '../../json/migrate';
import { broken, folderFormat, readVersioned, writtenVersion, type BrokenFile } from '../../folderFile/folderFile';
import { isPresent } from '../../present';
import { entityTypes, type EntityType } from '../entity';
import type { EntityRecord, EntityRegistry, Form, Rejection } from './registry';

/** What the text of `sourcemark.entities.json` turned out to be. A broken one is reported and never written over. */
export type ParsedRegistry =
  | { readonly kind: 'registry'; readonly registry: EntityRegistry }
  | BrokenFile;

const entityFormat = folderFormat(['version', 'entities', 'rejected']);

/** Reads the file's text, of an older version too; anything may come, it never throws. */
export function parseRegistry(text: string): ParsedRegistry {
  return readRegistry(text, entityFormat);
}

/** Reads such a text as one of this format, as `readSidecar` does. */
export function readRegistry(text: string, format: FileFormat): ParsedRegistry {
  const read = readVersioned(text, 'a list of entities', format);
  if (read.kind === 'broken') return read;
  const { json } = read;
  const records = listOf(json['entities'], readRecord);
  const rejected = listOf(json['rejected'], readRejection);
  if (typeof records === 'number') return broken(`entry ${records + 1} of “entities” is no entity`);
  if (typeof rejected === 'number') return broken(`entry ${rejected + 1} of “rejected” is no name`);
  return { kind: 'registry', registry: { records, rejected, json } };
}

/** The file's text: two spaces, `\n`, one entity a block, a line end at the end; what was read and not known is kept. */
export function printRegistry({ records, rejected, json }: EntityRegistry): string {
  const { version: _, entities: __, rejected: ___, ...others } = json ?? {};
  const top = { ...writtenVersion(json, entityFormat), ...others, entities: records.map(recordJson), rejected: rejected.map(rejectionJson) };
  return `${JSON.stringify(top, null, 2)}\n`;
}

/** The items read, or the index of the first that cannot be. */
function listOf<Item>(json: unknown, read: (json: unknown) => Item | undefined): readonly Item[] | number {
  if (json !== undefined && !Array.isArray(json)) return 0;
  const items = asList(json).map(read);
  const bad = items.indexOf(undefined);
  return bad < 0 ? items.filter(isPresent) : bad;
}

function readRecord(json: unknown): EntityRecord | undefined {
  if (!isObject(json)) return undefined;
  const id = asString(json['id']);
  const name = asString(json['name']);
  const type = readType(json['type']);
  const forms = listOf(json['forms'], readForm);
  const merged = strings(json['merged']);
  return id && name && type && typeof forms !== 'number' ? { id, type, name, forms, ...(merged ? { merged } : {}), json } : undefined;
}

function readType(json: unknown): EntityType | undefined {
  return entityTypes.find((type) => type === json);
}

function readForm(json: unknown): Form | undefined {
  if (typeof json === 'string') return json === '' ? undefined : { text: json };
  if (!isObject(json)) return undefined;
  const text = asString(json['text']);
  const documents = strings(json['documents']);
  return text ? { text, ...(documents ? { documents } : {}), ...(json['marked'] === true ? { marked: true } : {}), json } : undefined;
}

function strings(json: unknown): readonly string[] | undefined {
  return json === undefined ? undefined : asList(json).map(asString).filter(isPresent);
}

function readRejection(json: unknown): Rejection | undefined {
  const text = isObject(json) ? asString(json['text']) : asString(json);
  return text ? { text, ...(isObject(json) ? { json } : {}) } : undefined;
}

function recordJson({ id, type, name, forms, merged, json }: EntityRecord): JsonObject {
  const { id: _, type: __, name: ___, forms: ____, merged: _____, ...others } = json ?? {};
  return { id, name, type, forms: forms.map(formJson), ...(merged ? { merged } : {}), ...others };
}

/** A form without anything to say about it is its bare text. */
function formJson({ text, documents, marked, json }: Form): unknown {
  const { text: _, documents: __, marked: ___, ...others } = json ?? {};
  const bare = !documents && !marked && Object.keys(others).length === 0;
  return bare ? text : { text, ...(documents ? { documents } : {}), ...(marked ? { marked } : {}), ...others };
}

function rejectionJson({ text, json }: Rejection): unknown {
  return json ? { ...json, text } : text;
}

import { asString, isObject, withKey, type JsonObject } from '../json/json';
import type { FileFormat } from '../json/migrate';
import { broken, folderFormat, readVersioned, writtenVersion, type ParsedFile } from '../folderFile/folderFile';
import { asColour, asKey, asName, type Code, type Codebook } from './codebook';

const order = ['id', 'name', 'parent', 'definition', 'colour', 'key'];
const fields = ['id', 'name', 'parent', 'definition', 'colour', 'key'] as const;

const codebookFormat = folderFormat(['version', 'codes']);

/** Reads the text of `sourcemark.codebook.json`, of an older version too; anything may come, it never throws. */
export function parseCodebook(text: string): ParsedFile<Codebook> {
  return readCodebook(text, codebookFormat);
}

/** Reads such a text as one of this format, as `readSidecar` does. */
export function readCodebook(text: string, format: FileFormat): ParsedFile<Codebook> {
  const read = readVersioned(text, 'a codebook', format);
  if (read.kind === 'broken') return read;
  const { json } = read;
  const list = json['codes'] ?? [];
  if (!Array.isArray(list)) return broken('its “codes” are no list');
  const codes: Code[] = [];
  const ids = new Map<string, number>();
  for (const [index, entry] of (list as readonly unknown[]).entries()) {
    const code = isObject(entry) ? readCode(entry) : undefined;
    if (!code) return broken(`entry ${index + 1} of “codes” is no code: it needs an id and a name on one line`);
    const twin = ids.get(code.id);
    if (twin !== undefined) return broken(`entries ${twin + 1} and ${index + 1} of “codes” have the same id`);
    ids.set(code.id, index);
    codes.push(code);
  }
  return { kind: 'content', content: { codes, json } };
}

/** The file's text: two spaces, `\n`, one code a block, a line end at the end; what was read and not known is kept. */
export function printCodebook({ codes, json }: Codebook): string {
  const { version: _, codes: __, ...others } = json ?? {};
  return `${JSON.stringify({ ...writtenVersion(json, codebookFormat), ...others, codes: codes.map(codeJson) }, null, 2)}\n`;
}

/** A parent, definition, colour or key that cannot be read is passed over and kept as it is. */
function readCode(json: JsonObject): Code | undefined {
  const id = asString(json['id']);
  const name = asString(json['name']);
  if (!id || !name || asName(name) !== name) return undefined;
  const parent = asString(json['parent']);
  const definition = asString(json['definition']);
  const colour = asColour(asString(json['colour']) ?? '');
  const key = asKey(asString(json['key']) ?? '');
  return {
    id,
    name,
    ...(parent ? { parent } : {}),
    ...(definition ? { definition } : {}),
    ...(colour === undefined ? {} : { colour }),
    ...(key === undefined ? {} : { key }),
    json,
  };
}

/** The JSON it was read from with what differs now. */
function codeJson(code: Code): JsonObject {
  const before = code.json && readCode(code.json);
  return fields.reduce<JsonObject>(
    (json, field) => (before && before[field] === code[field] ? json : withKey(json, field, code[field], order)),
    code.json ?? {},
  );
}

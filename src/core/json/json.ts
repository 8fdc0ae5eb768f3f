/** A JSON object as it came from a file. */
export type JsonObject = { readonly [key: string]: unknown };

export function isObject(json: unknown): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

export function asString(json: unknown): string | undefined {
  return typeof json === 'string' ? json : undefined;
}

/** JSON-LD lets one value stand without its brackets: the list that is meant. Nothing at all is the empty list. */
export function asList(json: unknown): readonly unknown[] {
  if (json === undefined) return [];
  return Array.isArray(json) ? json as readonly unknown[] : [json];
}

/** True for an object with this `type`, alone or among others. */
export function hasType(json: unknown, type: string): json is JsonObject {
  return isObject(json) && asList(json['type']).includes(type);
}

/**
 * The object with a key set or, for `undefined`, taken away. Keys stay where they are; a new one goes before the first
 * that follows it in `order`, so that a file reads the same however an annotation came to be what it is.
 */
export function withKey(json: JsonObject, key: string, value: unknown, order: readonly string[]): JsonObject {
  const entries = Object.entries(json);
  const at = entries.findIndex(([name]) => name === key);
  if (value === undefined) return Object.fromEntries(entries.filter(([name]) => name !== key));
  if (at !== -1) return Object.fromEntries(entries.map(([name, old]) => [name, name === key ? value : old]));
  const later = order.slice(order.indexOf(key) + 1);
  const before = entries.findIndex(([name]) => later.includes(name));
  entries.splice(before === -1 ? entries.length : before, 0, [key, value]);
  return Object.fromEntries(entries);
}

import { asString, isObject } from '../../json/json';

const SEEDS = [0x811c9dc5, 0x01234567, 0x89abcdef, 0x5bd1e995];

/**
 * The id of something that stands among a file's annotations: its own, the address that it is, or else one made of
 * its content, a UUID of version 8 (RFC 9562) from four FNV-1a hashes of its JSON. The same content gives the same id
 * each time the file is read, wherever in the file it stands.
 */
export function annotationId(json: unknown): string {
  return asString(isObject(json) ? json['id'] : json) ?? contentId(json);
}

/** A UUID of version 8 made of a content, as above. `json` has to have its keys in the same order each time. */
export function contentId(json: unknown): string {
  const text = JSON.stringify(json) ?? '';
  const hex = SEEDS.map((seed) => fnv1a(text, seed).toString(16).padStart(8, '0')).join('');
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)];
  return `urn:uuid:${groups.join('-')}`;
}

/** Fowler, Noll and Vo, 32 bits, over UTF-16 units instead of bytes. */
function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

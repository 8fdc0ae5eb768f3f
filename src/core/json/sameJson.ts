import { isObject } from './json';

/** True when both mean the same JSON: the order of keys does not matter. `undefined` stands for what is not there. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) {
    return Array.isArray(other) && one.length === other.length && one.every((member, index) => sameJson(member, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length
    && keys.every((key) => Object.hasOwn(other, key) && sameJson(one[key], other[key]));
}

/** The JSON's text with all keys in order: the same for whatever `sameJson` calls the same. Empty for `undefined`. */
export function canonicalJson(json: unknown): string {
  if (Array.isArray(json)) return `[${json.map(canonicalJson).join(',')}]`;
  if (!isObject(json)) return JSON.stringify(json) ?? '';
  const keys = Object.keys(json).filter((key) => json[key] !== undefined).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(json[key])}`).join(',')}}`;
}

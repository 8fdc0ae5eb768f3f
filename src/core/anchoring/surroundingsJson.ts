import { asString, isObject, withKey, type JsonObject } from '../json/json';
import type { Selectors } from './selectors';

/** Where `Selectors.surroundings` is kept, in the target beside its hash. */
export const SURROUNDINGS_KEY = 'sourcemark:surroundings';

/** A SpecificResource with these surroundings; without them, where there are none. `order` is that of its keys. */
export function withSurroundings(target: JsonObject, { surroundings }: Selectors, order: readonly string[] = []): JsonObject {
  return withKey(target, SURROUNDINGS_KEY, surroundings, order);
}

/** The surroundings of a SpecificResource; `undefined` where it has none. */
export function readSurroundings(target: unknown): string | undefined {
  return isObject(target) ? asString(target[SURROUNDINGS_KEY]) : undefined;
}

import { asString, isObject, withKey } from '../json/json';
import type { Selectors } from './selectors';

/** Where `Selectors.surroundings` is kept, in the target beside its hash. */
export const SURROUNDINGS_KEY = 'sourcemark:surroundings';

/** A SpecificResource with these surroundings; without them, where there are none. Anything else stays as it is. */
export function withSurroundings(target: unknown, { surroundings }: Selectors, order: readonly string[] = []): unknown {
  return isObject(target) ? withKey(target, SURROUNDINGS_KEY, surroundings, order) : target;
}

/** The surroundings of a SpecificResource; `undefined` where it has none. */
export function readSurroundings(target: unknown): string | undefined {
  return isObject(target) ? asString(target[SURROUNDINGS_KEY]) : undefined;
}

import { asList, asString, isObject } from '../../json/json';

/** The first creator that can be called something: by name, nickname or address. */
export function readCreator(creator: unknown): string | undefined {
  for (const agent of asList(creator)) {
    const names = isObject(agent) ? [...asList(agent['name']), ...asList(agent['nickname']), agent['id']] : [agent];
    const name = names.map(asString).find((candidate) => candidate !== undefined && candidate !== '');
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The creator with this name, made of the JSON that was there before; `undefined` for nobody. */
export function creatorJson(before: unknown, name: string | undefined): unknown {
  if (name === undefined) return undefined;
  if (Array.isArray(before)) return [creatorJson(before[0], name), ...before.slice(1) as unknown[]];
  return isObject(before) ? { ...before, name } : { type: 'Person', name };
}

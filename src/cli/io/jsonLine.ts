/** Reads one line of JSON Lines; `undefined` for an empty one. Throws, with the reason as message, when it is no JSON object. */
export function readJsonLine(line: Uint8Array): { readonly [field: string]: unknown } | undefined {
  const json = decode(line);
  if (json.trim() === '') return undefined;
  const value: unknown = parse(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object');
  return value as { readonly [field: string]: unknown };
}

function decode(line: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    throw new Error('not valid UTF-8');
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

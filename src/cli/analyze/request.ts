/** One document to analyse, as a line of the input gives it. */
export interface Request {
  readonly id: string;
  readonly text: string;
  /** BCP 47; told from the text when absent. */
  readonly language: string | undefined;
}

/** Reads one line; `undefined` for an empty one. Throws, with the reason as message, when it is no request. */
export function readRequest(line: Uint8Array): Request | undefined {
  const json = decode(line);
  if (json.trim() === '') return undefined;
  const value: unknown = parse(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object');
  const { id, text, lang } = value as { readonly [field: string]: unknown };
  if (typeof id !== 'string') throw new Error('"id" has to be a string');
  if (typeof text !== 'string') throw new Error('"text" has to be a string');
  if (lang !== undefined && lang !== null && typeof lang !== 'string') throw new Error('"lang" has to be a string');
  return { id, text, language: lang || undefined };
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

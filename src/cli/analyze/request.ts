import { readJsonLine } from '../io/jsonLine';

/** One document to analyse, as a line of the input gives it. */
export interface Request {
  readonly id: string;
  readonly text: string;
  /** BCP 47; told from the text when absent. */
  readonly language: string | undefined;
}

/** Reads one line; `undefined` for an empty one. Throws, with the reason as message, when it is no request. */
export function readRequest(line: Uint8Array): Request | undefined {
  const value = readJsonLine(line);
  if (!value) return undefined;
  const { id, text, lang } = value;
  if (typeof id !== 'string') throw new Error('"id" has to be a string');
  if (typeof text !== 'string') throw new Error('"text" has to be a string');
  if (lang !== undefined && lang !== null && typeof lang !== 'string') throw new Error('"lang" has to be a string');
  return { id, text, language: lang || undefined };
}

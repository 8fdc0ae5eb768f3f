import { splitsPair } from '../../core/anchoring/normalisedText';
import type { Span } from '../../core/text/span';
import { readJsonLine } from '../io/jsonLine';

/** A passage of the old text, by its id in the request. */
export interface RequestedSpan extends Span {
  readonly id: string;
}

/** Two versions of a document and passages of the old one, as a line of the input gives them. */
export interface AnchorRequest {
  readonly id: string;
  readonly before: string;
  readonly after: string;
  readonly spans: readonly RequestedSpan[];
}

/** Reads one line; `undefined` for an empty one. Throws, with the reason as message, when it is no request. */
export function readAnchorRequest(line: Uint8Array): AnchorRequest | undefined {
  const value = readJsonLine(line);
  if (!value) return undefined;
  const { id, before, after, spans } = value;
  if (typeof id !== 'string') throw new Error('"id" has to be a string');
  if (typeof before !== 'string') throw new Error('"before" has to be a string');
  if (typeof after !== 'string') throw new Error('"after" has to be a string');
  if (!Array.isArray(spans)) throw new Error('"spans" has to be a list');
  return { id, before, after, spans: spans.map((span) => readSpan(span, before)) };
}

function readSpan(value: unknown, before: string): RequestedSpan {
  if (typeof value !== 'object' || value === null) throw new Error('a span has to be an object');
  const { id, start, end } = value as { readonly [field: string]: unknown };
  if (typeof id !== 'string') throw new Error('the "id" of a span has to be a string');
  if (!isOffset(start, before) || !isOffset(end, before) || start >= end) throw new Error(`span "${id}" is out of bounds`);
  return { id, start, end };
}

/** True for an integer in the text that does not come between the two halves of a surrogate pair. */
function isOffset(value: unknown, text: string): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= text.length && !splitsPair(text, value as number);
}

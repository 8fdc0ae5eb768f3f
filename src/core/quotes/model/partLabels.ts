import type { Span } from '../../text/span';
import type { Reading } from '../reading/reading';
import { Label } from './labels';
import type { Units } from './units';

/** Which source, cue or content each token of a document is in: 0 for none, else a number of that part, times 4, plus 1, 2 or 3 for its kind. */
export type TokenParts = Int32Array;

/** A source, cue or content, each with the spans it stands in (UTF-16 offsets, half-open). */
export interface QuoteParts { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] }

/** Says of each token what it is part of. Where parts overlap, cues go before sources and sources before contents. */
export function tokenParts(reading: Reading, quotes: readonly QuoteParts[]): TokenParts {
  const parts = new Int32Array(reading.count);
  let number = 1;
  const put = (spans: readonly Span[], kind: number): void => {
    for (const { start, end } of spans) {
      for (let i = reading.tokenAt(start); i < reading.count && reading.start(i) < end; i += 1) parts[i] = number * 4 + kind;
      number += 1;
    }
  };
  for (const { content } of quotes) put(content, 3);
  for (const { source } of quotes) put(source, 1);
  for (const { cue } of quotes) put(cue, 2);
  return parts;
}

/** The labels of a frame's units, by the token in the middle of each. */
export function unitLabels({ count, froms }: Units, parts: TokenParts): Uint8Array {
  const labels = new Uint8Array(count);
  let before = 0;
  for (let i = 0; i < count; i += 1) {
    const part = parts[((froms[i] as number) + (froms[i + 1] as number)) >> 1] as number;
    labels[i] = part === 0 ? Label.outside : (part & 3) * 2 - (part === before ? 0 : 1);
    before = part;
  }
  return labels;
}

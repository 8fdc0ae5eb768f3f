import fc from 'fast-check';
import type { Span } from '../../../src/core/text/span';

/** Text as documents have it and as nobody would write it: few letters, so that passages repeat, and every line end. */
export const documentText = fc.tuple(
  fc.constantFrom('', '\uFEFF'),
  fc.array(fc.constantFrom('a', 'b', ' ', 'é', '日', '😀', '\n', '\r\n', '\r', 'The ferry left. '), { maxLength: 60 }),
).map(([mark, parts]) => mark + parts.join(''));

/** A text and a span of it that is not empty and cuts neither a pair nor a line end in two. */
export const passage = documentText.chain((text) => {
  const edges = edgesOf(text);
  return fc.tuple(fc.nat(Math.max(0, edges.length - 1)), fc.nat(Math.max(0, edges.length - 1)))
    .map(([a, b]): [string, Span] => [text, { start: edges[Math.min(a, b)] ?? 0, end: edges[Math.max(a, b)] ?? 0 }]);
}).filter(([, { start, end }]) => end > start);

function edgesOf(text: string): number[] {
  const edges: number[] = [];
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at <= text.length; at += 1) {
    const cutsPair = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
    if (!cutsPair && text.slice(at - 1, at + 1) !== '\r\n') edges.push(at);
  }
  return edges;
}

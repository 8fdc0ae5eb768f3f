import { compareSpans, type Span } from '../text/span';

/**
 * A layer from 0 for each span, such that spans of one layer neither overlap nor touch: editors draw those as one. Spans that find all
 * `most` layers taken share the last.
 */
export function layersOf(spans: readonly Span[], most: number): readonly number[] {
  const layers = spans.map(() => 0);
  const ends: number[] = [];
  const inOrder = spans.map((span, index) => ({ span, index })).sort((a, b) => compareSpans(a.span, b.span));
  for (const { span, index } of inOrder) {
    const free = ends.findIndex((end) => end < span.start);
    const layer = Math.min(free < 0 ? ends.length : free, most - 1);
    layers[index] = layer;
    ends[layer] = Math.max(ends[layer] ?? 0, span.end);
  }
  return layers;
}

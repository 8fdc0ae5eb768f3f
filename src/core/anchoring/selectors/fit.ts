import { alignSequences, type AlignOptions } from '../diff/alignSequences';
import { dropIslands } from '../diff/islands';
import { placeOf, type Place } from '../place';
import type { Query } from './query';

/** How much longer a stretch of the text may be than the query on either side. */
const MARGIN = 48;
/** At this distance from the passage a term counts half as much as next to it. */
const HALF = 24;
/** Terms next to the passage by which its place is believed. */
const NEAR = 8;

/** How well a query fits a stretch of the text. */
export interface Fit {
  readonly place: Place | undefined;
  /** The share of the query that stands there, near terms counting more: 0 to 1. */
  readonly score: number;
  /** The shares of the nearest terms before and behind the passage that stand there; where there are none on one side, that of the other. */
  readonly left: number;
  readonly right: number;
  /** How many terms of the query stand there. */
  readonly matched: number;
  /** What the passage's own terms that stand there weigh together. */
  readonly weight: number;
}

/** Compares a query with the text at a shift. `weights` are those of terms. */
export function fitAt({ terms, row }: Query, text: Int32Array, shift: number, weights: Uint8Array, options: AlignOptions): Fit {
  const map = new Int32Array(terms.length).fill(-1);
  const [b0, b1] = [Math.max(0, shift - MARGIN), Math.min(text.length, shift + terms.length + MARGIN)];
  alignSequences(terms, text, [{ a0: 0, a1: terms.length, b0, b1 }], map, options);
  dropIslands(map, text.length);
  let [all, found, weight, matched] = [0, 0, 0, 0];
  for (let at = 0; at < terms.length; at += 1) {
    const distance = at < row.first ? row.first - at - 1 : at >= row.end ? at - row.end : 0;
    const isOwn = at >= row.first && at < row.end;
    const counts = (weights[terms[at] ?? 0] ?? 4) * (isOwn ? 1.5 : HALF / (HALF + distance));
    all += counts;
    if ((map[at] ?? -1) < 0) continue;
    found += counts;
    matched += 1;
    if (isOwn) weight += weights[terms[at] ?? 0] ?? 4;
  }
  const place = placeOf(map, row);
  const [left, right] = [near(map, row.first - 1, -1), near(map, row.end, 1)];
  return {
    place,
    score: all === 0 ? 0 : found / all,
    left: left ?? right ?? 0,
    right: right ?? left ?? 0,
    matched,
    weight,
  };

  /** Terms that stand next to the passage, walking away from it. */
  function near(mapped: Int32Array, from: number, step: 1 | -1): number | undefined {
    let [seen, there] = [0, 0];
    for (let at = from; at >= 0 && at < mapped.length && seen < NEAR; at += step) {
      seen += 1;
      const other = mapped[at] ?? -1;
      const away = !place || other < 0 ? -1 : step === 1 ? other - place.end : place.first - 1 - other;
      if (away >= 0 && away < 3 * NEAR) there += 1;
    }
    return seen === 0 ? undefined : there / seen;
  }
}

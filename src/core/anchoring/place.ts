import type { Span } from '../text/span';
import { firstAtLeast } from './firstAtLeast';
import type { Terms } from './folding/terms';

/** So much of a passage has to be left for what is left to be the passage. */
const LEFT = 0.34;
/** Of a passage of up to three terms, so much. */
const LEFT_OF_SHORT = 0.66;
const SHORT = 3;

/** Where a passage stands after a diff, in terms of the new text: from `first` to before `end`. */
export interface Place {
  readonly first: number;
  readonly end: number;
  /** The share of the passage's terms that are left, 0 to 1. */
  readonly kept: number;
}

/** A row of terms, from `first` to before `end`. */
export interface Row {
  readonly first: number;
  readonly end: number;
}

/** The terms that a span covers, in whole or in part; none where it covers white space only. */
export function termsIn({ starts, ends }: Terms, { start, end }: Span): Row {
  return { first: firstAtLeast(ends, start + 1), end: firstAtLeast(starts, end) };
}

/**
 * Where a row of terms went: `map` has, for each term, its place in the new text or −1. What replaced the passage's first or last terms
 * belongs to it as far as the terms beside it say where it ends. `undefined` when too little is left.
 */
export function placeOf(map: Int32Array, { first, end }: Row): Place | undefined {
  const run = longestRun(map, first, end);
  if (!run) return undefined;
  const size = end - first;
  const kept = run.kept / size;
  if (kept < (size <= SHORT ? LEFT_OF_SHORT : LEFT)) return undefined;
  let low = map[run.first] ?? 0;
  let high = map[run.last] ?? 0;
  const before = first > 0 ? map[first - 1] ?? -1 : -1;
  if (run.first > first && before >= 0 && before < low && low - before - 1 <= 2 * (run.first - first) + 2) low = before + 1;
  const after = end < map.length ? map[end] ?? -1 : -1;
  if (run.last < end - 1 && after > high && after - high - 1 <= 2 * (end - 1 - run.last) + 2) high = after - 1;
  return { first: low, end: high + 1, kept };
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly kept: number;
}

/** The terms that are left and stand near one another, in order; of several such rows the one with the most terms. */
function longestRun(map: Int32Array, first: number, end: number): Run | undefined {
  let best: Run | undefined;
  let run: Run | undefined;
  const reach = 3 * (end - first) + 8;
  for (let at = first; at < end; at += 1) {
    const other = map[at] ?? -1;
    if (other < 0) continue;
    const goesOn = run && other > (map[run.last] ?? 0) && other - (map[run.first] ?? 0) < reach;
    run = run && goesOn ? { first: run.first, last: at, kept: run.kept + 1 } : { first: at, last: at, kept: 1 };
    if (!best || run.kept > best.kept) best = run;
  }
  return best;
}

/** The labels of a linear-chain CRF, from 0 to `count - 1`, and which may follow which. A run begins and ends outside. */
export interface LabelScheme {
  readonly count: number;
  readonly outside: number;
  /** Labels that may stand first in a run, and last. */
  readonly opening: readonly number[];
  readonly closing: readonly number[];
  /** Pairs that may stand next to each other, in two parallel arrays. */
  readonly allowedFrom: Int32Array;
  readonly allowedTo: Int32Array;
}

/** A scheme from its pairs. */
export function labelScheme(
  { count, outside, opening, closing }: Pick<LabelScheme, 'count' | 'outside' | 'opening' | 'closing'>, allowed: readonly (readonly [number, number])[],
): LabelScheme {
  return {
    count, outside, opening, closing, allowedFrom: Int32Array.from(allowed, ([from]) => from), allowedTo: Int32Array.from(allowed, ([, to]) => to),
  };
}

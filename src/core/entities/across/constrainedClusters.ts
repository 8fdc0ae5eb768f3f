import type { Bearer } from './bearer';

/** Bearers in clusters; two that people have set apart never come into one. */
export interface ConstrainedClusters {
  /** False when a decision forbids it, or they are together already. */
  join(a: Bearer, b: Bearer): boolean;
  rootOf(bearer: Bearer): Bearer;
  /** The clusters in order of their first bearers, each in order. */
  all(): readonly (readonly Bearer[])[];
}

/** `bearers` in order, each for itself. `apart`: pairs of sets of which no two are to be together. */
export function createConstrainedClusters(
  bearers: readonly Bearer[],
  apart: readonly (readonly [ReadonlySet<Bearer>, ReadonlySet<Bearer>])[],
): ConstrainedClusters {
  const indexOf = new Map(bearers.map((bearer, index) => [bearer, index]));
  const parents = Uint32Array.from(bearers, (_, index) => index);
  const sides = new Map<number, Set<string>>();
  apart.forEach(([left, right], k) => {
    for (const [set, sign] of [
      [left, '+'],
      [right, '-'],
    ] as const) {
      for (const bearer of set) mark(indexOf.get(bearer), `${k}${sign}`);
    }
  });

  function mark(index: number | undefined, side: string): void {
    if (index === undefined) return;
    const known = sides.get(index);
    if (known) known.add(side);
    else sides.set(index, new Set([side]));
  }

  function rootIndex(index: number): number {
    let at = index;
    while ((parents[at] ?? at) !== at) {
      parents[at] = parents[parents[at] ?? at] ?? at;
      at = parents[at] ?? at;
    }
    return at;
  }

  function forbidden(a: number, b: number): boolean {
    const [x, y] = [sides.get(a), sides.get(b)];
    return (
      x !== undefined &&
      y !== undefined &&
      [...x].some((side) => y.has(side.endsWith('+') ? `${side.slice(0, -1)}-` : `${side.slice(0, -1)}+`))
    );
  }

  return {
    join(a, b) {
      const [x, y] = [rootIndex(indexOf.get(a) ?? 0), rootIndex(indexOf.get(b) ?? 0)];
      if (x === y || forbidden(x, y)) return false;
      const [low, high] = [Math.min(x, y), Math.max(x, y)];
      parents[high] = low;
      for (const side of sides.get(high) ?? []) mark(low, side);
      return true;
    },
    rootOf: (bearer) => bearers[rootIndex(indexOf.get(bearer) ?? 0)] ?? bearer,
    all() {
      const clusters = new Map<number, Bearer[]>();
      bearers.forEach((bearer, index) => {
        const root = rootIndex(index);
        const cluster = clusters.get(root);
        if (cluster) cluster.push(bearer);
        else clusters.set(root, [bearer]);
      });
      return [...clusters.values()];
    },
  };
}

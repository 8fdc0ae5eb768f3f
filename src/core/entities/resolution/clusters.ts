/** Which forms name the same thing: a forest over their indices. */
export interface Clusters {
  /** The index that stands for the cluster of `form`: the smallest of it. */
  rootOf(form: number): number;
  join(a: number, b: number): void;
}

/** `count` forms, each for itself. Union by smaller index with path halving: close to linear. */
export function createClusters(count: number): Clusters {
  const parents = Uint32Array.from({ length: count }, (_, index) => index);
  const rootOf = (form: number): number => {
    let at = form;
    while ((parents[at] ?? at) !== at) {
      parents[at] = parents[parents[at] ?? at] ?? at;
      at = parents[at] ?? at;
    }
    return at;
  };
  return {
    rootOf,
    join(a, b) {
      const [x, y] = [rootOf(a), rootOf(b)];
      if (x !== y) parents[Math.max(x, y)] = Math.min(x, y);
    },
  };
}

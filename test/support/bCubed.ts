/** Precision and recall in percent. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
}

/**
 * B³ (Bagga and Baldwin 1998) over mentions: of each, what share of those found with it belong with it, and what share
 * of those that belong with it were found. `pairs`: for each mention the key it has in the gold and the key it was
 * given.
 */
export function bCubed(pairs: readonly (readonly [gold: string, found: string])[]): BCubed {
  const count = (keys: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  const both = (gold: string, found: string): string => `${gold}\u0000${found}`;
  const [golds, founds, shared] = [
    count(pairs.map(([gold]) => gold)),
    count(pairs.map(([, found]) => found)),
    count(pairs.map(([gold, found]) => both(gold, found))),
  ];
  let [precision, recall] = [0, 0];
  for (const [gold, found] of pairs) {
    const common = shared.get(both(gold, found)) ?? 0;
    precision += common / (founds.get(found) ?? 1);
    recall += common / (golds.get(gold) ?? 1);
  }
  return { precision: (100 * precision) / pairs.length, recall: (100 * recall) / pairs.length };
}

import type { Bearer } from './bearer';

/** What the documents of several bearers name, for comparing one more with them without going through all. */
export interface Summary {
  readonly size: number;
  readonly fields: ReadonlySet<string>;
  /** For each name, its weight and in how many of the documents it stands. */
  readonly names: ReadonlyMap<string, { readonly weight: number; readonly documents: number }>;
}

/** Of a large group a name counts only when so large a share of the documents has it: the others are chance. */
export const LEAST_SHARE = 0.02;

export function summarise(bearers: readonly Bearer[]): Summary {
  const names = new Map<string, { weight: number; documents: number }>();
  for (const { context } of bearers) {
    for (const [name, weight] of context) {
      const known = names.get(name);
      if (known) known.documents += 1;
      else names.set(name, { weight, documents: 1 });
    }
  }
  return { size: bearers.length, fields: new Set(bearers.flatMap(({ fields }) => fields)), names };
}

/** The weight of what the two name in common; `without` is the surname asked about. */
export function sharedWeight(a: Summary, b: Summary, without: string): number {
  const [smaller, larger] = a.names.size <= b.names.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [name, { weight, documents }] of smaller.names) {
    const other = name === without ? undefined : larger.names.get(name);
    if (other && documents >= LEAST_SHARE * smaller.size && other.documents >= LEAST_SHARE * larger.size) sum += weight;
  }
  return sum;
}

/** True when the texts place the two in walks of life that exclude each other. */
export function fieldsDiffer(a: Summary, b: Summary): boolean {
  return a.fields.size > 0 && b.fields.size > 0 && ![...a.fields].some((field) => b.fields.has(field));
}

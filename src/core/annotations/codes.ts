import type { Annotation } from './annotation';
import { codesOf } from './contents';

/** Every code that is used, the most used first, equals in the order of the alphabet. */
export function codesByUse(annotations: readonly Annotation[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const code of annotations.flatMap(codesOf)) uses.set(code, (uses.get(code) ?? 0) + 1);
  return [...uses].sort(([a, inA], [b, inB]) => inB - inA || a.localeCompare(b)).map(([code]) => code);
}

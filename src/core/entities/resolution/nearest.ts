import type { Clusters } from './clusters';
import type { Form } from './form';

/**
 * For each mention the form that stands for its entity. A name that several people bear (`open`) means the one of them named
 * last before it, or the first of them where none was.
 */
export function rootsOfMentions(
  count: number,
  forms: readonly Form[],
  clusters: Clusters,
  open: ReadonlyMap<number, readonly number[]>,
): Uint32Array {
  const roots = new Uint32Array(count);
  const openAt = new Map<number, number>();
  const bearers = new Map<number, number[]>();
  const last = new Map<number, number>();
  forms.forEach(({ mentions }, form) => {
    for (const index of mentions) {
      roots[index] = clusters.rootOf(form);
      if (open.has(form)) openAt.set(index, form);
    }
  });
  for (const [form, people] of open) {
    last.set(form, clusters.rootOf(people[0] ?? form));
    for (const person of people) {
      const root = clusters.rootOf(person);
      bearers.set(root, [...(bearers.get(root) ?? []), form]);
    }
  }
  if (open.size === 0) return roots;
  for (let index = 0; index < count; index += 1) {
    const form = openAt.get(index);
    if (form !== undefined) roots[index] = last.get(form) ?? 0;
    else for (const borne of bearers.get(roots[index] ?? 0) ?? []) last.set(borne, roots[index] ?? 0);
  }
  return roots;
}

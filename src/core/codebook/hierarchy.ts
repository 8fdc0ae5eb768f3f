import type { Code, Codebook } from './codebook';

/** A codebook read as trees: parents that are not there, and circles that a merge of two files has closed, are passed over. */
export interface Hierarchy {
  /** The codes at the top, in the order of their names. */
  readonly roots: readonly Code[];
  /** The codes right under one, in the order of their names. */
  childrenOf(code: Code): readonly Code[];
  /** `undefined` for a code at the top. */
  parentOf(code: Code): Code | undefined;
  /** From the top down to the code itself. */
  pathOf(code: Code): readonly Code[];
  /** The code's own colour, else that of the nearest one above it that has one. */
  colourOf(code: Code): string | undefined;
  /** Every code, each before what is under it. */
  readonly inOrder: readonly Code[];
}

/** What stands between the names of a path. */
export const pathSeparator = ' / ';

/** Reads a codebook's trees. Linear in its codes, but for their order. */
export function hierarchyOf({ codes }: Codebook): Hierarchy {
  const parents = openParents(codes);
  const children = new Map<string | undefined, Code[]>();
  for (const code of [...codes].sort(byName)) {
    const parent = parents.get(code.id)?.id;
    const siblings = children.get(parent);
    if (siblings) siblings.push(code);
    else children.set(parent, [code]);
  }
  const roots = children.get(undefined) ?? [];
  const childrenOf = ({ id }: Code): readonly Code[] => children.get(id) ?? [];
  const parentOf = ({ id }: Code): Code | undefined => parents.get(id);
  const pathOf = (code: Code): readonly Code[] => {
    const path = [code];
    for (let above = parentOf(code); above; above = parentOf(above)) path.push(above);
    return path.reverse();
  };
  return {
    roots,
    childrenOf,
    parentOf,
    pathOf,
    colourOf: (code) => [...pathOf(code)].reverse().find(({ colour }) => colour !== undefined)?.colour,
    inOrder: inOrder(roots, childrenOf),
  };
}

/** The path's names, as a person reads them. */
export function pathWords(hierarchy: Hierarchy, code: Code): string {
  return hierarchy.pathOf(code).map(({ name }) => name).join(pathSeparator);
}

/** The parent of each code that has one, with every circle cut at its code of the smallest id. */
function openParents(codes: readonly Code[]): ReadonlyMap<string, Code> {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const parents = new Map<string, Code>();
  for (const { id, parent } of codes) {
    const above = parent === undefined ? undefined : byId.get(parent);
    if (above) parents.set(id, above);
  }
  const settled = new Set<string>();
  for (const { id } of codes) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && !settled.has(at) && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = parents.get(at)?.id;
    }
    if (at !== undefined && onPath.has(at)) parents.delete(smallest(path.slice(path.indexOf(at))));
    path.forEach((one) => settled.add(one));
  }
  return parents;
}

function smallest(ids: readonly string[]): string {
  return ids.reduce((least, id) => (id < least ? id : least));
}

function inOrder(roots: readonly Code[], childrenOf: (code: Code) => readonly Code[]): readonly Code[] {
  const found: Code[] = [];
  const waiting = [...roots].reverse();
  for (let code = waiting.pop(); code; code = waiting.pop()) {
    found.push(code);
    waiting.push(...[...childrenOf(code)].reverse());
  }
  return found;
}

function byName(a: Code, b: Code): number {
  return a.name.localeCompare(b.name) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

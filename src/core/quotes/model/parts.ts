import { isInside, Label, partOfLabel } from './labels';

/** What a run of units is. */
export type PartKind = 'source' | 'cue' | 'content';

/** A run of units of one frame, half-open. */
export interface Part { readonly kind: PartKind; readonly from: number; readonly to: number }

/** Which source, cue and contents belong together. */
export interface Link { source?: Part; cue?: Part; content: Part[] }

const kinds: readonly PartKind[] = ['source', 'cue', 'content'];

/** The runs that the labels mark, in order. */
export function partsOf(labels: Uint8Array): Part[] {
  const parts: Part[] = [];
  for (let i = 0; i < labels.length; i += 1) {
    const label = labels[i] as number;
    if (label === Label.outside) continue;
    let to = i + 1;
    while (to < labels.length && isInside(labels[to] as number) && partOfLabel(labels[to] as number) === partOfLabel(label)) to += 1;
    parts.push({ kind: kinds[partOfLabel(label) - 1] as PartKind, from: i, to });
    i = to - 1;
  }
  return parts;
}

/**
 * Puts parts together: each cue takes the source nearest to it that no content parts from it, and the content behind it or, where
 * that is another cue's or none, the one before it; what stands on both sides of “she said” between commas is one quote's.
 * @param isComma whether a unit is a comma; asked for units beyond the frame's edges, too.
 */
export function link(parts: readonly Part[], isComma: (unit: number) => boolean): Link[] {
  const links = parts.map((part, index) => ({ part, index })).filter(({ part }) => part.kind === 'cue').map(({ part, index }) => ({ link: { cue: part, content: [] } as Link, index }));
  const taken = new Set<Part>();
  for (const { link: made, index } of links) {
    const source = nextTo(parts, index, taken) ?? sharedSource(parts, index);
    if (source === undefined) continue;
    made.source = source;
    taken.add(source);
  }
  for (const { link: made, index } of links) {
    const behind = contentAt(parts, index, 1);
    if (behind && !taken.has(behind)) take(made, behind, taken);
  }
  for (const { link: made, index } of links) {
    const before = contentAt(parts, index, -1);
    if (before && !taken.has(before) && (made.content.length === 0 || standsBetweenCommas(made, isComma))) take(made, before, taken);
  }
  return [...links.map((each) => each.link).filter(({ content }) => content.length > 0), ...withoutCue(parts, taken)];
}

/** “…, she said, …”: whether the cue with its source is put into what is said. */
function standsBetweenCommas({ source, cue }: Link, isComma: (unit: number) => boolean): boolean {
  if (!cue) return false;
  const near = source && Math.min(Math.abs(source.to - cue.from), Math.abs(cue.to - source.from)) <= 1 ? source : cue;
  return isComma(Math.min(cue.from, near.from) - 1) && isComma(Math.max(cue.to, near.to));
}

function take(made: Link, content: Part, taken: Set<Part>): void {
  made.content.push(content);
  made.content.sort((a, b) => a.from - b.from);
  taken.add(content);
}

/** The source right before a cue, or right behind it. */
function nextTo(parts: readonly Part[], cue: number, taken: ReadonlySet<Part>): Part | undefined {
  return [parts[cue - 1], parts[cue + 1]].find((near) => near?.kind === 'source' && !taken.has(near));
}

/** “Kern said … and added …”: a cue without a source of its own has the one before it, or else the one behind. */
function sharedSource(parts: readonly Part[], cue: number): Part | undefined {
  return parts.slice(0, cue).reverse().find(({ kind }) => kind === 'source') ?? parts.slice(cue).find(({ kind }) => kind === 'source');
}

/** The content next to a cue on one side, over a source; `undefined` where another cue comes first. */
function contentAt(parts: readonly Part[], cue: number, step: 1 | -1): Part | undefined {
  for (let i = cue + step; i >= 0 && i < parts.length; i += step) {
    const part = parts[i] as Part;
    if (part.kind === 'cue') return undefined;
    if (part.kind === 'content') return part;
  }
  return undefined;
}

/** Contents that no cue took, with the source right before or behind them. */
function withoutCue(parts: readonly Part[], taken: Set<Part>): Link[] {
  return parts.flatMap((part, i): Link[] => {
    if (part.kind !== 'content' || taken.has(part)) return [];
    const source = [parts[i - 1], parts[i + 1]].find((near) => near?.kind === 'source' && !taken.has(near));
    if (!source) return [];
    taken.add(source);
    return [{ source, content: [part] }];
  });
}

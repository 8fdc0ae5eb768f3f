import type { Span } from '../../text/span';
import { alignedLines, type Unchanged } from './alignedLines';

/** So much unchanged text, in UTF-16 units, is looked at on each side of a change, for passages that were torn or moved. */
const CONTEXT = 400;

/** A stretch that both texts have unchanged and far from every change; no passage crosses its edges. */
export type Core = Unchanged;

/**
 * Stretches of two texts that nobody has to look at more closely: lines that stayed as they are, in order, apart from `CONTEXT` units
 * at their edges and from what passages need that reach into them. Near linear.
 */
export function unchangedCores(before: string, after: string, spans: readonly Span[]): readonly Core[] {
  const cores = alignedLines(before, after).flatMap((run) => trimmed(run, run.start + CONTEXT, run.start + run.length - CONTEXT));
  return spans.reduce<readonly Core[]>((left, span) => left.flatMap((core) => withoutCrossing(core, span)), cores);
}

/** The core without what a passage that crosses one of its edges needs; itself where the passage is within it or outside. */
function withoutCrossing(core: Core, { start, end }: Span): readonly Core[] {
  const coreEnd = core.start + core.length;
  if (end <= core.start || start >= coreEnd || (start >= core.start && end <= coreEnd)) return [core];
  return start < core.start ? trimmed(core, Math.min(end + CONTEXT, coreEnd), coreEnd) : trimmed(core, core.start, start - CONTEXT);
}

function trimmed(core: Core, start: number, end: number): readonly Core[] {
  return end > start ? [{ start, length: end - start, by: core.by }] : [];
}

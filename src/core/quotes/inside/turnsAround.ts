import type { Draft } from '../attribution/draft';
import { firstStartingAt } from '../../text/span';
import type { Quote } from '../quote';
import { isReported } from './isReported';
import type { InnerDraft } from './innerDraft';
import { withNested, type Nesting } from './nestedQuotes';

/**
 * Divides drafts, which are in order, into those outside of turns and those inside one, which its quote then has as `nested`. A passage
 * whose mark opens before the turn's label is neither: it is the turn's own.
 * @param turns in order.
 */
export function byTurn(
  drafts: readonly InnerDraft[], turns: readonly Quote[], nesting: Nesting,
): { readonly outside: readonly InnerDraft[]; readonly turns: readonly Quote[] } {
  if (turns.length === 0) return { outside: drafts, turns };
  const outside: InnerDraft[] = [];
  const inside = new Map<Quote, Quote[]>();
  let next = 0;
  for (const inner of drafts) {
    const { start, end } = hullOf(inner.draft);
    while (next < turns.length && (turns[next]?.content.at(-1)?.end ?? 0) <= start) next += 1;
    const turn = turns[next];
    if (!turn || (turn.content[0]?.start ?? Infinity) >= end) outside.push(inner);
    else if (isInside(inner.draft, turn) && isReported(inner.reading, inner.draft)) {
      const nested = nesting.quoteInside(inner, { outer: turn.speaker, first: turn.speaker, quoted: true });
      const siblings = inside.get(turn);
      if (siblings) siblings.push(nested);
      else inside.set(turn, [nested]);
    }
  }
  return { outside, turns: turns.map((turn) => withNested(turn, inside.get(turn) ?? [])) };
}

/** Its words and its cue are a part of the turn's words. */
function isInside({ content, cue }: Draft, turn: Quote): boolean {
  return cue !== undefined && [cue, ...content].every(({ start, end }) => {
    const said = turn.content[firstStartingAt(turn.content, start + 1) - 1];
    return said !== undefined && end <= said.end;
  });
}

function hullOf({ content }: Draft): { readonly start: number; readonly end: number } {
  const start = content[0]?.start ?? 0;
  return { start, end: content.at(-1)?.end ?? start };
}

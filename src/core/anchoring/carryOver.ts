import type { Span } from '../text/span';
import { carryChanged } from './carryChanged';
import { reducedText, type ReducedText } from './lines/reducedText';
import { unchangedCores, type Core } from './lines/unchangedCores';
import { outcomeAt, type Outcome } from './outcome';

/**
 * Finds passages of an old text in a new one by one diff for all of them, lines first. Those that the diff lost or tore apart are then
 * looked for by what stood around them, where nothing else of the old text stands now. Spans are UTF-16 offsets of `before`, outcomes
 * speak of `after`, one for each span; `exact` and `moved` mean the very same characters. Near linear in the texts.
 */
export function carryOver(before: string, after: string, spans: readonly Span[]): readonly Outcome[] {
  if (before === after) return spans.map((span) => ({ kind: 'exact', span }));
  const cores = unchangedCores(before, after, spans);
  const old = reducedText(before, cores.map(({ start, length }) => ({ start, end: start + length })));
  const now = reducedText(after, cores.map(({ start, length, by }) => ({ start: start + by, end: start + by + length })));
  const shifts = spans.map((span) => coreOf(cores, span)?.by);
  const others = spans.filter((_, index) => shifts[index] === undefined);
  const found = carryChanged(old.text, now.text, others.map((span) => old.reduced(span)));
  const carried = new Map(others.map((span, index) => [span, found[index]]));
  return spans.map((span, index): Outcome => {
    const by = shifts[index];
    if (by !== undefined) return outcomeAt(before, span, after, { start: span.start + by, end: span.end + by }, 1);
    const outcome = carried.get(span);
    if (!outcome) return { kind: 'orphaned', reason: 'gone' };
    return inWhole(outcome, now, (place, score) => outcomeAt(before, span, after, place, score));
  });
}

/** The unchanged stretch that a passage stands in. */
function coreOf(cores: readonly Core[], { start, end }: Span): Core | undefined {
  let low = 0;
  let high = cores.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cores[middle]?.start ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  const core = cores[low - 1];
  return core && end <= core.start + core.length ? core : undefined;
}

/** An outcome in the reduced text as one in the whole. */
function inWhole(outcome: Outcome, now: ReducedText, anchored: (span: Span, score: number) => Outcome): Outcome {
  if (outcome.kind === 'ambiguous') return { kind: 'ambiguous', candidates: outcome.candidates.flatMap((each) => now.whole(each) ?? []) };
  if (outcome.kind === 'orphaned') {
    const guess = outcome.guess && now.whole(outcome.guess);
    return guess ? { kind: 'orphaned', reason: outcome.reason, guess } : { kind: 'orphaned', reason: outcome.reason };
  }
  const span = now.whole(outcome.span);
  return span ? anchored(span, outcome.kind === 'fuzzy' ? outcome.score : 1) : { kind: 'orphaned', reason: 'gone' };
}

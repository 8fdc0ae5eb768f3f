import { blockParagraphs } from '../text/paragraphs';
import type { Turn } from '../text/prose';
import type { Span } from '../text/span';
import { splitAt, type TurnLabel } from './layout';
import { withoutStageDirections } from './stageDirections';

/**
 * The paragraphs with each label and its mark a part of its own, for turns to be made of and sentences to be found within: a
 * label is no part of what is said.
 */
export function cutAtLabels(text: string, paragraphs: readonly Span[], labels: readonly TurnLabel[]): readonly Span[] {
  return splitAt(text, paragraphs, labels.flatMap((label) => [label.start, label.mark.end]));
}

/** The labels of a transcript with what ends a turn where somebody else begins to speak without a label. */
export function withChanges(labels: readonly TurnLabel[], changes: readonly number[]): readonly TurnLabel[] {
  if (labels.length === 0 || changes.length === 0) return labels;
  const labelled = new Set(labels.map(({ start }) => start));
  const unlabelled = changes.filter((start) => !labelled.has(start)).map((start): TurnLabel => {
    const nothing = { start, end: start };
    return { start, label: nothing, mark: nothing, speaks: false };
  });
  return [...labels, ...unlabelled].sort((a, b) => a.start - b.start);
}

/**
 * Each label's turn, given the paragraphs cut at the labels: what is said from its mark to the next label. Nothing marks the
 * end of the last one, which an article may go on after: it has no more parts than the longest of the others.
 */
export function turnsOf(text: string, labels: readonly TurnLabel[], parts: readonly Span[]): readonly Turn[] {
  let next = 0;
  const turns = labels.flatMap(({ label, mark, speaks }, i) => {
    const content: Span[] = [];
    const end = labels[i + 1]?.start ?? text.length;
    for (; (parts[next]?.start ?? Infinity) < end; next += 1) {
      const part = parts[next];
      if (part && part.start >= mark.end) content.push(...captionsOf(text, part));
    }
    return speaks ? { label, mark, content } : [];
  });
  const last = turns.at(-1);
  if (!last) return turns;
  const longest = turns.slice(0, -1).reduce((most, { content }) => Math.max(most, content.length), 1);
  return [...turns.slice(0, -1), { ...last, content: last.content.slice(0, longest) }]
    .map((turn) => ({ ...turn, content: turn.content.flatMap((part) => withoutStageDirections(text, part)) }));
}

/** The parts that blank lines divide: between the captions of one paragraph stand their timecodes, which are blanked. */
function captionsOf(text: string, { start, end }: Span): readonly Span[] {
  const content = text.slice(start, end);
  if (!content.includes('\n')) return [{ start, end }];
  return blockParagraphs(content).map((part) => ({ start: start + part.start, end: start + part.end }));
}

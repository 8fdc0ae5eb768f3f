import { blockParagraphs } from '../text/paragraphs';
import type { Turn } from '../text/prose';
import { firstStartingAt, type Span } from '../text/span';
import { splitAt, type TurnLabel } from './layout';
import { withoutStageDirections } from './stageDirections';
import { labelCandidates, type LabelCandidate, type LabelStyle } from './turnLabels';
import { isNamed, withShortNames } from './turnNames';

/** The speakers' labels of an interview or transcript, and the timecodes in it, which are not to be read. */
export interface TranscriptLabels {
  readonly labels: readonly TurnLabel[];
  readonly timecodes: readonly Span[];
}

/** At least one paragraph in five has to begin with a label, in the stretch from the first to the last. */
const LABELLED_SHARE = 0.2;
const FEWEST_TURNS = 3;
const FEWEST_ANSWERS = 2;
const FEWEST_WORDS = 2;
/** Where one label alone comes back, so many of its turns have to answer a question. */
const ASKED_SHARE = 0.6;
const ASKS = /\?["'”’»)\]\u200B]*$/;
/** Speech may break off, too. */
const ENDS_SENTENCE = /[.!?…\-–—]['"”’»)\]\u200B]*$/;
const BRACKETED_TIMECODE = /[[(]\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]|^[ \t]*\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[ \t]*$/gm;

/**
 * Finds labels in a text that nothing but its wording marks as a transcript. None, unless labels in one style come back
 * again and again and take turns: a stray `Note:` does not make one.
 */
export function transcriptLabels(text: string, paragraphs: readonly Span[]): TranscriptLabels {
  const candidates = labelCandidates(text);
  const speaking = withShortNames(candidates.filter(({ speaks }) => speaks));
  const labels = withoutHeadlines(inDominantStyle(withoutTableRows(text, speaking)));
  const questions = questionsBefore(text, labels, paragraphs);
  const isAnswers = areAnswers(text, labels, questions);
  if (!isAnswers && !isTranscript(text, labels, paragraphs)) return { labels: [], timecodes: [] };
  const bracketed = [...text.matchAll(BRACKETED_TIMECODE)].map((code) => ({ start: code.index, end: code.index + code[0].length }));
  const notes = candidates.filter(({ speaks, start }) => !speaks && start > (labels[0]?.start ?? 0));
  return {
    labels: withChanges([...labels, ...notes].sort((a, b) => a.start - b.start), isAnswers ? questions : []),
    timecodes: [...labels.flatMap((label) => label.timecodes), ...bracketed],
  };
}

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

/**
 * The candidates in the style that most labels which come back have, and those in other styles with the same names; and questions without a
 * mark, beside whatever labels the answers have.
 */
function inDominantStyle(candidates: readonly LabelCandidate[]): readonly LabelCandidate[] {
  const asked = candidates.filter(({ style, name }) => style === 'bare' && name === 'Q').length > 1;
  const marked = candidates.filter(({ style }) => style !== 'bare');
  const dominant = dominantStyle(marked);
  const names = countNames(marked.filter(({ style }) => style === dominant));
  return candidates.filter(({ style, name }) => (style === 'bare' ? asked : style === dominant || names.has(name)));
}

function dominantStyle(candidates: readonly LabelCandidate[]): LabelStyle | undefined {
  const recurring = countNames(candidates);
  const counts = new Map<LabelStyle, number>();
  for (const { style, name } of candidates) {
    if ((recurring.get(name) ?? 0) > 1 || isQuestionOrAnswer(name)) counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** What stands right behind the mark of a table's row: a figure, and nothing that would make it a sentence. */
const FIGURE = /^[^\p{L}\r\n]*\d[^\p{L}\r\n]*(?:$|[\r\n]|\. )/u;
const LONGEST_FIGURE = 40;

/** Leaves out the names that have figures alone behind them, always: rows of a table (`North Ward: 212.`). */
function withoutTableRows(text: string, candidates: readonly LabelCandidate[]): readonly LabelCandidate[] {
  const isRow = ({ mark }: LabelCandidate): boolean => FIGURE.test(text.slice(mark.end, mark.end + LONGEST_FIGURE));
  const speaking = new Set(candidates.filter((candidate) => !isRow(candidate)).map(({ name }) => name));
  return candidates.filter(({ name }) => speaking.has(name));
}

/** Leaves out what stands once before the first label that comes back: a headline with a colon. */
function withoutHeadlines(candidates: readonly LabelCandidate[]): readonly LabelCandidate[] {
  const counts = countNames(candidates);
  const first = candidates.findIndex(({ name }) => (counts.get(name) ?? 0) > 1 || isQuestionOrAnswer(name));
  return first < 0 ? [] : candidates.slice(first);
}

function isTranscript(text: string, labels: readonly LabelCandidate[], paragraphs: readonly Span[]): boolean {
  const counts = countNames(labels);
  if (labels.length > 1 && counts.size === 2 && labels.every(({ name }) => isQuestionOrAnswer(name))) return true;
  const recurring = labels.filter(({ name }) => (counts.get(name) ?? 0) > 1).length;
  const changes = labels.filter(({ name }, i) => i > 0 && name !== labels[i - 1]?.name).length;
  return labels.length >= FEWEST_TURNS && counts.size >= 2
    && recurring >= labels.length / 2 && changes >= (labels.length - 1) / 2
    && isDense(labels, paragraphs) && isSpeech(text, labels);
}

/** Where the paragraphs begin that ask what a label answers: with a question mark at the end, right before the label. */
function questionsBefore(text: string, labels: readonly LabelCandidate[], paragraphs: readonly Span[]): readonly number[] {
  return labels.flatMap((label) => {
    const before = paragraphs[firstStartingAt(paragraphs, label.start) - 1];
    return before && ASKS.test(text.slice(Math.max(before.start, before.end - 8), before.end)) ? before.start : [];
  });
}

/** One label alone, of somebody whom the text names, behind most questions: who asks has none. */
function areAnswers(text: string, labels: readonly LabelCandidate[], questions: readonly number[]): boolean {
  const [first] = labels;
  return first !== undefined && labels.length >= FEWEST_ANSWERS && countNames(labels).size === 1
    && questions.length >= ASKED_SHARE * labels.length && isNamed(text, first.name) && isSpeech(text, labels);
}

function isDense(labels: readonly LabelCandidate[], paragraphs: readonly Span[]): boolean {
  const first = labels[0]?.start ?? 0;
  const last = labels.at(-1)?.mark.end ?? 0;
  const between = paragraphs.filter(({ start, end }) => end > first && start < last).length;
  return labels.length >= LABELLED_SHARE * between;
}

/** Whether most labels have sentences behind them. Lists of facts have labels too (`Height: 4 m`), and tables of results. */
function isSpeech(text: string, labels: readonly LabelCandidate[]): boolean {
  const turns = labels.map(({ mark }, i) => text.slice(mark.end, labels[i + 1]?.start ?? text.length).trimEnd());
  const spoken = turns.filter((turn) => ENDS_SENTENCE.test(turn.slice(-8)) && (turn.slice(0, 200).match(/\p{L}+/gu)?.length ?? 0) >= FEWEST_WORDS);
  return spoken.length >= labels.length / 2;
}

function isQuestionOrAnswer(name: string): boolean {
  return name === 'Q' || name === 'A';
}

function countNames(candidates: readonly LabelCandidate[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of candidates) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

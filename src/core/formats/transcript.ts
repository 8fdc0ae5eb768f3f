import { firstStartingAt, type Span } from '../text/span';
import type { TurnLabel } from './layout';
import { CLOCK, labelCandidates, type LabelCandidate, type LabelStyle } from './turnLabels';
import { isNamed, withShortNames } from './turnNames';
import { withChanges } from './turns';

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
/** `[00:12.000 --> 00:14.500]`, as programs that write down speech put it before lines. */
const TIMECODES = new RegExp(String.raw`^[ \t]*\[${CLOCK}[ \t]*-->[ \t]*${CLOCK}\]`, 'gm');
const BRACKETED_TIMECODE = new RegExp(String.raw`[[(]${CLOCK}[\])]|^[ \t]*${CLOCK}[ \t]*$`, 'gm');

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
  const timecodes = placesOf(text, TIMECODES);
  if (!isAnswers && !isTranscript(text, labels, paragraphs)) return { labels: [], timecodes };
  const notes = candidates.filter(({ speaks, start }) => !speaks && start > (labels[0]?.start ?? 0));
  return {
    labels: withChanges([...labels, ...notes].sort((a, b) => a.start - b.start), isAnswers ? questions : []),
    timecodes: [...timecodes, ...labels.flatMap((label) => label.timecodes), ...placesOf(text, BRACKETED_TIMECODE)],
  };
}

function placesOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

/**
 * The candidates in the style that most labels which come back have, and those in other styles with the same names; questions without a mark,
 * beside whatever labels the answers have; and, beside a Q and an A, names in capitals: `THE COURT: Sustained.`
 */
function inDominantStyle(candidates: readonly LabelCandidate[]): readonly LabelCandidate[] {
  const asked = candidates.filter(({ style, name }) => style === 'bare' && name === 'Q').length > 1;
  const marked = candidates.filter(({ style }) => style !== 'bare');
  const dominant = dominantStyle(marked);
  const names = countNames(marked.filter(({ style }) => style === dominant));
  const examined = names.has('Q') && names.has('A');
  return candidates.filter(({ style, name, isCapitals }) => (style === 'bare' ? asked
    : style === dominant || names.has(name) || (examined && style === 'colon' && isCapitals)));
}

function dominantStyle(candidates: readonly LabelCandidate[]): LabelStyle | undefined {
  const recurring = countNames(candidates);
  const examined = candidates.find(({ name, style }) => name === 'Q' && candidates.some((other) => other.name === 'A' && other.style === style));
  if (examined) return examined.style;
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
  const first = candidates.findIndex(({ name, style }) => (counts.get(name) ?? 0) > 1 || isQuestionOrAnswer(name) || style === 'stop');
  return first < 0 ? [] : candidates.slice(first);
}

function isTranscript(text: string, labels: readonly LabelCandidate[], paragraphs: readonly Span[]): boolean {
  const counts = countNames(labels);
  const examined = labels.filter(({ name }) => isQuestionOrAnswer(name)).length;
  if (counts.has('Q') && counts.has('A') && examined >= labels.length / 2) return true;
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

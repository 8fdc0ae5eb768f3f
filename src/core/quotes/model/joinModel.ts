import { contentOf } from '../attribution/content';
import { append, type Draft } from '../attribution/draft';
import { Trait } from '../lexicon/trait';
import type { Frame } from '../reading/frames';
import type { Reading } from '../reading/reading';
import type { ModelLink } from './modelReader';
import { boundsOfSource, sourceOfLink } from './sourceOfLink';

/**
 * One frame's quotes by rules and model: the rules keep what has quoted words, with the model's bounds of their sources; the model
 * says what is reported without any.
 */
export function joinModel(reading: Reading, drafts: readonly Draft[], links: readonly ModelLink[], { from }: Frame, frame: number): Draft[] {
  const read = links.map((link) => draftOf(reading, { ...link, ...sourceOfLink(reading, link, from) }, frame)).filter((draft) => draft !== undefined);
  const quoted = drafts.filter(({ kind }) => kind !== 'indirect');
  const kept = quoted.filter((draft) => !read.some((other) => isTurnedRound(reading, draft, other))).map((draft) => withBounds(reading, draft, read));
  return [...kept, ...read.filter((draft) => (draft.kind === 'indirect' || kept.length < quoted.length)
    && !kept.some((other) => overlap(draft, other) || isDeedBehind(reading, draft, other)))];
}

/**
 * “Kern, who has called it “a ruin”, said the port would close”: where the rules read what stands before the cue as said, by what stands
 * behind it, and the model that the latter is said, the quotation marks stand in the source.
 */
function isTurnedRound(reading: Reading, { kind, source, cue, content }: Draft, other: Draft): boolean {
  const start = content[0]?.start ?? 0;
  if (kind !== 'mixed' || !source || !cue || cue.start !== other.cue?.start || cue.start < start || reading.start(source.from) < cue.end) return false;
  return other.content.some((said) => said.start <= reading.start(source.from) && said.end >= reading.end(source.to - 1))
    && !other.content.some((said) => said.start < cue.start);
}

/** “…,” she said, and got into her car: what follows on a quote's own cue with another verb is what the speaker does. */
function isDeedBehind(reading: Reading, draft: Draft, quoted: Draft): boolean {
  if (!draft.cue || draft.cue.start !== quoted.cue?.start) return false;
  const first = reading.tokenAt(draft.content[0]?.start ?? 0);
  return reading.has(first, Trait.coordinator) && !reading.has(first + 1, Trait.that);
}

/** The draft with its source as long as the model has it, where both mean the same place. */
function withBounds(reading: Reading, draft: Draft, read: readonly Draft[]): Draft {
  if (!draft.source) return draft;
  const own = boundsOfSource(reading, draft.source, (draft.cue?.start ?? 0) > reading.start(draft.source.to - 1));
  const source = read.find((other) => overlap(draft, other))?.source;
  return { ...draft, source: source && source.from < own.to && own.from < source.to ? source : own };
}

function draftOf(reading: Reading, { source, cue, content }: ModelLink, frame: number): Draft | undefined {
  const [first, ...rest] = content.map(({ from, to }) => contentOf(reading, from, to));
  if (!first || first.spans.length === 0) return undefined;
  const draft: Draft = {
    content: [...first.spans], kind: first.kind, source, cue: cue && reading.spanOf(cue), passages: [...first.passages], frame, grounds: 'cue before',
  };
  for (const more of rest) append(draft, more);
  return draft;
}

function overlap(a: Draft, b: Draft): boolean {
  return a.content.some((one) => b.content.some((other) => one.start < other.end && other.start < one.end));
}

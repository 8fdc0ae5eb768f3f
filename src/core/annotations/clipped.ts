import { isPresent } from '../present';
import { mapSpan, type TextEdit } from '../text/edits';
import { spanContains, spanLength, spansOverlap, type Span } from '../text/span';
import type { Passage } from './passage';

/** What a passage said before edits took words of it away; they may come back. */
export interface Clipped {
  readonly words: string;
  /** How many units of them the passage has lost at its start since. */
  readonly lead: number;
  /** The parts that were meant, counted from the start of the words; absent where all of it was. */
  readonly segments?: Passage;
}

/** What a person's edits of this session have done to a passage. */
export interface Edited {
  /** The oldest first. */
  readonly clipped: readonly Clipped[];
  /** The end at which words have just been taken away: what is typed there next takes their place. */
  readonly growing?: 'start' | 'end';
}

/** A passage in the text as it is: from end to end, its parts where it has several, and what edits have done to it. */
export interface Placed {
  readonly span: Span;
  readonly segments?: Passage;
  readonly edited?: Edited;
}

/** Steps back that are kept of each passage. A word taken away letter by letter is a step a letter. */
const KEPT = 64;

/**
 * Carries a passage through edits that a person makes one after the other; `undefined` when one of them has replaced the whole of it. What
 * takes the place of its first or last words belongs to it, which what is `undone` or done again does not go on with. Where all that edits
 * have taken away stands round it again, letter by letter, the passage is what it was.
 */
export function followTyped(
  passage: Placed, edits: readonly TextEdit[], before: string, after: () => string, isUndone = false,
): Placed | undefined {
  let now: Step = { ...passage, growing: isUndone ? undefined : passage.edited?.growing, lead: 0, isClipped: false, given: [] };
  for (const edit of edits) {
    const next = step(now, edit);
    if (!next) return undefined;
    now = next;
  }
  const { span, segments, lead, isClipped, given } = now;
  const clipped = withClipped(passage.edited?.clipped ?? [], isClipped ? wordsOf(passage, before) : undefined, lead);
  const back = given.length === 0 || clipped.length === 0 ? undefined : restored(span, clipped, after(), isClipped ? [] : given);
  const growing = isUndone || !now.growing ? {} : { growing: now.growing };
  return back ?? { span, ...(segments ? { segments } : {}), ...(clipped.length > 0 ? { edited: { clipped, ...growing } } : {}) };
}

/** A passage on its way through edits. */
interface Step extends Placed {
  readonly growing: Edited['growing'];
  /** Units lost at the start. */
  readonly lead: number;
  readonly isClipped: boolean;
  /** What was put into the text. */
  readonly given: readonly Span[];
}

function step(before: Step, edit: TextEdit): Step | undefined {
  const { span, segments, lead, given } = before;
  const inserted = { start: edit.start, end: edit.start + edit.text.length };
  const put = [...given.map((one) => mapSpan(one, edit)).filter(isPresent), ...(edit.text === '' ? [] : [inserted])];
  const grown = before.growing && grows(span, edit, before.growing);
  if (grown) {
    const ahead = before.growing === 'start' ? edit.text.length : 0;
    return { ...before, ...segmentsAfter(segments, edit, before.growing), span: grown, lead: lead - ahead, given: put };
  }
  const mapped = mapTyped(span, edit);
  if (!mapped) return undefined;
  const isClipped = before.isClipped || [span, ...segments ?? []].some((part) => takesFrom(part, edit));
  return { ...segmentsAfter(segments, edit), span: mapped, growing: growingAfter(span, edit), lead: lead + lostAhead(span, edit), isClipped, given: put };
}

/** Like `mapSpan`, but what replaces the first or the last words, and nothing outside the span, belongs to it. */
function mapTyped(span: Span, edit: TextEdit): Span | undefined {
  const isWithin = spanContains(span, edit) && edit.start < edit.end && spanLength(edit) < spanLength(span);
  if (!isWithin || edit.text === '') return mapSpan(span, edit);
  return { start: span.start, end: span.end + edit.text.length - spanLength(edit) };
}

/** The span with what is inserted at the end that is growing; `undefined` where the edit is something else. */
function grows(span: Span, { start, end, text }: TextEdit, at: 'start' | 'end'): Span | undefined {
  return start === end && start === span[at] && !text.includes('\n') ? { start: span.start, end: span.end + text.length } : undefined;
}

function growingAfter(span: Span, edit: TextEdit): Edited['growing'] {
  if (!spanContains(span, edit) || edit.start === edit.end) return undefined;
  return edit.end === span.end ? 'end' : edit.start === span.start ? 'start' : undefined;
}

/** True when the edit takes units away at an end of the span. */
function takesFrom(span: Span, edit: TextEdit): boolean {
  return spansOverlap(span, edit) && (edit.start <= span.start || edit.end >= span.end);
}

function lostAhead(span: Span, edit: TextEdit): number {
  const isAhead = spansOverlap(span, edit) && edit.start <= span.start;
  return isAhead && (edit.start < span.start || edit.text === '') ? edit.end - span.start : 0;
}

/** Segments that the edit has swallowed are left out; without any the passage is meant as a whole. */
function segmentsAfter(segments: Passage | undefined, edit: TextEdit, growing?: Edited['growing']): Pick<Placed, 'segments'> {
  const left = segments?.map((segment) => (growing && grows(segment, edit, growing)) ?? mapTyped(segment, edit)).filter(isPresent) ?? [];
  return left.length > 0 ? { segments: left } : {};
}

function wordsOf({ span, segments }: Placed, text: string): Omit<Clipped, 'lead'> {
  const relative = segments?.map(({ start, end }) => ({ start: start - span.start, end: end - span.start }));
  return { words: text.slice(span.start, span.end), ...(relative ? { segments: relative } : {}) };
}

function withClipped(known: readonly Clipped[], lost: Omit<Clipped, 'lead'> | undefined, lead: number): readonly Clipped[] {
  const before = lead === 0 ? known : known.map((one) => ({ ...one, lead: one.lead + lead }));
  if (!lost) return before;
  // As a slice of the words before, it keeps no further text of the document in memory.
  const last = known.at(-1)?.words ?? '';
  const at = last.indexOf(lost.words);
  return [...before, { ...lost, words: at < 0 ? lost.words : last.slice(at, at + lost.words.length), lead }].slice(-KEPT);
}

/** The passage as it was at the first step whose words stand round it, as far as it lacks them in what was put in; else `undefined`. */
function restored(span: Span, clipped: readonly Clipped[], text: string, given: readonly Span[]): Placed | undefined {
  const isGiven = (lacking: Span): boolean => lacking.start === lacking.end || given.some((one) => spanContains(one, lacking));
  for (const [index, { words, lead, segments }] of clipped.entries()) {
    const start = span.start - lead;
    const whole = { start, end: start + words.length };
    if (start < 0 || !spanContains(whole, span) || !text.startsWith(words, start)) continue;
    if (!isGiven({ start, end: span.start }) || !isGiven({ start: span.end, end: whole.end })) continue;
    const left = clipped.slice(0, index).map((one) => ({ ...one, lead: one.lead - lead }));
    const were = segments?.map((segment) => ({ start: segment.start + start, end: segment.end + start }));
    return { span: whole, ...(were ? { segments: were } : {}), ...(left.length > 0 ? { edited: { clipped: left } } : {}) };
  }
  return undefined;
}

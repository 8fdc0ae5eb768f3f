import type { Mention } from '../../entities/entity';
import { plainVerbs } from '../../quotes/lexicon/englishVerbs';
import { inflect } from '../../quotes/lexicon/inflect';
import type { QuoteKind } from '../../quotes/quote';
import { firstStartingAt, type Span } from '../../text/span';

/** Who a passage is attributed to in its sentence, and by which words; each absent where the sentence does not say. */
export interface Attribution {
  readonly source?: Span;
  readonly cue?: Span;
}

/** So far before and behind a passage its sentence is read. */
const REACH = 200;

/** A sentence's end: “Mr.” and initials are none. */
const SENTENCE_END = /(?<!\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Gov))[.!?]["”’»]?(?=\s)|\n/g;

const WORD = /\p{L}+/gu;
const PRONOUN = /^(?:he|she|they|it|er|sie|es)$/i;
const GERMAN = ['sagte', 'sagt', 'erklärte', 'erklärt', 'betonte', 'betont', 'antwortete', 'schrieb', 'meinte', 'fragte', 'warnte', 'forderte'];
const SPEAKING: ReadonlySet<Mention['type']> = new Set<Mention['type']>(['PERSON', 'ORG', 'GPE', 'NORP']);

/**
 * The cue and the source in the sentence that a passage belongs to, outside of it: a reporting verb, and the name or pronoun next to
 * it. For a passage that a person marks; recognition, which knows more, has missed it.
 */
export function findAttribution(text: string, passage: Span, mentions: readonly Mention[]): Attribution {
  const zones = [behind(text, passage.end), before(text, passage.start)];
  for (const zone of zones) {
    const cue = cueIn(text, zone);
    if (!cue) continue;
    const source = sourceIn(text, zone, cue, mentions);
    return { cue, ...(source ? { source } : {}) };
  }
  return {};
}

/** What kind of quote the words are, by their quotation marks: right round each part of them, somewhere in them, or none. */
export function kindOf(text: string, content: readonly Span[]): QuoteKind {
  if (content.length > 0 && content.every(({ start, end }) => isMark(text, start - 1) && isMark(text, end))) return 'direct';
  return content.some(({ start, end }) => DOUBLE.test(text.slice(start, end))) ? 'mixed' : 'indirect';
}

/** The passage without the quotation marks round it, whether or not they were selected along; as it is where there are none. */
export function withoutMarks(text: string, { start, end }: Span): Span {
  const inner = { start: isMark(text, start) ? start + 1 : start, end: isMark(text, end - 1) ? end - 1 : end };
  const isMarked = inner.start < inner.end && isMark(text, inner.start - 1) && isMark(text, inner.end);
  return isMarked && !DOUBLE.test(text.slice(inner.start, inner.end)) ? inner : { start, end };
}

function isMark(text: string, at: number): boolean {
  return MARK.test(text.charAt(at));
}

const DOUBLE = /["“”„«»]/;
const MARK = /["'“”„«»‘’‹›]/;

function behind(text: string, start: number): Span {
  const window = text.slice(start, start + REACH);
  SENTENCE_END.lastIndex = 0;
  const found = SENTENCE_END.exec(window);
  return { start, end: start + (found ? found.index : window.length) };
}

function before(text: string, end: number): Span {
  const first = Math.max(0, end - REACH);
  let start = first;
  for (const found of text.slice(first, end).matchAll(SENTENCE_END)) start = first + found.index + found[0].length;
  return { start, end };
}

let verbs: ReadonlySet<string> | undefined;

function cueIn(text: string, { start, end }: Span): Span | undefined {
  const phrase = /\b(?:according to|laut)\b/i.exec(text.slice(start, end));
  if (phrase) return { start: start + phrase.index, end: start + phrase.index + phrase[0].length };
  verbs ??= new Set([...plainVerbs.flatMap((verb) => Object.values(inflect(verb)).filter((form) => form !== verb)), ...GERMAN]);
  for (const found of text.slice(start, end).matchAll(WORD)) {
    if (verbs.has(found[0].toLowerCase())) return { start: start + found.index, end: start + found.index + found[0].length };
  }
  return undefined;
}

/** The name or pronoun that stands nearest to the cue. */
function sourceIn(text: string, zone: Span, cue: Span, mentions: readonly Mention[]): Span | undefined {
  const found: Span[] = [];
  for (let at = firstStartingAt(mentions, zone.start); (mentions[at]?.end ?? Infinity) <= zone.end; at += 1) {
    const mention = mentions[at];
    if (mention && SPEAKING.has(mention.type)) found.push({ start: mention.start, end: mention.end });
  }
  for (const word of text.slice(zone.start, zone.end).matchAll(WORD)) {
    const start = zone.start + word.index;
    if (PRONOUN.test(word[0])) found.push({ start, end: start + word[0].length });
  }
  const distance = (span: Span): number => (span.start >= cue.end ? span.start - cue.end : cue.start - span.end);
  return found.reduce<Span | undefined>((nearest, one) => (!nearest || distance(one) < distance(nearest) ? one : nearest), undefined);
}

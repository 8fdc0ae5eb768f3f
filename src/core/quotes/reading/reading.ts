import type { Resolution } from '../../entities/entity';
import type { Prose } from '../../text/prose';
import type { Span } from '../../text/span';
import { TokenKind } from '../../text/tokens';
import { lexiconFor, type Lexicon } from '../lexicon/lexicon';
import { Trait, type Traits } from '../lexicon/trait';
import { isNickname } from '../marks/nickname';
import { pairMarks } from '../marks/pairing';
import type { Passage } from '../marks/passage';

/** A run of tokens by index, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/**
 * A document as the quote rules read it: its tokens with what their words can be, and which of them stand in quotation
 * marks. Built in one pass; everything per token is a typed array.
 */
export interface Reading {
  readonly prose: Prose;
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly resolution: Resolution;
  /** Number of tokens. */
  readonly count: number;
  /** The outermost passages in order. */
  readonly passages: readonly Passage[];
  /** The index in `passages` by token; -1 outside of quotation marks. The marks themselves belong to their passage. */
  readonly passageOf: Int32Array;
  /** The index of the mention by token; -1 where nothing is named. */
  readonly mentionOf: Int32Array;
  /** True inside quotation marks, the marks included. */
  isQuoted(token: number): boolean;
  /** The passage the token stands in; `undefined` outside of quotation marks. */
  passageAt(token: number): Passage | undefined;
  traits(token: number): Traits;
  has(token: number, trait: number): boolean;
  isCapitalised(token: number): boolean;
  /** True for the single character `mark`, outside of quotation marks. */
  isMark(token: number, mark: string): boolean;
  /** True for every token that is neither word, number nor possessive. */
  isAnyMark(token: number): boolean;
  isPossessiveMark(token: number): boolean;
  isNumber(token: number): boolean;
  /** The token's words in lower case. */
  word(token: number): string;
  start(token: number): number;
  end(token: number): number;
  /** The text's span that the tokens cover; `undefined` for an empty range. */
  spanOf(range: TokenRange): Span | undefined;
  /** The first token that starts at or after the offset; `count` when none does. */
  tokenAt(offset: number): number;
}

/** Reads a document for its quotes. */
export function readForQuotes(prose: Prose, resolution: Resolution): Reading {
  const { text, tokens } = prose;
  const { count, starts, ends, kinds } = tokens;
  const lexicon = lexiconFor(prose.language);
  const passages = pairMarks(text, prose.paragraphs).filter((passage) => passage.depth === 0 && !isNickname(text, passage));
  const passageOf = indexBySpan(passages, tokens);
  const mentionOf = indexBySpan(resolution.mentions, tokens);
  const traits = new Uint32Array(count);
  const word = (token: number): string => text.slice(starts[token], ends[token]).toLowerCase();
  for (let i = 0; i < count; i += 1) {
    if (passageOf[i] === -1 && kinds[i] === TokenKind.word) traits[i] = isAcronym(text, starts[i] ?? 0, ends[i] ?? 0)
      ? 0 : lexicon.traits(word(i));

  }
  const start = (token: number): number => starts[token] ?? text.length;
  const end = (token: number): number => ends[token] ?? text.length;
  return {
    prose, text, lexicon, resolution, count, passages, passageOf, mentionOf, word, start, end,
    isQuoted: (token) => (passageOf[token] ?? -1) >= 0,
    passageAt: (token) => passages[passageOf[token] ?? -1],
    traits: (token) => traits[token] ?? 0,
    has: (token, trait) => ((traits[token] ?? 0) & trait) !== 0,
    isCapitalised: (token) => kinds[token] === TokenKind.word && startsUpper(text, start(token)),
    isMark: (token, mark) => kinds[token] === TokenKind.mark && passageOf[token] === -1
      && text.startsWith(mark, start(token)),
    isAnyMark: (token) => kinds[token] === TokenKind.mark,
    isPossessiveMark: (token) => kinds[token] === TokenKind.possessive,
    isNumber: (token) => kinds[token] === TokenKind.number,
    spanOf: ({ from, to }) => (from < to ? { start: start(from), end: end(to - 1) } : undefined),
    tokenAt: (offset) => firstTokenAt(starts, count, offset),
  };
}

/** True for a dash of any width that stands between words, outside of quotation marks. */
export function isDash(reading: Reading, token: number): boolean {
  if (!reading.isAnyMark(token) || reading.isQuoted(token)) return false;
  return '—–―-'.includes(reading.text.charAt(reading.start(token)));
}

/** True when any of `traits` lies in `wanted`; the two may be any bits of `Trait`. */
export function hasAny(traits: Traits, wanted: number): boolean {
  return (traits & wanted) !== 0;
}

/** A token that a noun phrase cannot go across: a verb that is no noun. */
export function isVerbLike(reading: Reading, token: number): boolean {
  const traits = reading.traits(token);
  if (hasAny(traits, Trait.auxiliary)) return true;
  if (!hasAny(traits, Trait.finite | Trait.bare | Trait.perfect | Trait.otherVerb)
    || isIngForm(reading, token)) return false;
  if (isAdjective(reading, token)) return false;
  return !hasAny(traits, Trait.noun | Trait.role | Trait.speechNoun) && !reading.isCapitalised(token);
}

/** Whether a lower-case word that no list has is more likely a verb: a past tense with no noun behind it. */
export function looksLikePast(reading: Reading, token: number): boolean {
  const word = reading.word(token);
  if (reading.lexicon.language !== 'en' || word.length < 5 || !word.endsWith('ed')) return false;
  const next = token + 1;
  return next >= reading.count || reading.isAnyMark(next)
    || reading.has(next, Trait.preposition | Trait.determiner | Trait.pronoun | Trait.adverb);
}

/** “retired general Mabel Stone”: a participle at a phrase's start, before a role or a name. */
function isAdjective(reading: Reading, token: number): boolean {
  const before = token - 1;
  const starts = before < 0 || reading.isAnyMark(before) || reading.isQuoted(before)
    || reading.has(before, Trait.determiner);
  return starts && reading.text.startsWith('ed', reading.end(token) - 2) && reading.has(token, Trait.otherVerb)
    && (reading.isCapitalised(token + 1) || reading.has(token + 1, Trait.role));
}

function isIngForm(reading: Reading, token: number): boolean {
  return reading.lexicon.language === 'en' && reading.text.startsWith('ing', reading.end(token) - 3);
}

function indexBySpan(spans: readonly Span[], tokens: Prose['tokens']): Int32Array {
  const index = new Int32Array(tokens.count).fill(-1);
  let span = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    const start = tokens.starts[i] ?? 0;
    while (span < spans.length && (spans[span]?.end ?? 0) <= start) span += 1;
    const current = spans[span];
    if (current && current.start <= start) index[i] = span;
  }
  return index;
}

function firstTokenAt(starts: Uint32Array, count: number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** “WHO” and “IT” are bodies, not pronouns. */
function isAcronym(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false;
  for (let i = start; i < end; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 65 || unit > 90) return false;
  }
  return true;
}

const upper = /\p{Lu}/u;

function startsUpper(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 ? unit >= 65 && unit <= 90 : upper.test(text.charAt(at));
}


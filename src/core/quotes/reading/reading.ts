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
  /** The passages in order that this reading sees from outside: the outermost ones, or those inside them when it reads those. */
  readonly passages: readonly Passage[];
  /** The passages inside `passages`, in order. */
  readonly deeper: readonly Passage[];
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
  const passages = pairMarks(prose.text, prose.paragraphs).filter((passage) => !isNickname(prose.text, passage));
  return readingOf(prose, resolution, passages, indexBySpan(resolution.mentions, prose.tokens), () => true);
}

/** The same tokens, read for what is quoted inside the quotation marks: of words outside of them it knows nothing. */
export function readInside({ prose, resolution, deeper, mentionOf, isQuoted }: Reading): Reading {
  return readingOf(prose, resolution, deeper, mentionOf, isQuoted);
}

function readingOf(
  prose: Prose, resolution: Resolution, nested: readonly Passage[], mentionOf: Int32Array, isRead: (token: number) => boolean,
): Reading {
  const { text, tokens } = prose;
  const { count, starts, ends, kinds } = tokens;
  const lexicon = lexiconFor(prose.language);
  const outermost = nested.reduce((least, { depth }) => Math.min(least, depth), Infinity);
  const passages = nested.filter(({ depth }) => depth === outermost);
  const deeper = nested.filter(({ depth }) => depth > outermost);
  const passageOf = indexBySpan(passages, tokens);
  const traits = new Uint32Array(count);
  const { forms } = lexicon;
  forms.forgetMany();
  const lowers = new Array<string | undefined>(count);
  for (let i = 0; i < count; i += 1) {
    const number = forms.numberOf(text, starts[i] as number, ends[i] as number);
    lowers[i] = forms.lower(number);
    if (passageOf[i] === -1 && kinds[i] === TokenKind.word && isRead(i)) traits[i] = forms.traits(number);
  }
  const word = (token: number): string => lowers[token] ?? text.slice(starts[token], ends[token]).toLowerCase();
  const start = (token: number): number => starts[token] ?? text.length;
  const end = (token: number): number => ends[token] ?? text.length;
  return {
    prose, text, lexicon, resolution, count, passages, deeper, passageOf, mentionOf, word, start, end,
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

const upper = /\p{Lu}/u;

function startsUpper(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 ? unit >= 65 && unit <= 90 : upper.test(text.charAt(at));
}


import type { Resolution } from '../../entities/entity';
import type { Prose } from '../../text/prose';
import type { Span } from '../../text/span';
import { TokenKind } from '../../text/tokens';
import { TOO_LONG } from '../../text/wordTable';
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

/** What a token looks like, as bits. */
const Look = { word: 1, number: 2, possessive: 4, mark: 8, capital: 16, quoted: 32 } as const;
const lookOfKind: readonly number[] = [Look.word, Look.number, Look.possessive, Look.mark];

/** What a person's name can be besides: “Per Strand” is no preposition, “Will Carey” no verb. */
const NOMINAL = Trait.noun | Trait.role | Trait.plural | Trait.title | Trait.work | Trait.speechNoun;

/** Rules ask about the neighbours of the first and the last token: so many places before and behind are there, and empty. */
const MARGIN = 8;

/**
 * A document as the quote rules read it: its tokens with what their words can be, and which of them stand in quotation
 * marks. Built in one pass; everything per token is a typed array.
 */
export class Reading {
  readonly text: string;
  readonly lexicon: Lexicon;
  /** Number of tokens. */
  readonly count: number;
  /** The passages in order that this reading sees from outside: the outermost ones, or those inside them when it reads those. */
  readonly passages: readonly Passage[];
  /** The passages inside `passages`, in order. */
  readonly deeper: readonly Passage[];
  /** The index in `passages` by token; -1 outside of quotation marks. The marks themselves belong to their passage. */
  readonly passageOf: Int32Array;
  /** Bits of `Look` and of `Trait` by token, behind a margin. */
  private readonly looks: Uint8Array;
  private readonly known: Uint32Array;

  /**
   * @param mentionOf the index of the mention by token; -1 where nothing is named.
   */
  constructor(
    readonly prose: Prose, readonly resolution: Resolution, nested: readonly Passage[], readonly mentionOf: Int32Array,
    isRead: (token: number) => boolean,
  ) {
    const { text, tokens: { count, starts, kinds, numbers, words } } = prose;
    this.text = text;
    this.count = count;
    this.lexicon = lexiconFor(prose.language);
    const outermost = nested.reduce((least, { depth }) => Math.min(least, depth), Infinity);
    this.passages = nested.filter(({ depth }) => depth === outermost);
    this.deeper = nested.filter(({ depth }) => depth > outermost);
    this.passageOf = indexBySpan(this.passages, prose.tokens);
    this.looks = new Uint8Array(count + 2 * MARGIN);
    this.known = new Uint32Array(count + 2 * MARGIN);
    for (let i = 0; i < count; i += 1) {
      const isQuoted = (this.passageOf[i] as number) >= 0;
      const isWord = kinds[i] === TokenKind.word;
      const isCapital = isWord && startsUpper(text, starts[i] as number);
      if (isWord && !isQuoted && isRead(i)) {
        const traits = this.lexicon.forms.traits(words, numbers[i] as number);
        this.known[i + MARGIN] = isCapital && resolution.mentions[mentionOf[i] as number]?.type === 'PERSON' ? traits & NOMINAL : traits;
      }
      this.looks[i + MARGIN] = (lookOfKind[kinds[i] as number] as number) | (isCapital ? Look.capital : 0) | (isQuoted ? Look.quoted : 0);
    }
  }

  /** True inside quotation marks, the marks included. */
  isQuoted(token: number): boolean {
    return ((this.looks[token + MARGIN] as number) & Look.quoted) !== 0;
  }

  /** The passage the token stands in; `undefined` outside of quotation marks. */
  passageAt(token: number): Passage | undefined {
    return this.isQuoted(token) ? this.passages[this.passageOf[token] as number] : undefined;
  }

  traits(token: number): Traits {
    return this.known[token + MARGIN] ?? 0;
  }

  has(token: number, trait: number): boolean {
    return ((this.known[token + MARGIN] as number) & trait) !== 0;
  }

  isCapitalised(token: number): boolean {
    return ((this.looks[token + MARGIN] as number) & Look.capital) !== 0;
  }

  /** True for the single character `mark`, outside of quotation marks. */
  isMark(token: number, mark: string): boolean {
    return ((this.looks[token + MARGIN] as number) & (Look.mark | Look.quoted)) === Look.mark
      && this.text.charCodeAt(this.prose.tokens.starts[token] as number) === mark.charCodeAt(0);
  }

  /** True for every token that is neither word, number nor possessive. */
  isAnyMark(token: number): boolean {
    return ((this.looks[token + MARGIN] as number) & Look.mark) !== 0;
  }

  isPossessiveMark(token: number): boolean {
    return ((this.looks[token + MARGIN] as number) & Look.possessive) !== 0;
  }

  isNumber(token: number): boolean {
    return ((this.looks[token + MARGIN] as number) & Look.number) !== 0;
  }

  /** The token's words in lower case. */
  word(token: number): string {
    const { numbers, words } = this.prose.tokens;
    return this.lexicon.forms.lower(words, numbers[token] ?? TOO_LONG) ?? this.text.slice(this.start(token), this.end(token)).toLowerCase();
  }

  start(token: number): number {
    return this.prose.tokens.starts[token] ?? this.text.length;
  }

  end(token: number): number {
    return this.prose.tokens.ends[token] ?? this.text.length;
  }

  /** The text's span that the tokens cover; `undefined` for an empty range. */
  spanOf({ from, to }: TokenRange): Span | undefined {
    return from < to ? { start: this.start(from), end: this.end(to - 1) } : undefined;
  }

  /** The first token that starts at or after the offset; `count` when none does. */
  tokenAt(offset: number): number {
    return firstTokenAt(this.prose.tokens.starts, this.count, offset);
  }
}

/** Reads a document for its quotes. */
export function readForQuotes(prose: Prose, resolution: Resolution): Reading {
  const passages = pairMarks(prose.text, prose.paragraphs).filter((passage) => !isNickname(prose.text, passage));
  return new Reading(prose, resolution, passages, indexBySpan(resolution.mentions, prose.tokens), () => true);
}

/** The same tokens, read for what is quoted inside the quotation marks: of words outside of them it knows nothing. */
export function readInside(outside: Reading): Reading {
  const { prose, resolution, deeper, mentionOf } = outside;
  return new Reading(prose, resolution, deeper, mentionOf, (token) => outside.isQuoted(token));
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


import { Trait } from '../lexicon/trait';
import type { Reading, TokenRange } from '../reading/reading';
import { nounAt } from './nouns';

/** A noun phrase without a name as its head, taken apart. */
export interface Description {
  /** The noun, in lower case, and its token. */
  readonly noun: string;
  readonly head: number;
  /** What stands before the noun and behind it, names as their words, in lower case. */
  readonly modifiers: readonly string[];
  /** True for “a minister”, “two officials”, “officials”. */
  readonly indefinite: boolean;
  /** “his”, “Kern's”: the token of the owner, when the phrase begins with one. */
  readonly owner: number | undefined;
}

/** Takes a noun phrase apart; `undefined` when it has no noun. */
export function describe(reading: Reading, { from, to }: TokenRange): Description | undefined {
  const owner = ownerAt(reading, from, to);
  let start = owner === undefined ? from : owner.end;
  while (start < to && (reading.has(start, Trait.determiner) || reading.isAnyMark(start))) start += 1;
  const end = coreEnd(reading, start, to);
  if (end === start) return undefined;
  const head = end - 1;
  const modifiers: string[] = [];
  for (let i = start; i < to; i += 1) {
    if (i === head || reading.isAnyMark(i) || reading.isPossessiveMark(i)) continue;
    if (reading.has(i, Trait.determiner | Trait.preposition | Trait.adverb | Trait.time | Trait.relative | Trait.auxiliary)) continue;
    modifiers.push(reading.word(i));
  }
  return { noun: nounAt(reading, head), head, modifiers, indefinite: isIndefinite(reading, from, head), owner: owner?.token };
}

function ownerAt(reading: Reading, from: number, to: number): { token: number; end: number } | undefined {
  if (reading.has(from, Trait.possessive)) return { token: from, end: from + 1 };
  for (let i = from + 1; i < to && i - from < 8; i += 1) {
    if (reading.isAnyMark(i) || reading.has(i, Trait.preposition | Trait.relative)) return undefined;
    if (reading.isPossessiveMark(i)) return { token: i - 1, end: i + 1 };
  }
  return undefined;
}

/** Where the words up to the noun end. */
function coreEnd(reading: Reading, start: number, to: number): number {
  let end = start;
  while (end < to && !reading.isAnyMark(end) && !reading.isQuoted(end)
    && !reading.has(end, Trait.preposition | Trait.relative | Trait.auxiliary | Trait.that)) end += 1;
  while (end > start + 1 && isAdverbial(reading, end - 1)) end -= 1;
  return end;
}

/** “the company now”, “the two alike”: no part of the phrase. */
function isAdverbial(reading: Reading, token: number): boolean {
  return reading.has(token, Trait.adverb | Trait.time | Trait.negation) || /^(?:neither|always|alike)$/.test(reading.word(token));
}

const indefinites = /^(?:an?|ein|eine|einer|another|one|some|several|many|most|two|three|four|five|six|both|few|any|every|each|no|other)$/;

function isIndefinite(reading: Reading, from: number, head: number): boolean {
  return indefinites.test(reading.word(from)) || reading.has(head, Trait.plural);
}

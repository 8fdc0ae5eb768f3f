import { Trait } from '../lexicon/trait';
import { trimAdjuncts } from '../reading/adjuncts';
import { isDash, isVerbLike, looksLikePast, type Reading, type TokenRange } from '../reading/reading';
import { subjectBefore } from '../reading/subject';
import type { ModelLink } from './modelReader';

/** The link's source without what is none of it at its ends; where the model has none, the subject of the cue by the rules. */
export function sourceOfLink(reading: Reading, { source, cue }: ModelLink, frameStart: number): { readonly source?: TokenRange } {
  const found = source ?? (cue && subjectBefore(reading, frameStart, cue.from)?.range);
  return found ? { source: boundsOfSource(reading, found, cue !== undefined && cue.from >= found.to) } : {};
}

/** A source without what is none of it at its ends; before its cue, the comma that closes its apposition belongs to it. */
export function boundsOfSource(reading: Reading, source: TokenRange, beforeCue: boolean): TokenRange {
  const range = trimmed(reading, source);
  return { from: range.from, to: range.to + (beforeCue && closesApposition(reading, range) ? 1 : 0) };
}

/** “Kern, the harbour master,”, but not “said Kern, the harbour master.” */
function closesApposition(reading: Reading, { from, to }: TokenRange): boolean {
  if (!reading.isMark(to, ',') || reading.isMark(to - 1, ',')) return false;
  for (let i = from + 1; i < to - 1; i += 1) if (reading.isMark(i, ',') && !reading.has(i + 1, Trait.coordinator)) return true;
  return false;
}

function trimmed(reading: Reading, { from, to }: TokenRange): TokenRange {
  const start = behindDateline(reading, from, to);
  const end = trimmedEnd(reading, start, phraseEnd(reading, start, to));
  return trimAdjuncts(reading, { from: start, to: end }) ?? { from: start, to: end };
}

/** “ODENSE — Kern”: what stands before the dash is where it was written. */
function behindDateline(reading: Reading, from: number, to: number): number {
  for (let i = from + 1; i < Math.min(from + 6, to - 1); i += 1) {
    if (isDash(reading, i)) return /^[^a-z]+$/.test(reading.text.slice(reading.start(from), reading.end(i - 1))) ? i + 1 : from;
  }
  return from;
}

/** A noun phrase ends before its own verb; one with a comma, a relative pronoun or an -ing form may have verbs inside. */
function phraseEnd(reading: Reading, from: number, to: number): number {
  for (let i = from + 1; i < to; i += 1) {
    if (reading.isAnyMark(i) || reading.has(i, Trait.relative | Trait.that | Trait.participle | Trait.subordinator)) return to;
    if ((isVerbLike(reading, i) || takesObject(reading, i)) && (reading.mentionOf[i] ?? -1) < 0) return i;
  }
  return to;
}

/** “forced a change”: a past tense that no list has, with what it is done to behind it. */
function takesObject(reading: Reading, token: number): boolean {
  return looksLikePast(reading, token) && reading.has(token + 1, Trait.determiner | Trait.possessive);
}

function trimmedEnd(reading: Reading, from: number, end: number): number {
  let to = end;
  while (to - from > 1 && (reading.isMark(to - 1, '.') || reading.has(to - 1, Trait.relative | Trait.coordinator) || isAdverb(reading, to - 1)
    || endsOnLoneComma(reading, from, to))) to -= 1;
  return to;
}

/** “Kern often”, “Kern reportedly”. */
function isAdverb(reading: Reading, token: number): boolean {
  return (reading.mentionOf[token] ?? -1) < 0 && reading.has(token, Trait.adverb);
}

/** A comma at the end closes an apposition that another one opens; on its own it is none of the source. */
function endsOnLoneComma(reading: Reading, from: number, to: number): boolean {
  if (!reading.isMark(to - 1, ',')) return false;
  for (let i = from; i < to - 1; i += 1) if (reading.isMark(i, ',')) return false;
  return true;
}

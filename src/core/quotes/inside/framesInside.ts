import type { Draft } from '../attribution/draft';
import { Trait } from '../lexicon/trait';
import { frameAt, type Frame } from '../reading/frames';
import { hasAny, type Reading, type TokenRange } from '../reading/reading';
import { isState } from './isReported';

/** A clause of fewer tokens holds no source, cue and content. */
const shortest = 3;

/** The words of an indirect or mixed quote as frames of their own, without the “that” they begin with, where they may report something. */
export function framesInside(reading: Reading, draft: Draft): Frame[] {
  return draft.content.flatMap(({ start, end }) => {
    let from = reading.tokenAt(start);
    const to = reading.tokenAt(end);
    if (reading.has(from, Trait.that)) from += 1;
    return to - from >= shortest && mayReport(reading, { from, to }) ? [frameAt(reading, from, to)] : [];
  });
}

const forms = Trait.finite | Trait.bare | Trait.perfect | Trait.participle;
const germanPrepositions = new Set(['laut', 'nach']);

/** Whether a word in the range could be a cue. */
export function mayReport(reading: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i += 1) {
    const traits = reading.traits(i);
    if (hasAny(traits, forms) && hasAny(traits, Trait.clause | Trait.judging) && isVerb(reading, i, from) && (!isState(reading.word(i)) || hasAny(traits, Trait.judging))) return true;
    if (traits === 0 && reading.text.startsWith('ccording to', reading.start(i) + 1)) return true;
    if (hasAny(traits, Trait.preposition) && germanPrepositions.has(reading.word(i))) return true;
  }
  return false;
}

/** A form that is a noun as well is one behind an article or a preposition; at the very beginning nobody says anything. */
function isVerb(reading: Reading, token: number, from: number): boolean {
  return token > from && !(reading.has(token, Trait.noun)
    && reading.has(token - 1, Trait.determiner | Trait.possessive | Trait.preposition));
}
